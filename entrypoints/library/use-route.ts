import { useEffect, useState } from 'preact/hooks';
import { LIBRARY_VIEWS, type LibraryView } from '@/components/library';

/** Where the library stands: the part after `#` of its address, so that links, Back and reload work. */
export type Route = {
  readonly view: LibraryView;
  readonly clippingId: string | null;
  /** The mark of that clipping to open at. */
  readonly markId: string | null;
  /** `#export=ID`: the export dialog for that clipping. */
  readonly exportId: string | null;
  /** `#restore=TIME`: brings back the backup that was put aside then. */
  readonly restoreSealed: string | null;
};

/** "#clipping=ID", "#clipping=ID&mark=ID", "#figures" and the other views, "#export=ID", "#restore=TIME"; anything else is the list. */
export const parseRoute = (hash: string): Route => {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  return {
    view: LIBRARY_VIEWS.find((view) => parameters.has(view)) ?? 'clippings',
    clippingId: parameters.get('clipping'),
    markId: parameters.get('mark'),
    exportId: parameters.get('export'),
    restoreSealed: parameters.get('restore'),
  };
};

/** The part after `#` that `parseRoute` reads back; empty for the list. */
export const formatRoute = ({ view, clippingId, markId, exportId, restoreSealed }: Partial<Route>): string =>
  [
    view && view !== 'clippings' ? view : '',
    clippingId && `clipping=${clippingId}`,
    markId && `mark=${markId}`,
    exportId && `export=${exportId}`,
    restoreSealed && `restore=${encodeURIComponent(restoreSealed)}`,
  ]
    .filter(Boolean)
    .join('&');

/** The route and the way to go elsewhere. */
export const useRoute = () => {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const onChange = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  const go = (to: Partial<Route>) => {
    location.hash = formatRoute(to);
  };
  return { route, go };
};
