/** Its own chunk: the rules of reading weigh more than the rest of a page. */
export { readSelection, withLastChoices } from '@/utils/marks';
