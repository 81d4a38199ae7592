/** Browsers that have it fire it for every way of changing the address; TypeScript knows it for the page's window only. */
type WithNavigation = { readonly navigation?: EventTarget };

/**
 * Calls back after the page went to another address without being loaded anew (`history.pushState`, back and forward). A
 * browser without the Navigation API tells a script of ours of back and forward only. Only listens: the page cannot see it.
 */
export const watchAddress = (view: Window, onMove: () => void): void => {
  const { navigation } = view as WithNavigation; // `as`: see above
  if (navigation) navigation.addEventListener('currententrychange', onMove);
  else view.addEventListener('popstate', onMove);
};
