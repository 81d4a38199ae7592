/** The reader alone: the package's index also brings `isProbablyReaderable`, which says yes to most home pages. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
