import { type Outcome, readGold, SCORED_FIELDS, scoreDocument, summarise } from './score-figures';

/**
 * `npm run report:figures [-- own | fresh]`: where the readings of the annotated articles are wrong, by phenomenon. The
 * articles beside the repository, with `own` those of `tests/corpus/articles`, with `fresh` those no rule was made for:
 * of these only the summary, so that nobody tunes to them by accident (`-- fresh errors` ends their freshness).
 */
const set = process.argv[2] === 'own' || process.argv[2] === 'fresh' ? process.argv[2] : 'shared';
const documents = readGold(set);
if (documents.length === 0) {
  console.error('No annotated articles: ../shared/gold and ../shared/corpus are not here. Try: -- own');
  process.exit(1);
}
const scores = documents.map(scoreDocument);
console.table(summarise(scores));
if (set === 'fresh' && process.argv[3] !== 'errors') process.exit(0);

const outcomes = scores.flatMap((score) => score.outcomes);
const heading = (words: string, count: number): void => console.log(`\n## ${words} (${count})`);

const missed = outcomes.filter(({ wrong }) => wrong === null);
heading('missed', missed.length);
for (const { document, gold } of missed)
  console.log(`${document} ${gold.salience} [${gold.quote}] ${gold.context.slice(0, 90)}`);

const extras = scores.flatMap((score) => score.extras);
heading('marked beside the gold', extras.length);
for (const { document, quote } of extras) console.log(`${document} [${quote}]`);

const marked = scores.flatMap((score) => score.marked);
heading('non-quantities marked', marked.length);
for (const { document, words } of marked) console.log(`${document} ${words}`);

const spell = ({ document, gold, reading }: Outcome, field: (typeof SCORED_FIELDS)[number]): string => {
  const expected = field === 'kind' ? gold.kind : gold[field];
  const actual = field === 'kind' ? reading?.kind : reading?.quantity[field];
  const rules = reading?.why.map(({ rule }) => rule).join(' ') ?? '';
  return `${document} [${gold.quote}] ${JSON.stringify(expected)} ≠ ${JSON.stringify(actual)}  (${rules})`;
};
for (const field of SCORED_FIELDS) {
  const wrong = outcomes.filter((outcome) => outcome.wrong?.includes(field) && outcome.gold.salience === 'key');
  heading(field, wrong.length);
  for (const outcome of wrong) console.log(spell(outcome, field));
}
