import { useMemo, useState } from 'preact/hooks';
import { useTranslate } from '@/components/hooks';
import { Checkbox, Choices, SelectField } from '@/components/ui';
import type { MessageKey } from '@/utils/i18n';
import type { AskedSpellings, CsvField, DateOrder, DecimalMark } from '@/utils/import';
import type { MarkKind } from '@/utils/model';
import type { MappingAnswer, MappingAsked } from './import-preview';

/** What a column can hold, in the words of the rest of the interface. */
const FIELD_TITLES: Readonly<Record<CsvField, MessageKey>> = {
  title: 'fieldTitle',
  url: 'sourceAddress',
  site: 'mappingPaper',
  byline: 'fieldByline',
  published_at: 'fieldPublished',
  section: 'mappingSection',
  lead: 'mappingLead',
  kind: 'fieldKind',
  indicator: 'fieldIndicator',
  indicator_id: 'mappingIndicatorId',
  value: 'fieldValue',
  value_max: 'fieldValueMax',
  of: 'fieldOf',
  unit: 'fieldUnit',
  per: 'fieldPer',
  comparator: 'fieldComparator',
  change: 'fieldChange',
  base: 'fieldBase',
  period_from: 'fieldPeriodFrom',
  period_to: 'fieldPeriodTo',
  place: 'fieldPlace',
  quote: 'fieldQuote',
  sentence: 'mappingSentence',
  name: 'fieldName',
  role: 'fieldRole',
  organization: 'fieldOrganization',
  note: 'fieldNote',
  tags: 'fieldTags',
};

type MappingFormProps = {
  readonly asked: MappingAsked;
  readonly fields: readonly CsvField[];
  readonly onAnswer: (answer: MappingAnswer) => void;
};

const UNUSED = '';

/** Id of the form, for the button at the foot of the dialog. */
export const MAPPING_FORM = 'mapping-form';

/** Where the cells decide nothing, either answer reads them alike. */
const DECIDED = { decimalMark: ',', dateOrder: 'dmy' } as const;

