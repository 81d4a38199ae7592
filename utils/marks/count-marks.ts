import { isAccepted, type Mark, type MarkCounts } from '@/utils/model';

/** How many marks there are of each kind, and how many are undecided and accepted. Rejected marks count nowhere. */
export const countMarks = (marks: readonly Mark[]): MarkCounts => {
  const live = marks.filter((mark) => mark.status !== 'rejected');
  const ofKind = (kind: Mark['kind']) => live.filter((mark) => mark.kind === kind).length;
  return {
    figure: ofKind('figure'),
    target: ofKind('target'),
    person: ofKind('person'),
    quote: ofKind('quote'),
    note: ofKind('note'),
    suggested: live.filter((mark) => mark.status === 'suggested').length,
    accepted: live.filter(isAccepted).length,
  };
};
