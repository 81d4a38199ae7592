import { gazetteer, guardStore } from '@/utils/commands';
import { openStore } from '@/utils/store';

/** The store as pages see it: to read and to follow. They write by sending commands to the background; imports apart. */
export const store = guardStore(openStore({ places: gazetteer }));
