/**
 * A table that is asked with words of a text. It has nothing by birth: in an ordinary object the word "constructor" finds
 * a function, and an article with that word could once not be clipped.
 */
export const wordTable = <Value>(entries: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
  Object.freeze(Object.assign(Object.create(null), entries));
