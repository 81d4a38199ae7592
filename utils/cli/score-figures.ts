import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findQuantities, type QuantityReading } from '@/utils/figures';
import { foldVietnamese, normaliseText } from '@/utils/text';

/** The fields that make a row exact, and those scored beside it. */
export const SCORED_FIELDS = [
  'value',
  'unit',
  'per',
  'comparator',
  'change',
  'kind',
  'indicator',
  'period',
  'place',
] as const;
export type ScoredField = (typeof SCORED_FIELDS)[number];
const ROW_FIELDS: readonly ScoredField[] = ['value', 'unit', 'per', 'comparator', 'kind', 'indicator'];

type Gold = {
  readonly quote: string;
  readonly context: string;
  readonly kind: string;
  readonly indicator: string;
  readonly value: number;
  readonly value_max: number | null;
  readonly of?: number | null;
  readonly unit: string;
  readonly per: string | null;
  readonly comparator: string;
  readonly change: string;
  readonly period: { readonly from: string | number | null; readonly to: string | number | null } | null;
  readonly place: string | null;
  readonly salience: 'key' | 'minor';
  readonly accept?: Readonly<Record<string, readonly (string | null)[]>>;
};

export type GoldDocument = {
  readonly name: string;
  readonly text: string;
  readonly publishedAt: string | null;
  readonly quantities: readonly Gold[];
  readonly nonQuantities: readonly string[];
};

/** One expected quantity with what was read there; `wrong` is null when nothing was. */
export type Outcome = {
  readonly document: string;
  readonly gold: Gold;
  readonly reading: QuantityReading | null;
  readonly wrong: readonly ScoredField[] | null;
};

export type Score = {
  readonly outcomes: readonly Outcome[];
  readonly extras: readonly { readonly document: string; readonly quote: string }[];
  readonly found: number;
  readonly marked: readonly { readonly document: string; readonly words: string }[];
  readonly nonQuantities: number;
};

/** Folders of gold and text: two sets beside the repository, the project's own articles, and those no rule was made for. */
const SETS = {
  shared: [
    ['../../../shared/gold', '../../../shared/seeds'],
    ['../../../shared/corpus/gold', '../../../shared/corpus/text'],
  ],
  own: [['../../tests/corpus/articles/gold', '../../tests/corpus/articles/text']],
  fresh: [['../../tests/corpus/articles/fresh/gold', '../../tests/corpus/articles/fresh/text']],
} as const;
const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The annotated articles of a set; those beside the repository are empty where they are not at hand. */
export const readGold = (set: keyof typeof SETS = 'shared'): readonly GoldDocument[] =>
  SETS[set].flatMap(([gold, texts]) => {
    if (!existsSync(folder(gold))) return [];
    return readdirSync(folder(gold))
      .sort()
      .map((file) => {
        const name = file.replace('.json', '');
        const data = JSON.parse(readFileSync(`${folder(gold)}/${file}`, 'utf8'));
        return {
          name,
          text: normaliseText(readFileSync(`${folder(texts)}/${name}.txt`, 'utf8')),
          publishedAt: data.metadata.published ?? null,
          quantities: data.quantities,
          nonQuantities: data.non_quantities ?? [],
        };
      });
  });

const tokens = (words: string): readonly string[] =>
  foldVietnamese(words)
    .split(/[^\p{L}\p{N}%]+/u)
    .filter(Boolean);

const tokenF1 = (left: string, right: string): number => {
  const [a, pool] = [tokens(left), [...tokens(right)]];
  const size = a.length + pool.length;
  const hits = a.filter((token) => {
    const at = pool.indexOf(token);
    if (at >= 0) pool.splice(at, 1);
    return at >= 0;
  }).length;
  return size === 0 ? 0 : (2 * hits) / size;
};

const close = (a: number | null | undefined, b: number | null): boolean =>
  a == null || b === null ? a == null && b === null : Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
const yearOf = (value: string | number | null): number | null =>
  value === null ? null : Number(String(value).slice(0, 4));
const folded = (words: string | null): string => tokens(words ?? '').join(' ');

