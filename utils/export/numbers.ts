/**
 * A number as plain digits with "." as decimal mark, never with an exponent: 76500000000, 4.49, 0.0000001.
 * It has every digit that JavaScript prints for it, so reading it back gives the same number.
 */
export const plainNumber = (value: number): string => {
  const shortest = String(value); // -0 is "0"
  if (!shortest.includes('e')) return shortest;
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(shortest);
  if (!parts) return shortest;
  const [, sign = '', lead = '', fraction = '', exponent = '0'] = parts;
  const digits = lead + fraction;
  const point = 1 + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, '0')}`;
};

/** As Vietnamese readers write it: "76.500.000.000", "4,49", "-0,5". */
export const vietnameseNumber = (value: number): string => {
  const [whole = '', fraction] = plainNumber(value).split('.');
  const [, head = whole, rest = ''] = /^(-?\d{1,3})((?:\d{3})*)$/.exec(whole) ?? [];
  const grouped = head + rest.replace(/\d{3}/g, '.$&');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
};
