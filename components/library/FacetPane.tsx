import { useState } from 'preact/hooks';
import { useTranslate } from '@/components/hooks';
import { Button } from '@/components/ui';
import { foldVietnamese } from '@/utils/text';
import { RenameField } from './RenameField';
import { useOneStop } from './use-one-stop';

export type FacetValue = {
  readonly value: string;
  readonly label: string;
  /** What else it is known under: old names of a place. Looked through as well. */
  readonly hint?: string;
  readonly count: number;
  readonly isChosen: boolean;
};

export type FacetGroup = {
  readonly id: string;
  readonly title: string;
  /** In the order they are shown. */
  readonly values: readonly FacetValue[];
  /** Names the reader gave, which the reader may change. */
  readonly isOwn: boolean;
};

type FacetPaneProps = {
  readonly groups: readonly FacetGroup[];
  readonly onToggle: (groupId: string, value: string) => void;
  /** Another name, of which one that is there already joins the two; null takes the name away. */
  readonly onRename: (groupId: string, from: string, to: string | null) => void;
};

/** Values in sight until all are asked for. */
const FEW = 6;
/** Beyond this a list is looked through by typing. */
const MANY = 14;
/** Names the button that shows all values among the stops, which begin with "=". */
const MORE = 'more';
/** Rows a group draws at most; the others are found by typing. */
const MOST = 200;

/** What the clippings can be narrowed by, with how many each choice leaves. Each group is one stop of Tab; arrows walk in it. */
export const FacetPane = ({ groups, onToggle, onRename }: FacetPaneProps) => {
  const t = useTranslate();
  return (
    <div class="facet-groups">
      {groups.length === 0 && <p class="facet-none">{t('facetsCounting')}</p>}
      {groups.map(
        (group) =>
          group.values.length > 0 && (
            <Group
              key={group.id}
              group={group}
              onToggle={(value) => onToggle(group.id, value)}
              onRename={(from, to) => onRename(group.id, from, to)}
            />
          ),
      )}
    </div>
  );
};

type GroupProps = {
  readonly group: FacetGroup;
  readonly onToggle: (value: string) => void;
  readonly onRename: (from: string, to: string | null) => void;
};

const answers = ({ label, hint = '' }: FacetValue, folded: string): boolean =>
  foldVietnamese(`${label} ${hint}`).includes(folded);

type ValueProps = {
  readonly one: FacetValue;
  /** Where the name is the reader's to change: the names there are beside it. */
  readonly others: readonly FacetValue[] | null;
  readonly stop: ReturnType<ReturnType<typeof useOneStop>['of']>;
  readonly isRenaming: boolean;
  readonly onToggle: () => void;
  readonly onRenaming: (isRenaming: boolean) => void;
  readonly onRename: (name: string | null) => void;
};

const Value = ({ one, others, stop, isRenaming, onToggle, onRenaming, onRename }: ValueProps) => {
  const t = useTranslate();
  if (isRenaming) {
    return (
      <li>
        <RenameField
          name={one.label}
          others={others ?? []}
          onName={(name) => {
            onRenaming(false);
            if (name !== undefined && name !== one.value) onRename(name);
          }}
        />
      </li>
    );
  }
  return (
    <li>
      <button
        type="button"
        class="facet-value"
        {...stop}
        title={one.hint ? t('facetHint', one.label, one.hint) : one.label}
        aria-pressed={one.isChosen}
        onClick={onToggle}
      >
        <span>{one.label}</span>
        <span>{t('number', one.count)}</span>
      </button>
      {others && (
        <span class="facet-rename">
          <Button
            variant="quiet"
            icon="pencil"
            label={t('renameFacet', one.label)}
            tabIndex={stop.tabIndex}
            onClick={() => onRenaming(true)}
          />
        </span>
      )}
    </li>
  );
};

const Group = ({ group: { title, values, isOwn }, onToggle, onRename }: GroupProps) => {
  const t = useTranslate();
  const [isWhole, setWhole] = useState(false);
  const [typed, setTyped] = useState('');
  // One name at a time.
  const [renaming, setRenaming] = useState<string | null>(null);
  const folded = foldVietnamese(typed.trim());
  const found = folded === '' ? values : values.filter((one) => one.isChosen || answers(one, folded));
  const most = isWhole || folded !== '' ? MOST : FEW;
  // A chosen value never hides.
  const shown = found.filter(({ isChosen }, at) => isChosen || at < most);
  const rest = isWhole ? 0 : found.length - shown.length;
  const hasMore = isWhole || rest > 0;
  const stop = useOneStop([...shown.map(({ value }) => `=${value}`), ...(hasMore ? [MORE] : [])]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons inside
    <section class="facet-group" onKeyDown={stop.onKeyDown} onFocusIn={stop.onFocusIn}>
      <h2>{title}</h2>
      {isWhole && values.length > MANY && (
        <input
          class="input facet-find"
          type="search"
          aria-label={t('facetFind', title)}
          placeholder={t('facetFind', title)}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <ul>
        {shown.map((one) => (
          <Value
            key={one.value}
            one={one}
            others={isOwn ? values.filter(({ value }) => value !== one.value) : null}
            stop={stop.of(`=${one.value}`)}
            isRenaming={renaming === one.value}
            onToggle={() => onToggle(one.value)}
            onRenaming={(isRenaming) => setRenaming(isRenaming ? one.value : null)}
            onRename={(name) => onRename(one.value, name)}
          />
        ))}
      </ul>
      {hasMore && (
        <button
          type="button"
          class="facet-more"
          {...stop.of(MORE)}
          onClick={() => {
            setWhole(!isWhole);
            setTyped('');
          }}
        >
          {isWhole ? t('facetFewer') : t('facetMore', rest)}
        </button>
      )}
    </section>
  );
};
