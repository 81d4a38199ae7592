export { createDeflate } from './records';
export { createDeflateStream, type DeflateStream } from './stream';
