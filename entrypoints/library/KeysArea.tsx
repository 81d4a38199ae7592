// Apart from the library's own code: few ask for it, and nobody on its first screen.
export { ListKeys as KeysArea } from '@/components/library';
