/**
 * The DOM's own properties of a node, whatever the page calls its forms and pictures. `<form name=cloneNode>` hides the
 * method of the document, `<input name=parentNode>` that of its form; prototypes cannot be hidden so. They are those of
 * the node itself: a page may belong to another realm, where the globals of this one are no help.
 */
const ownerOf = (node: object, name: PropertyKey): PropertyDescriptor | undefined => {
  for (let at: object | null = Object.getPrototypeOf(node); at; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found;
  }
  return undefined;
};

/** The genuine value of a property; a method comes bound to its node. `genuine(document, 'cloneNode')(true)`. */
export const genuine = <T extends Node, K extends keyof T>(node: T, name: K): T[K] => {
  const owner = ownerOf(node, name);
  // Properties that no page can hide are the node's own (`document.location`).
  if (!owner) return node[name];
  if (owner.get) return owner.get.call(node);
  return typeof owner.value === 'function' ? owner.value.bind(node) : owner.value;
};
