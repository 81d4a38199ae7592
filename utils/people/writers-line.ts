import { CUE } from './cue-tree';
import { lineAt, type ReadingText } from './reading-text';
import { isCapital } from './words';

const MOST_WORDS_OF_WRITERS = 12;

/**
 * A line with nothing but names, perhaps with brackets behind ("Lê Hoàng Phước (thực hiện)", "Văn An - Thu Hà"): the
 * writers', not people of the article. A bullet makes it an item of a list.
 */
export const isWritersLine = (reading: ReadingText, at: number): boolean => {
  const line = lineAt(reading, at);
  const { words } = reading;
  if (line.to - line.from > MOST_WORDS_OF_WRITERS || words[line.from]?.bullet === true) return false;
  for (let next = line.from; next < line.to; next += 1) {
    const word = words[next];
    if (word?.gap === 'open') return true;
    // "Bắn cung: Châu Kiều Nhạn": no label of writers
    if (word?.gap === 'colon' && reading.cues.endingAt(CUE.credit, next) === 0) return false;
    if (!isCapital(word) && word?.key !== 'và' && reading.cues.startingAt(CUE.credit, next) === 0) return false;
  }
  return true;
};
