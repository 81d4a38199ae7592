import { useEffect, useRef, useState } from 'preact/hooks';
import { isComposing, useTranslate } from '@/components/hooks';
import { Button } from '@/components/ui';

type RenameFieldProps = {
  readonly name: string;
  /** The other names there are: taking one of them joins the two. */
  readonly others: readonly { readonly label: string; readonly count: number }[];
  /** The new name, null to take the name away from everything, undefined when it is left as it was. */
  readonly onName: (name: string | null | undefined) => void;
};

/** Gives a tag or a collection another name in its place. Enter takes it, Esc leaves it. */
export const RenameField = ({ name, others, onName }: RenameFieldProps) => {
  const t = useTranslate();
  const [typed, setTyped] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const wanted = typed.normalize('NFC').trim();
  const joined = others.find(({ label }) => label === wanted);
  const take = () => onName(wanted || undefined);
  return (
    <div class="facet-renaming">
      <input
        class="input"
        ref={field}
        aria-label={t('renameFacet', name)}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (isComposing(event)) return;
          if (event.key === 'Enter') take();
          else if (event.key === 'Escape') onName(undefined);
          else return;
          event.stopPropagation();
        }}
      />
      {joined && <p role="status">{t('renameJoins', joined.label, joined.count)}</p>}
      <div>
        <Button icon="check" label={t('save')} onClick={take} />
        <Button icon="trash" variant="quiet" label={t('removeFacet', name)} onClick={() => onName(null)} />
        <Button icon="close" variant="quiet" label={t('cancel')} onClick={() => onName(undefined)} />
      </div>
    </div>
  );
};
