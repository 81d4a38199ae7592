import { CUE } from './cue-tree';
import type { RoleText } from './mention';
import type { ReadingText } from './reading-text';
import type { RoleStretch } from './role-kind';
import { isAdjacent } from './words';

/** What police and courts call those a case is about: said once, it is the role of all who are named behind it. */
const PARTIES: ReadonlySet<string> = new Set([
  'bị cáo',
  'bị can',
  'bị hại',
  'nghi can',
  'nghi phạm',
  'đối tượng',
  'nạn nhân',
]);

/** Whether a role is one that a whole list shares: "bị cáo". */
export const isParty = (role: RoleText | null): boolean => role !== null && PARTIES.has(role.text.toLowerCase());

const MOST_WORDS = 16;
const LISTING: ReadonlySet<string> = new Set(['gồm', 'là', 'như']);

/**
 * "các *nghi can* trong đường dây này gồm: | Võ Văn Đông", "*Đối tượng* bị bắt là | Trịnh Minh Tuấn": what those are whom a colon or "là"
 * before word `at` names; null where the clause speaks of no party.
 */
export const partyBefore = (reading: ReadingText, at: number, floor: number): RoleStretch | null => {
  const { cues, words } = reading;
  const named = words[at]?.gap === 'colon' || (isAdjacent(words[at]) && words[at - 1]?.key === 'là');
  if (!named) return null;
  for (let back = at - 1; back >= floor && at - back <= MOST_WORDS; back -= 1) {
    const length = cues.startingAt(CUE.occupation, back);
    const party = length === 2 && PARTIES.has(`${words[back]?.key} ${words[back + 1]?.key}`);
    if (party) return { from: back, to: back + 2, kind: 'occupation' };
    const isListing = words[back]?.gap === 'comma' && LISTING.has(words[back]?.key ?? '');
    if (!isAdjacent(words[back]) && !isListing) return null;
  }
  return null;
};
