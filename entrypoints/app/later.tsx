import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part of a page whose code comes when it is first drawn, and how to have it come before. */
export type Later<Props> = ComponentType<Props> & { readonly fetchNow: () => Promise<void> };

/**
 * Makes a part of a page wait for its code, so that what is seen first does not wait with it. Until the code is there
 * nothing is drawn in its place.
 */
export const later = <Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> => {
  let Part: ComponentType<Props> | null = null;
  let loading: Promise<void> | null = null;
  const fetchNow = (): Promise<void> => {
    loading ??= load().then((loaded) => {
      Part = loaded;
    });
    return loading;
  };
  const Waiting = (props: Props) => {
    const [isThere, setThere] = useState(Part !== null);
    useEffect(() => {
      let gone = false;
      if (!isThere) void fetchNow().then(() => gone || setThere(true));
      return () => {
        gone = true;
      };
    }, []);
    return Part ? <Part {...props} /> : null;
  };
  return Object.assign(Waiting, { fetchNow });
};
