import { fail, type Result, succeed } from '@/utils/model';

/** Keys that reach an object's prototype when a program copies carelessly; no file of ours has them. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Reasons a JSON text is refused for before its meaning is looked at. */
export type PlainJsonReason = 'damaged' | 'unsafe';

const findFault = (value: unknown, depthLeft: number): PlainJsonReason | null => {
  if (typeof value !== 'object' || value === null) return null;
  if (depthLeft === 0) return 'damaged';
  if (Array.isArray(value)) return firstFault(value, depthLeft - 1);
  if (Object.keys(value).some((key) => FORBIDDEN.has(key))) return 'unsafe';
  return firstFault(Object.values(value), depthLeft - 1);
};

const firstFault = (values: readonly unknown[], depthLeft: number): PlainJsonReason | null => {
  for (const value of values) {
    const fault = findFault(value, depthLeft);
    if (fault) return fault;
  }
  return null;
};

/** Parses JSON; refuses what is not JSON or nested deeper than `depth`, and prototype keys anywhere in it. */
export const parsePlainJson = (text: string, depth: number): Result<unknown, PlainJsonReason> => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return fail('damaged', error instanceof Error ? error.message : undefined);
  }
  const fault = findFault(value, depth);
  return fault ? fail(fault, fault === 'unsafe' ? 'forbidden key' : 'nested too deep') : succeed(value);
};

/** True for a JSON object (no list, no null). */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
