import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createKeyMap, type KeyMap } from './key-map';

/** The keys of the page; pages provide those the reader chose. */
export const KeysContext = createContext<KeyMap>(createKeyMap({}));

/** `const keys = useKeys()`, then `keys.capOf('confirm')`. */
export const useKeys = (): KeyMap => useContext(KeysContext);
