// Apart from the library's own code: a library with clippings in it never shows this.
export { Welcome as WelcomeArea } from '@/components/library';
