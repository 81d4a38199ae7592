import type { ClippingAct } from '@/components/figures';
import type { Contradiction, Observation } from '@/utils/series';

/**
 * What the reader does by saying which of several reports counts: the others of the group are rejected, this one is
 * confirmed, in that order. Acts of one undo.
 */
export const settleContradiction = (counts: Observation, { observations }: Contradiction): readonly ClippingAct[] => [
  ...observations
    .filter(({ markId }) => markId !== counts.markId)
    .map(({ clippingId, markId }) => ({ clippingId, act: { type: 'reject' as const, markIds: [markId] } })),
  { clippingId: counts.clippingId, act: { type: 'confirm', markIds: [counts.markId] } },
];
