import * as fc from 'fast-check';

/** What happens to a file on its way: bytes that flip, a piece that is lost, doubled, or replaced by something nasty. */
const NASTY = [
  '"__proto__":{"a":1},',
  '[[[[',
  '"',
  '\u0000',
  '{"schema":"trich-bao/9"}\n',
  '<script>',
  '=1+1',
  '\n\n',
  '1e999',
];
export const someDamage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(400),
  kind: fc.constantFrom('flip', 'cut', 'lose', 'double', 'insert'),
  byte: fc.nat(255),
  nasty: fc.constantFrom(...NASTY),
});
type Damage = typeof someDamage extends fc.Arbitrary<infer One> ? One : never;

/** The file after that. */
export const damage = (whole: Buffer, { at, length, kind, byte, nasty }: Damage): Buffer => {
  const from = Math.floor(at * whole.length);
  const piece = whole.subarray(from, from + length);
  const rest = whole.subarray(from + length);
  const head = whole.subarray(0, from);
  if (kind === 'cut') return head;
  if (kind === 'lose') return Buffer.concat([head, rest]);
  if (kind === 'double') return Buffer.concat([head, piece, piece, rest]);
  if (kind === 'insert') return Buffer.concat([head, Buffer.from(nasty), whole.subarray(from)]);
  return Buffer.concat([head, Buffer.from([byte]), whole.subarray(from + 1)]);
};
