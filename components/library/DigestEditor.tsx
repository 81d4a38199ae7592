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

type DigestEditorProps = {
  /** null while they are being read. */
  readonly entries: readonly DigestEntry[] | null;
  readonly onChange: (entries: readonly DigestEntry[]) => void;
};

/** The digest as it will be read: sections in order, each article with a summary to be rewritten, moved up and down. */
export const DigestEditor = ({ entries, onChange }: DigestEditorProps) => {
  const t = useTranslate();
  if (!entries) return <Skeleton widths={[70, 94, 60, 88]} />;
  if (entries.length === 0) return <p class="field-hint">{t('exportEmpty')}</p>;
  const patch = (id: string, change: Partial<DigestEntry>) =>
    onChange(entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry)));
  return (
    <section class="export-preview digest-editor" aria-label={t('digestOrder')}>
      {TOPICS.map((topic) => {
        const inTopic = entries.filter((entry) => entry.topic === topic);
        if (inTopic.length === 0) return null;
        const swap = (entry: DigestEntry, other: DigestEntry | undefined) => {
          if (other) onChange(moved(entries, entries.indexOf(entry), entries.indexOf(other)));
        };
        return (
          <div key={topic} class="digest-section">
            <h3>{topic}</h3>
            {inTopic.map((entry, at) => (
              <DigestItem
                key={entry.id}
                entry={entry}
                isFirst={at === 0}
                isLast={at === inTopic.length - 1}
                onPatch={(change) => patch(entry.id, change)}
                onMove={(by) => swap(entry, inTopic[at + by])}
              />
            ))}
          </div>
        );
      })}
    </section>
  );
};

type DigestItemProps = {
  readonly entry: DigestEntry;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onPatch: (change: Partial<DigestEntry>) => void;
  readonly onMove: (by: -1 | 1) => void;
};

const DigestItem = ({ entry, isFirst, isLast, onPatch, onMove }: DigestItemProps) => {
  const t = useTranslate();
  return (
    <article class="digest-item">
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
