/** Folded words that only tell that something happened; both fall away. */
const PAIRS: ReadonlySet<string> = new Set(['xay ra', 'ghi nhan', 'thu hut', 'phat sinh', 'phuc vu', 'don tiep']);
/** The same at the beginning only: "hoàn thành căn nhà ở xã hội", but "chi bộ hoàn thành (tốt nhiệm vụ)". */
const FIRST_PAIRS: ReadonlySet<string> = new Set(['hoan thanh']);
/** The first of two falls away; alone it may be another word without its accents ("đơn", "cận", "tảo"). */
const LEADS: ReadonlySet<string> = new Set(['don luot', 'don khach', 'tao viec', 'can nha']);
/** The second of two falls away: "việc làm (cho 120) người", but "đảng viên người (Mông)". */
const TAILS: ReadonlySet<string> = new Set(['luot nguoi', 'lam nguoi', 'moi nguoi']);
const ALONE: ReadonlySet<string> = new Set(['ngoi', 'chiec', 'vu']);
/** "nhiệm vụ", "dịch vụ": one word, of which "vụ" counts no cases. */
const BEFORE_VU: ReadonlySet<string> = new Set('nhiem dich nghiep nong mua cong chuc thoi'.split(' '));
/** Two words in another order are another thing: "rừng trồng" is no "trồng rừng", "làm việc" no "việc làm". */
const FEWEST_TO_REORDER = 3;

/**
 * A key of `contentKey` without words that tell that something happened or was counted, in one order: "xay ra vu tai nan
 * giao thong" and "tai nan giao thong vu" (the number stood before "vụ") both give "giao nan tai thong". Null for what is
 * a single word then: it would stand for too much.
 */
export const looseKey = (key: string): string | null => {
  const words = key.split(' ');
  const kept = new Set<string>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const before = words[at - 1] ?? '';
    const pair = `${word} ${words[at + 1] ?? ''}`;
    if (PAIRS.has(pair) || (at === 0 && FIRST_PAIRS.has(pair))) at += 1;
    else if (LEADS.has(pair) || TAILS.has(`${before} ${word}`)) continue;
    else if (!ALONE.has(word) || BEFORE_VU.has(before)) kept.add(word);
  }
  if (kept.size < 2) return null;
  return (kept.size < FEWEST_TO_REORDER ? [...kept] : [...kept].sort()).join(' ');
};
