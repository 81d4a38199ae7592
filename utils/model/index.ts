export * from './anchor';
export * from './article';
export * from './clipping';
export * from './mark';
export * from './person';
export * from './quantity';
export * from './record';
export * from './result';
