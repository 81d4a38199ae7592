/** Every field optional at every depth; arrays are replaced whole. */
export type DeepPartial<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [Key in keyof T]?: DeepPartial<T[Key]> }
    : T;

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);

/**
 * A fresh copy of `base` with the fields of `patch` laid over it: objects field by field, everything else (arrays,
 * null) whole. A field that is `undefined` in the patch keeps its base value.
 */
export const override = <T>(base: T, patch: DeepPartial<T> | undefined): T => {
  if (patch === undefined) return structuredClone(base);
  if (!isPlain(base) || !isPlain(patch)) return structuredClone(patch) as T; // `as`: a patch that is no object is a whole T
  const merged: Record<string, unknown> = { ...structuredClone(base) };
  for (const [key, value] of Object.entries(patch)) {
    if (value !== undefined) merged[key] = override(merged[key], value);
  }
  return merged as T; // `as`: the keys are those of T, each overridden by its own type
};
