import type { Quantity } from '@/utils/model';
import type { Measure } from '../amounts/measure';
import { joinPers, PERS } from '../amounts/unit-reading';
import { MAGNITUDES, MONEY_MAGNITUDES } from '../lexicon/magnitudes';
import { NOT_NOUNS } from '../lexicon/masks';
import { type Line, type Range, wordAt, wordsOf } from '../line/line';
import { UNIT_TABLE as UNITS } from '../numbers/unit-words';
import { phraseAt } from '../words/phrases';

/** What a cell, or the head of its column, says about the bare numbers of a table; `factor` of "triệu đồng" is 1e6. */
export type CellUnit = Pick<Measure, 'unit' | 'unitType'> & {
  readonly factor: number;
  readonly per: Quantity['per'];
  readonly words: string;
};

/** "Tỷ đồng", "triệu đồng/người/năm", "%", "Hộ" in a unit cell or in brackets. */
export const readCellUnit = (line: Line, { from, to }: Range): CellUnit | null => {
  let at = from;
  let factor = 1;
  let money = false;
  while (at < to && MAGNITUDES[wordAt(line, at)] !== undefined) {
    factor *= MAGNITUDES[wordAt(line, at)] ?? 1;
    money ||= MONEY_MAGNITUDES.has(wordAt(line, at));
    at += 1;
  }
  const words = wordsOf(line, { from, to });
  if (wordAt(line, at) === 'điểm' && wordAt(line, at + 1) === '%') {
    return { unit: 'percentage_point', unitType: 'share', factor, per: null, words };
  }
  const known =
    wordAt(line, at) === '%'
      ? ({ value: { unit: '%', type: 'share' }, length: 1 } as const)
      : phraseAt(UNITS, line.tokens, at);
  const pers: string[] = [];
  for (let step = at + (known?.length ?? 0); step < to; step += 1) {
    if (wordAt(line, step) !== '/') continue;
    const per = phraseAt(PERS, line.tokens, step + 1);
    if (per?.value) pers.push(per.value);
  }
  const per = joinPers(pers);
  if (known !== null) return { unit: known.value.unit, unitType: known.value.type, factor, per, words };
  if (money) return { unit: 'VND', unitType: 'money', factor, per, words };
  return words === '' ? null : { unit: `count:${words.toLowerCase()}`, unitType: 'count', factor, per, words };
};

/** The unit in brackets at the end of a header or indicator cell: "Sản lượng (tấn)". */
export const bracketUnit = (line: Line, { from, to }: Range): CellUnit | null => {
  for (let at = from; at < to; at += 1) {
    if (wordAt(line, at) !== '(') continue;
    const close = line.tokens.findIndex((token, index) => index > at && index < to && token.word === ')');
    const inside = close > at ? readCellUnit(line, { from: at + 1, to: close }) : null;
    return inside !== null && !inside.unit.startsWith('count:') ? inside : null;
  }
  return null;
};

/** Words before the noun that is counted: "Tổng số hộ nghèo", "Số lượng đảng viên". */
const COUNT_HEADS: ReadonlySet<string> = new Set(['tổng', 'số', 'lượng']);

/**
 * What the head of a column counts: "Số hộ nghèo" households, "Hồ sơ tiếp nhận" files, "Tỷ lệ đúng hạn" percent. Null when
 * it names neither a known unit nor, behind "Số", a noun: "Diện tích" without its unit is no amount.
 */
export const nounUnit = (line: Line, { from, to }: Range): CellUnit | null => {
  if (['tỷ', 'tỉ'].includes(wordAt(line, from)) && wordAt(line, from + 1) === 'lệ')
    return { unit: '%', unitType: 'share', factor: 1, per: null, words: wordsOf(line, { from, to: from + 2 }) };
  let at = from;
  while (at < to && COUNT_HEADS.has(wordAt(line, at))) at += 1;
  const known = at < to ? phraseAt(UNITS, line.tokens, at) : null;
  if (known !== null && at + known.length <= to) {
    const counted = known.value.type === 'count' || known.value.type === 'classifier';
    const words = wordsOf(line, { from: at, to: at + known.length });
    return counted ? { unit: known.value.unit, unitType: known.value.type, factor: 1, per: null, words } : null;
  }
  const noun = line.tokens[at];
  if (at === from || at >= to || noun?.kind !== 'word' || NOT_NOUNS.has(noun.word)) return null;
  return { unit: `count:${noun.word}`, unitType: 'count', factor: 1, per: null, words: noun.word };
};