/** The rules of the shared scorer, field by field. */
const wrongFields = (gold: Gold, { kind, quantity }: QuantityReading): readonly ScoredField[] => {
  const accepts = (field: 'per' | 'comparator' | 'change'): boolean =>
    (gold.accept?.[field] ?? [gold[field]]).includes(quantity[field]);
  const units = gold.accept?.unit ?? [gold.unit];
  const indicators = [gold.indicator, ...(gold.accept?.indicator ?? [])];
  const [goldPlace, place] = [folded(gold.place), folded(quantity.place)];
  const ends = (['from', 'to'] as const).map((end) => [gold.period?.[end] ?? null, quantity.period[end]] as const);
  const right: Readonly<Record<ScoredField, boolean>> = {
    value:
      close(gold.value, quantity.value) &&
      close(gold.value_max, quantity.valueMax) &&
      (gold.of == null || close(gold.of, quantity.of)),
    unit: units.some(
      (unit) => unit === quantity.unit || (unit?.startsWith('count:') && quantity.unit.startsWith('count:')),
    ),
    per: accepts('per'),
    comparator: accepts('comparator'),
    change: accepts('change'),
    kind: gold.kind === kind,
    indicator: Math.max(...indicators.map((words) => tokenF1(words ?? '', quantity.indicator))) >= 0.6,
    period: ends.every(([expected, actual]) => expected === null || yearOf(expected) === yearOf(actual)),
    place: (goldPlace.includes(place) && place !== '') || place.includes(goldPlace),
  };
  return SCORED_FIELDS.filter((field) => !right[field]);
};

const numberAt = (quote: string): number => Math.max(0, quote.search(/\d/));
const collapse = (text: string): string => normaliseText(text);

/** Scores one document: each gold quantity against the reading at its place, and what was marked beside them. */
export const scoreDocument = (document: GoldDocument): Score => {
  const { text, publishedAt } = document;
  const readings = findQuantities({ text, publishedAt });
  const spans = readings.flatMap((reading) =>
    [reading.span, ...reading.occurrences].map((span) => ({ span, reading })),
  );
  const used = new Set<QuantityReading>();
  const outcomes = document.quantities.map((gold): Outcome => {
    const [context, quote] = [collapse(gold.context), collapse(gold.quote)];
    const at = text.indexOf(context) + context.indexOf(quote) + numberAt(quote);
    const hit = spans.find(({ span }) => span.start <= at && at < span.end)?.reading ?? null;
    if (hit !== null) used.add(hit);
    return { document: document.name, gold, reading: hit, wrong: hit === null ? null : wrongFields(gold, hit) };
  });
  const quoteOf = ({ span }: QuantityReading): string => text.slice(span.start, span.end);
  const extras = readings
    .filter((reading) => !used.has(reading))
    .map((reading) => ({ document: document.name, quote: quoteOf(reading) }));
  const marked = document.nonQuantities.filter((words) => {
    const start = text.indexOf(collapse(words));
    const numbers = [...words.matchAll(/\d[\d.,]*/g)].map((match) => start + match.index);
    return start >= 0 && spans.some(({ span }) => numbers.some((at) => span.start <= at && at < span.end));
  });
  return {
    outcomes,
    extras,
    found: readings.length,
    marked: marked.map((words) => ({ document: document.name, words })),
    nonQuantities: document.nonQuantities.length,
  };
};

const share = (part: number, whole: number): number => (whole === 0 ? 100 : Number(((100 * part) / whole).toFixed(1)));

/** The figures of a set of documents, in per cent. */
export const summarise = (scores: readonly Score[]) => {
  const outcomes = scores.flatMap((score) => score.outcomes).filter(({ gold }) => gold.salience === 'key');
  const hits = outcomes.filter(({ wrong }) => wrong !== null);
  const found = scores.reduce((sum, score) => sum + score.found, 0);
  const extras = scores.reduce((sum, score) => sum + score.extras.length, 0);
  const plain = scores.reduce((sum, score) => sum + score.nonQuantities, 0);
  const marked = scores.reduce((sum, score) => sum + score.marked.length, 0);
  const right = (field: ScoredField): number =>
    share(hits.filter(({ wrong }) => !wrong?.includes(field)).length, outcomes.length);
  return {
    keyRecall: share(hits.length, outcomes.length),
    precision: share(found - extras, found),
    rowExact: share(
      hits.filter(({ wrong }) => !wrong?.some((field) => ROW_FIELDS.includes(field))).length,
      outcomes.length,
    ),
    period: right('period'),
    place: right('place'),
    unmarked: share(plain - marked, plain),
  };
};
