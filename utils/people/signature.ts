import { CUE } from './cue-tree';
import type { Mention } from './mention';
import { surnameStrength } from './name-shape';
import { type Line, type ReadingText, textOf } from './reading-text';
import { isCapital } from './words';

const MOST_LINES_BACK = 5;
/** "TM. ỦY BAN NHÂN DÂN", "T/M ĐẢNG ỦY": on behalf of whom it is signed. */
const ON_BEHALF: ReadonlySet<string> = new Set(['tm', 't/m']);
/** "KT. CHỦ TỊCH", "TL. BỘ TRƯỞNG", "TUQ.": in whose place; the signatory's own post stands on the next line. */
const IN_PLACE_OF: ReadonlySet<string> = new Set(['kt', 'k/t', 'tl', 't/l', 'tuq']);
/** "(Đã ký)", "(Ký, đóng dấu)". */
const SIGNED: ReadonlySet<string> = new Set(['đã', 'ký', 'đóng', 'dấu', 'và', 'ghi', 'rõ', 'họ', 'tên', 'chữ']);

const isNameLine = (reading: ReadingText, line: Line): boolean => {
  const length = line.to - line.from;
  if (length < 2 || length > 5 || surnameStrength(reading.words[line.from]) === 0) return false;
  for (let at = line.from; at < line.to; at += 1) {
    const word = reading.words[at];
    if (!isCapital(word) || (at > line.from && word?.gap !== 'space')) return false;
  }
  return reading.cues.startingAt(CUE.post, line.from) === 0;
};

const isSignedLine = (reading: ReadingText, line: Line): boolean => {
  for (let at = line.from; at < line.to; at += 1) if (!SIGNED.has(reading.words[at]?.key ?? '')) return false;
  return true;
};

type Block = { readonly post: Line | null; readonly behalf: Line | null };

/** Reads the lines above a name, nearest first, as long as they belong to a signature. */
const blockAbove = (reading: ReadingText, index: number): Block => {
  let post: Line | null = null;
  for (let back = 1; back <= MOST_LINES_BACK; back += 1) {
    const line = reading.lines[index - back];
    if (line === undefined) break;
    if (isSignedLine(reading, line)) continue;
    const first = reading.words[line.from]?.key ?? '';
    if (ON_BEHALF.has(first)) return { post, behalf: line };
    if (IN_PLACE_OF.has(first)) continue;
    if (post !== null || !isPostLine(reading, line)) break;
    post = line;
  }
  return { post, behalf: null };
};

/** A post in small letters alone above a name is short and has no sign in it. */
const LONGEST_PLAIN_POST = 6;
const isPlain = ({ words }: ReadingText, { from, to }: Line): boolean => {
  if (to - from > LONGEST_PLAIN_POST || !isCapital(words[from])) return false;
  for (let at = from + 1; at < to; at += 1) if (words[at]?.gap !== 'space') return false;
  return true;
};

/** A line that is a post: "PHÓ BÍ THƯ", "CHỦ TỊCH UBND XÃ", "Thư ký Đại hội". */
const isPostLine = (reading: ReadingText, line: Line): boolean => {
  const post = reading.cues.startingAt(CUE.post, line.from);
  if (post === 0 || line.to - line.from > 12) return false;
  return line.shouting || post === line.to - line.from || isPlain(reading, line);
};

/**
 * Signatories of notices: a name alone on its line under a post, with or without "TM." and "(Đã ký)".
 *
 * "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / (Đã ký) / Lò Văn Pản" gives role "CHỦ TỊCH", organisation "ỦY BAN NHÂN DÂN".
 */
export const findSignatures = (reading: ReadingText): readonly Mention[] =>
  reading.lines.flatMap((line, index) => {
    if (!isNameLine(reading, line)) return [];
    const { post, behalf } = blockAbove(reading, index);
    if (post === null) return [];
    const role = textOf(reading, post.from, post.to);
    return [
      {
        from: line.from,
        to: line.to,
        keys: reading.words.slice(line.from, line.to).map((word) => word.key),
        evidence: 'signature',
        cue: role,
        gender: null,
        role: { text: role, kind: 'post', size: post.to - post.from },
        organization: behalf === null ? null : textOf(reading, behalf.from + 1, behalf.to) || null,
        confidence: 0.95,
      } satisfies Mention,
    ];
  });
