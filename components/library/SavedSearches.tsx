import { useEffect, useRef, useState } from 'preact/hooks';
import { useTranslate } from '@/components/hooks';
import { Button } from '@/components/ui';

type SavedSearchesProps = {
  readonly names: readonly string[];
  /** Whether anything is searched for that could be kept. */
  readonly isNarrowed: boolean;
  /** Whether what is searched for is kept already. */
  readonly isKept?: boolean;
  readonly onOpen: (name: string) => void;
  readonly onSave: (name: string) => void;
  readonly onForget: (name: string) => void;
  readonly onClear: () => void;
};

/** Searches kept under a name, and the one that is on the screen to be kept or cleared. */
export const SavedSearches = ({ names, isNarrowed, isKept, ...on }: SavedSearchesProps) => {
  const t = useTranslate();
  const [naming, setNaming] = useState<string | null>(null);
  const section = useRef<HTMLElement>(null);
  const wasNaming = useRef(false);
  useEffect(() => {
    // The field goes with the focus in it: the button that opened it has it again.
    if (wasNaming.current && naming === null && document.activeElement === document.body) {
      const one = (selector: string) => section.current?.querySelector<HTMLElement>(selector);
      (one('.saved-acts button') ?? one('.facet-value'))?.focus();
    }
    wasNaming.current = naming !== null;
  }, [naming]);
  const name = naming?.normalize('NFC').trim() ?? '';
  return (
    <section class="facet-group saved-searches" ref={section}>
      {(names.length > 0 || isNarrowed) && <h2>{t('savedSearches')}</h2>}
      <ul>
        {names.map((one) => (
          <li key={one}>
            <button type="button" class="facet-value" onClick={() => on.onOpen(one)}>
              <span>{one}</span>
            </button>
            <span class="facet-rename">
              <Button variant="quiet" icon="close" label={t('forgetSearch', one)} onClick={() => on.onForget(one)} />
            </span>
          </li>
        ))}
      </ul>
      {isNarrowed && naming === null && (
        <div class="saved-acts">
          {!isKept && (
            <Button icon="plus" onClick={() => setNaming('')}>
              {t('saveSearch')}
            </Button>
          )}
          <Button variant="quiet" onClick={on.onClear}>
            {t('clearSearch')}
          </Button>
        </div>
      )}
      {naming !== null && (
        <form
          class="collect"
          onSubmit={(event) => {
            event.preventDefault();
            if (name) on.onSave(name);
            setNaming(null);
          }}
        >
          <input
            class="input"
            aria-label={t('searchName')}
            placeholder={t('searchName')}
            value={naming}
            ref={(element) => element?.focus()}
            onInput={(event) => setNaming(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') setNaming(null);
            }}
          />
          <Button type="submit" icon="check" label={t('save')} />
        </form>
      )}
    </section>
  );
};
