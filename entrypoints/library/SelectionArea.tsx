// Apart from the library's own code: on its first screen nothing is ticked yet.
export { SelectionActs as SelectionArea } from '@/components/library';
