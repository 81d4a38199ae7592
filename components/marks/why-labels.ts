import type { ReasonRule } from '@/utils/figures';
import type { MessageKey } from '@/utils/i18n';
import { wordTable } from '@/utils/text';

/** Every rule that can fire on a quantity, in words; a new rule without words does not compile. */
const QUANTITY_RULES = {
  'unit-word': 'whyUnitWord',
  'unit-guessed': 'whyUnitGuessed',
  'unit-inherited': 'whyUnitInherited',
  'unit-column': 'whyUnitColumn',
  'number-foreign': 'whyNumberForeign',
  'comparator-word': 'whyComparator',
  'change-verb': 'whyChange',
  'base-phrase': 'whyBase',
  'indicator-left': 'whyIndicatorLeft',
  'indicator-right': 'whyIndicatorRight',
  'indicator-both': 'whyIndicatorBoth',
  'indicator-head': 'whyIndicatorHead',
  'indicator-inherited': 'whyIndicatorInherited',
  'indicator-unit': 'whyIndicatorUnit',
  'indicator-column': 'whyIndicatorColumn',
  'kind-target-cue': 'whyKindTarget',
  'kind-figure-cue': 'whyKindFigure',
  'kind-plan-noun': 'whyKindPlanNoun',
  'kind-future-period': 'whyKindFuture',
  'kind-section': 'whyKindSection',
  'kind-column': 'whyKindColumn',
  'kind-default': 'whyKindDefault',
  'period-sentence': 'whyPeriodSentence',
  'period-after': 'whyPeriodAfter',
  'period-term': 'whyPeriodTerm',
  'period-column': 'whyPeriodColumn',
  'period-inherited': 'whyPeriodInherited',
  'period-from-publication': 'whyPeriodPublication',
  'period-unknown': 'whyPeriodUnknown',
  'place-sentence': 'whyPlaceSentence',
  'place-heading': 'whyPlaceHeading',
  'place-article': 'whyPlaceArticle',
  'place-unknown': 'whyPlaceUnknown',
} as const satisfies Record<ReasonRule, MessageKey>;

/** Rules of people and quotes. */
const PEOPLE_RULES = {
  'person.address': 'whyPersonAddress',
  'person.rank': 'whyPersonRank',
  'person.post': 'whyPersonPost',
  'person.occupation': 'whyPersonOccupation',
  'person.list': 'whyPersonList',
  'person.apposition': 'whyPersonApposition',
  'person.name-shape': 'whyPersonNameShape',
  'person.signature': 'whyPersonSignature',
  'role.post': 'whyRolePost',
  'role.occupation': 'whyRoleOccupation',
  'role.affiliation': 'whyRoleAffiliation',
  'role.rank': 'whyRoleRank',
  'role.residence': 'whyRoleResidence',
  'quote.before': 'whyQuoteBefore',
  'quote.after': 'whyQuoteAfter',
} as const satisfies Record<string, MessageKey>;

const RULES = wordTable<MessageKey>({ ...QUANTITY_RULES, ...PEOPLE_RULES });

/** The sentence for a rule; one of a newer version has a general one. */
export const whyLabel = (rule: string): MessageKey => RULES[rule] ?? 'whyOther';
