import { openStore } from '@/utils/store';

/** The store as pages see it: to read and to follow. They write by sending commands to the background. */
export const store = openStore();
