export { diffText } from '@/utils/anchor';
