/** Dates that no line is there for: an element of a line says them, in an attribute or apart by its style alone. */

import type { Line } from '../lines/lines';
import { all, textOf } from '../lines/spaced-text';
import { hasTime, isDateline } from '../words/dates';
import { type DateInPieces, OWN_TIME, readElement } from './published';
import { isClock } from './surroundings';

const LONGEST = 140;
const MOST_PIECES = 12;

/** "Kinh tế biển17:08 21/09/2025", `<time datetime="2025-09-21T17:08">21/9/25</time>`. */
const datesOf = ({ text, element }: Line): readonly string[] =>
  text.length > LONGEST || isClock(text)
    ? []
    : all(element, `span,i,em,b,${OWN_TIME}`)
        .slice(0, MOST_PIECES)
        .flatMap((part) => (isDateline(textOf(part)) || part.matches(OWN_TIME) ? (readElement(part) ?? []) : []));

/** The first such date; where `day` is one, of that day and with its hour. */
export const dateInPieces: DateInPieces = (lines, day) =>
  lines.flatMap(datesOf).find((read) => !day || (hasTime(read) && read.startsWith(day))) ?? null;
