import type { Dexie } from 'dexie';
import { holds, onClippingWrites } from './clipping-writes';

/** All keys (an enumeration without values at run time). */
const ANY_KEY = { type: 3, lower: undefined, upper: undefined } as const;

/** Takes what is kept of the beginnings of lists away with every change of clippings, in its transaction: it is never old. */
export const dropFirstScreens = (database: Dexie): void =>
  onClippingWrites(database, 'first-screens', async ({ core, request, proceed }) => {
    const { trans } = request;
    if (holds(trans, 'firstScreens')) {
      await core.table('firstScreens').mutate({ type: 'deleteRange', trans, range: ANY_KEY });
    }
    return proceed(request);
  });