/** What each column holds, and how numbers and dates are spelled: asked where "2.700" may be 2.7 or 2700, never guessed. */
export const MappingForm = ({ asked, fields, onAnswer }: MappingFormProps) => {
  const t = useTranslate();
  const [columns, setColumns] = useState(asked.proposed);
  const [decimalMark, setDecimalMark] = useState<DecimalMark | ''>('');
  const [dateOrder, setDateOrder] = useState<DateOrder | ''>('');
  const [kind, setKind] = useState<MarkKind>('figure');
  const [guarded, setGuarded] = useState(asked.guarded);
  const [isAnswered, setAnswered] = useState(false);
  // Rows are kept as figures of articles: without either no row could be told whose it is.
  const lacksArticle = columns.title === undefined && columns.url === undefined;
  const open = useMemo(() => asked.spellings(columns), [asked, columns]);
  const lacksSpelling = (open.decimalMark && decimalMark === '') || (open.dateOrder && dateOrder === '');
  const answer = () => {
    setAnswered(true);
    if (lacksArticle || lacksSpelling) return;
    onAnswer({
      columns,
      decimalMark: decimalMark || DECIDED.decimalMark,
      dateOrder: dateOrder || DECIDED.dateOrder,
      kind,
      guarded,
    });
  };
  return (
    <form
      id={MAPPING_FORM}
      class="mapping"
      onSubmit={(event) => {
        event.preventDefault();
        answer();
        if (lacksSpelling) goToOpenQuestion(event.currentTarget);
      }}
    >
      <p>{t('mappingText', asked.file)}</p>
      <Spelling
        asked={open}
        decimalMark={decimalMark}
        dateOrder={dateOrder}
        onDecimalMark={setDecimalMark}
        onDateOrder={setDateOrder}
      />
      {lacksSpelling && <Lacking isAnswered={isAnswered}>{t('mappingToChoose')}</Lacking>}
      <MappingColumns asked={asked} fields={fields} columns={columns} onChange={setColumns} />
      {columns.kind === undefined && (
        <SelectField
          label={t('mappingKind')}
          value={kind}
          options={[
            { value: 'figure', label: t('kindFigure') },
            { value: 'target', label: t('kindTarget') },
            { value: 'person', label: t('kindPerson') },
            { value: 'quote', label: t('kindQuote') },
          ]}
          onChange={setKind}
        />
      )}
      <Checkbox label={t('mappingGuarded')} checked={guarded} onChange={setGuarded} />
      {asked.faults.length > 0 && (
        <div class="field-error" role="alert">
          {t('mappingFaults')}
          <ul>
            {asked.faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </div>
      )}
      {lacksArticle && <Lacking isAnswered={isAnswered}>{t('mappingNeedsArticle')}</Lacking>}
    </form>
  );
};

type MappingColumnsProps = {
  readonly asked: MappingAsked;
  readonly fields: readonly CsvField[];
  readonly columns: MappingAnswer['columns'];
  readonly onChange: (columns: MappingAnswer['columns']) => void;
};

/** Every column with a cell to know it by, and what it holds; two columns never hold the same. */
const MappingColumns = ({ asked, fields, columns, onChange }: MappingColumnsProps) => {
  const t = useTranslate();
  const fieldOf = (at: number): string => fields.find((field) => columns[field] === at) ?? UNUSED;
  const assign = (at: number, name: string) => {
    const others = Object.entries(columns).filter(([field, column]) => column !== at && field !== name);
    onChange(Object.fromEntries(name === UNUSED ? others : [...others, [name, at]]));
  };
  return (
    <div class="mapping-columns">
      {asked.header.map((name, at) => (
        <div key={name} class="mapping-column">
          <span>
            <b>{name}</b>
            <small>{asked.sample.map((row) => row[at]).find((cell) => cell) ?? ''}</small>
          </span>
          <SelectField
            label={t('mappingHolds', name)}
            value={fieldOf(at)}
            options={[
              { value: UNUSED, label: t('mappingUnused') },
              ...fields.map((field) => ({ value: field as string, label: t(FIELD_TITLES[field]) })),
            ]}
            onChange={(field) => assign(at, field)}
          />
        </div>
      ))}
    </div>
  );
};

/** What is missing may have been scrolled out of sight: the first question without an answer takes the focus. */
const goToOpenQuestion = (form: HTMLFormElement): void =>
  [...form.querySelectorAll('fieldset')]
    .find((question) => !question.querySelector(':checked'))
    ?.querySelector('input')
    ?.focus();

/** What is still to be said: a hint at first, a fault once the table was to be read without it. */
const Lacking = ({ isAnswered, children }: { readonly isAnswered: boolean; readonly children: string }) =>
  isAnswered ? (
    <p class="field-error" role="alert">
      {children}
    </p>
  ) : (
    <p class="field-hint">{children}</p>
  );

type SpellingProps = {
  readonly asked: AskedSpellings;
  /** Empty before it was chosen: nothing is taken for granted. */
  readonly decimalMark: DecimalMark | '';
  readonly dateOrder: DateOrder | '';
  readonly onDecimalMark: (mark: DecimalMark | '') => void;
  readonly onDateOrder: (order: DateOrder | '') => void;
};

const Spelling = ({ asked, decimalMark, dateOrder, onDecimalMark, onDateOrder }: SpellingProps) => {
  const t = useTranslate();
  if (!asked.decimalMark && !asked.dateOrder) return null;
  return (
    <div class="export-pair">
      {asked.decimalMark && (
        <Choices
          legend={t('mappingDecimal')}
          value={decimalMark}
          options={[
            { value: ',', label: t('mappingComma') },
            { value: '.', label: t('mappingPoint') },
          ]}
          onChange={onDecimalMark}
        />
      )}
      {asked.dateOrder && (
        <Choices
          legend={t('mappingDates')}
          value={dateOrder}
          options={[
            { value: 'dmy', label: t('mappingDmy') },
            { value: 'mdy', label: t('mappingMdy') },
            { value: 'ymd', label: t('mappingYmd') },
          ]}
          onChange={onDateOrder}
        />
      )}
    </div>
  );
};
