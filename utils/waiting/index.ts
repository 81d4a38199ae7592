export { createLateness } from './lateness';
export { within } from './within';
