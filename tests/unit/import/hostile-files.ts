import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { damage, someDamage } from './file-damage';

/** Places in JSON where a member of an object can be put: behind each opening brace that is no part of a text. */
const bracesOf = (json: string): readonly number[] => {
  const places: number[] = [];
  let inText = false;
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at];
    if (inText && sign === '\\') at += 1;
    else if (sign === '"') inText = !inText;
    else if (sign === '{' && !inText && json[at + 1] !== '}') places.push(at + 1);
  }
  return places;
};

/** A member that no file of ours has, at any depth. */
const MEMBERS = [
  '"__proto__":{"a":1}',
  '"constructor":{"prototype":{"a":1}}',
  '"prototype":[]',
  '"\\u005f_proto__":1',
  `"deep":${'['.repeat(400)}${']'.repeat(400)}`,
  `"deep":${'{"x":'.repeat(400)}1${'}'.repeat(400)}`,
  '"number":1e',
  '"text":"\u0000"',
];

/** Words of ours put in the place of others. */
const CHANGES: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/"schema":\s*"trich-bao\/1"/g, '"schema":"trich-bao/7"'],
  [/"url":\s*"[^"]+"/g, '"url":"javascript:alert(1)"'],
  [/"canonicalUrl":\s*"[^"]+"/g, '"canonicalUrl":" \\tjava\\u0000script:alert(1)"'],
  [/"src":\s*"[^"]+"/g, '"src":"data:image/svg+xml;base64,PHN2Zz4="'],
  [/"text":\s*"/g, '"text":7,"was":"'],
  [/"start":\s*\d+/g, '"start":-1'],
  [/"value":\s*[\d.]+/g, '"value":1e999'],
  [/"kind":\s*"[a-z]+"/g, '"kind":"=cmd|\'/c calc\'!A1"'],
  [/"marks":\s*\[/g, '"marks":{"0":['],
];

/** Archives that lead out of themselves, unpack to too much, or are none. */
const ARCHIVES: readonly Uint8Array[] = [
  zipSync({ '../records.jsonl': strToU8('{}') }),
  zipSync({ '/etc/passwd': strToU8('x'), 'records.jsonl': strToU8('{}') }),
  zipSync({ 'C:\\records.jsonl': strToU8('x'), 'records.jsonl': strToU8('{}') }),
  zipSync({ 'records.jsonl': new Uint8Array(8 << 20) }),
  zipSync({ 'records.jsonl': strToU8('{"schema":"trich-bao/1","__proto__":{}}\n') }),
];

type HostileFile = { readonly bytes: Buffer; readonly mustBeRefused: boolean };

/**
 * Files made to harm, out of whole ones of ours (JSON or JSON Lines as `texts`, archives as `packed`): a member put in at any
 * depth, a field that says something else, an archive of evil. Every one of them must be refused; one that was only damaged on
 * its way may still be sound.
 */
export const someHostileFile = (texts: readonly string[], packed: readonly Buffer[]): fc.Arbitrary<HostileFile> => {
  const fraction = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
  const refused = (bytes: Buffer): HostileFile => ({ bytes, mustBeRefused: true });
  const places = texts.map(bracesOf);
  const withMember = fc
    .tuple(fc.nat(texts.length - 1), fraction, fc.constantFrom(...MEMBERS))
    .map(([nth, at, member]) => {
      const text = texts[nth] ?? '';
      const own = places[nth] ?? [];
      const place = own[Math.floor(at * own.length)] ?? 1;
      return refused(Buffer.from(`${text.slice(0, place)}${member},${text.slice(place)}`));
    });
  const changed = fc.tuple(fc.constantFrom(...texts), fc.constantFrom(...CHANGES)).map(([text, [pattern, instead]]) => {
    return refused(Buffer.from(text.replace(pattern, instead)));
  });
  const archive = fc.constantFrom(...ARCHIVES).map((bytes) => refused(Buffer.from(bytes)));
  const damaged = fc
    .tuple(
      fc.constantFrom(...texts.map((text) => Buffer.from(text)), ...packed),
      fc.array(someDamage, { minLength: 1, maxLength: 3 }),
    )
    .map(([whole, damages]) => ({ bytes: damages.reduce(damage, whole), mustBeRefused: false }));
  return fc.oneof(
    { arbitrary: withMember, weight: 4 },
    { arbitrary: changed, weight: 2 },
    { arbitrary: archive, weight: 1 },
    { arbitrary: damaged, weight: 3 },
  );
};
