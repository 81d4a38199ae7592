/** 64 random bits, beginning with a letter. `getRandomValues` is there on http pages too, where `randomUUID` is not. */
export const randomName = (): string =>
  `h${Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36).padStart(7, '0')).join('')}`;

/** Id of an act made on a page, as sure to be the only one as a UUID is. */
export const randomId = (): string => `${randomName()}-${randomName()}`;
