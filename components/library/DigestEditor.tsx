import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTranslate } from '@/components/hooks';
import { Button, Segmented, SelectField, Skeleton, TextArea, TextField } from '@/components/ui';
import { DIGEST_TOPICS, OTHER_TOPIC } from '@/utils/export';
import type { DigestEntry, DigestHead } from './export-choice';

/** Sections in the order they are printed in. */
const TOPICS: readonly string[] = [...DIGEST_TOPICS.map(({ title }) => title), OTHER_TOPIC];

type DigestHeadFieldsProps = { readonly head: DigestHead; readonly onChange: (head: DigestHead) => void };

/** Whose paper it is comes first: the head of a State paper is wrong on a Party paper. */
export const DigestHeadFields = ({ head, onChange }: DigestHeadFieldsProps) => {
  const t = useTranslate();
  const field = (name: 'superior' | 'issuer' | 'number' | 'place') => ({
    value: head[name],
    onInput: (value: string) => onChange({ ...head, [name]: value }),
  });
  return (
    <div class="dialog-options">
      <Segmented
        label={t('digestPreset')}
        value={head.preset}
        options={[
          { value: 'party', label: t('digestParty') },
          { value: 'state', label: t('digestState') },
          { value: 'plain', label: t('digestPlain') },
        ]}
        onChange={(preset) => onChange({ ...head, preset })}
      />
      {head.preset !== 'plain' && (
        <div class="export-pair">
          <TextField label={t('digestSuperior')} {...field('superior')} />
          <TextField label={t('digestIssuer')} {...field('issuer')} />
          <TextField label={t('digestNumber')} {...field('number')} />
          <TextField label={t('digestPlace')} {...field('place')} />
        </div>
      )}
    </div>
  );
};

/** `entries` with the one at `from` put before the one at `to`. */
const moved = (entries: readonly DigestEntry[], from: number, to: number): readonly DigestEntry[] => {
  const entry = entries[from];
  if (!entry) return entries;
  const rest = entries.filter((_one, at) => at !== from);
  return [...rest.slice(0, to), entry, ...rest.slice(to)];
};

/** The articles of a digest under the reader's hands. */
export type EditedDigest = {
  /** null while they are being read. */
  readonly entries: readonly DigestEntry[] | null;
  /** Whether anything is not as it was planned. */
  readonly isEdited: boolean;
  readonly onChange: (entries: readonly DigestEntry[]) => void;
  /** Back to the plan. */
  readonly onReset: () => void;
  /** Brings back what the last way back to the plan took away, in the place of what was made since; null where there is nothing. */
  readonly onTakeBack: (() => void) | null;
};

/** The digest as it will be read: sections in order, each article with a summary to be rewritten, moved up and down. */
export const DigestEditor = ({ entries, onChange, ...way }: EditedDigest) => {
  const t = useTranslate();
  const [frame, keepFocus] = useFocusAfterMove();
  return (
    <>
      <div class="digest-bar">
        <span class="field-label">{t('digestOrder')}</span>
        <DigestWay {...way} />
      </div>
      {!entries && <Skeleton widths={[70, 94, 60, 88]} />}
      {entries?.length === 0 && <p class="field-hint">{t('exportEmpty')}</p>}
      {entries && entries.length > 0 && (
        <section class="export-preview digest-editor" aria-label={t('digestOrder')} ref={frame}>
          {TOPICS.map((topic) => (
            <DigestTopic key={topic} topic={topic} entries={entries} onChange={onChange} onMoved={keepFocus} />
          ))}
        </section>
      )}
    </>
  );
};

/** To the plan and back. The first button stays where it is while it changes its meaning, and keeps the focus. */
const DigestWay = ({ isEdited, onReset, onTakeBack }: Pick<EditedDigest, 'isEdited' | 'onReset' | 'onTakeBack'>) => {
  const t = useTranslate();
  const back = onTakeBack && { label: t('digestTakeBack'), run: onTakeBack };
  const [first, second] = isEdited ? [{ label: t('digestReset'), run: onReset }, back] : [back, null];
  return (
    <span class="digest-way">
      {first && (
        <Button variant="quiet" icon="undo" onClick={first.run}>
          {first.label}
        </Button>
      )}
      {second && (
        <Button variant="quiet" icon="restore" onClick={second.run}>
          {second.label}
        </Button>
      )}
      <span role="status" class="visually-hidden">
        {!isEdited && back ? t('digestWasReset') : ''}
      </span>
    </span>
  );
};

type Step = -1 | 1;

/** A moved article's buttons leave the page for a moment: the one that was pressed has the focus again afterwards. */
const useFocusAfterMove = () => {
  const frame = useRef<HTMLElement>(null);
  const last = useRef<{ readonly id: string; readonly by: Step } | null>(null);
  useLayoutEffect(() => {
    if (!last.current) return;
    const { id, by } = last.current;
    last.current = null;
    const items = [...(frame.current?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])];
    const item = items.find(({ dataset }) => dataset.entry === id);
    const [up, down] = item?.querySelectorAll('button') ?? [];
    const [pressed, other] = by === -1 ? [up, down] : [down, up];
    (pressed?.disabled ? other : pressed)?.focus();
  });
  return [
    frame,
    (id: string, by: Step) => {
      last.current = { id, by };
    },
  ] as const;
};

type DigestTopicProps = {
  readonly topic: string;
  readonly entries: readonly DigestEntry[];
  readonly onChange: (entries: readonly DigestEntry[]) => void;
  readonly onMoved: (id: string, by: Step) => void;
};

/** A section with its articles; nothing where it has none. */
const DigestTopic = ({ topic, entries, onChange, onMoved }: DigestTopicProps) => {
  const inTopic = entries.filter((entry) => entry.topic === topic);
  if (inTopic.length === 0) return null;
  const swap = (entry: DigestEntry, by: Step) => {
    const other = inTopic[inTopic.indexOf(entry) + by];
    if (!other) return;
    onMoved(entry.id, by);
    onChange(moved(entries, entries.indexOf(entry), entries.indexOf(other)));
  };
  return (
    <div class="digest-section">
      <h3>{topic}</h3>
      {inTopic.map((entry, at) => (
        <DigestItem
          key={entry.id}
          entry={entry}
          isFirst={at === 0}
          isLast={at === inTopic.length - 1}
          onPatch={(change) => onChange(entries.map((one) => (one.id === entry.id ? { ...one, ...change } : one)))}
          onMove={(by) => swap(entry, by)}
        />
      ))}
    </div>
  );
};

type DigestItemProps = {
  readonly entry: DigestEntry;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onPatch: (change: Partial<DigestEntry>) => void;
  readonly onMove: (by: Step) => void;
};

const DigestItem = ({ entry, isFirst, isLast, onPatch, onMove }: DigestItemProps) => {
  const t = useTranslate();
  return (
    <article class="digest-item" data-entry={entry.id}>
      <header>
        <div>
          <b>{entry.title}</b>
          <small>
            {entry.source} · {t('digestFigures', entry.figures)}
          </small>
        </div>
        <Button variant="quiet" icon="up" label={t('moveUp')} disabled={isFirst} onClick={() => onMove(-1)} />
        <Button variant="quiet" icon="down" label={t('moveDown')} disabled={isLast} onClick={() => onMove(1)} />
      </header>
      <TextArea label={t('digestSummary')} value={entry.summary} onInput={(summary) => onPatch({ summary })} />
      <SelectField
        label={t('digestTopic')}
        value={entry.topic}
        options={TOPICS.map((topic) => ({ value: topic, label: topic }))}
        onChange={(topic) => onPatch({ topic })}
      />
    </article>
  );
};
