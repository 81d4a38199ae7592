export { type BarTexts, openBar } from './bar';
export { createCards } from './card';
export { createToasts } from './toast';
