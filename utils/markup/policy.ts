/** The parts of the platform's trusted types that are used; TypeScript's library does not know them yet. */
type PolicyRules = {
  readonly createHTML?: (html: string) => string | null;
  readonly createScriptURL?: (address: string) => string;
};
type Policy = {
  /** What comes back is an object of the browser that sinks take for a string. */
  readonly createHTML: (html: string) => string;
  readonly createScriptURL: (address: string) => string;
};
type Factory = { readonly createPolicy: (name: string, rules: PolicyRules) => Policy };

// `as`: Firefox has none, and needs none: its build does not demand it.
const factory = (): Factory | undefined => (globalThis as { readonly trustedTypes?: Factory }).trustedTypes;

/** Throws for a script that is not of this extension. */
const ownAddress = (address: string): string => {
  const { href, origin } = new URL(address, location.href);
  if (origin !== location.origin) throw new Error(`not ours: ${href}`);
  return href;
};

let policy: Policy | null = null;

/** Markup for a parser that runs nothing, and addresses of scripts of our own: the manifest lets nothing else through. */
export const ourPolicy = (): Policy => {
  policy ??= factory()?.createPolicy('trich-bao', { createHTML: (html) => html, createScriptURL: ownAddress }) ?? {
    createHTML: (html) => html,
    createScriptURL: ownAddress,
  };
  return policy;
};

let isReading = false;
let hasDefault = false;

/**
 * Runs a reader of pages that writes markup back into its own copy of a page (Readability, when its first try found too
 * little). Only while `read` runs, which is never across a wait, markup may be written in this window.
 */
export const whileReading = <T>(read: () => T): T => {
  if (!hasDefault) factory()?.createPolicy('default', { createHTML: (html) => (isReading ? html : null) });
  hasDefault = true;
  isReading = true;
  try {
    return read();
  } finally {
    isReading = false;
  }
};
