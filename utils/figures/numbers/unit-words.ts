import { UNIT_PHRASES } from '../lexicon/units';
import { phraseTable } from '../words/phrases';

/** The units of the lexicon, to be looked up at a token. */
export const UNIT_TABLE = phraseTable(UNIT_PHRASES);
