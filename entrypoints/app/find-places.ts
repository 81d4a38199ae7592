/** Its own chunk: only a clipping whose text was changed under its marks needs it. */
export { candidatePlaces } from '@/utils/anchor';
