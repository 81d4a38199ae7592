/** Addresses as a page writes them, made absolute. */

export type Resolve = (address: string) => string | null;

const MAIL = /^(?:e-?mail ?: ?)?[^\s@]{1,60}@[^\s@]{3,60}$/;
/** Whether a line in lower case is a mail address and nothing else: "email: mai.lo@bao.example". */
export const isMailAddress = (small: string): boolean => small.includes('@') && MAIL.test(small);

/** Addresses are absolute, http(s) only; `<base href>` counts (Cần Thơ resolves against its template folder). */
export const addressResolver = (url: string, base: string | null): Resolve => {
  const absolute = (address: string, against?: string): string | null => {
    try {
      return new URL(address, against).href;
    } catch {
      return null;
    }
  };
  const root = (base && absolute(base, url)) || url;
  return (address) => {
    const found = absolute(address, root);
    return found && /^(?:https?|file):/.test(found) ? found : null;
  };
};
