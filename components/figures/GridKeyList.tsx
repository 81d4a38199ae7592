import { useRef } from 'preact/hooks';
import { usePopover, useTranslate } from '@/components/hooks';
import { Kbd } from '@/components/ui';
import type { MessageKey } from '@/utils/i18n';

/** What the keys of the sheet do, in the order they are needed. */
const KEYS: readonly (readonly [keys: readonly string[], does: MessageKey])[] = [
  [['←', '↑', '↓', '→'], 'gridKeyMove'],
  [['Shift', '←', '↑', '↓', '→'], 'gridKeySelect'],
  [['Enter'], 'gridKeyEdit'],
  [['Ctrl', 'Enter'], 'gridKeyAll'],
  [['Ctrl', 'C', 'V'], 'gridKeyCopy'],
  [['Space'], 'gridKeyOpen'],
  [['Ctrl', 'Z'], 'keyUndo'],
  [['?'], 'keyKeys'],
];

type GridKeyListProps = { readonly isOpen: boolean; readonly onOpen: (isOpen: boolean) => void };

/** The keys of the sheet, behind a button of its bar; "?" opens them from the cells. */
export const GridKeyList = ({ isOpen, onOpen }: GridKeyListProps) => {
  const t = useTranslate();
  const root = useRef<HTMLDetailsElement>(null);
  usePopover(root);
  return (
    <details class="grid-help" ref={root} open={isOpen} onToggle={(event) => onOpen(event.currentTarget.open)}>
      <summary class="button" data-variant="quiet">
        {t('gridKeys')}
      </summary>
      <dl class="grid-keys">
        {KEYS.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {/* Caps are hidden from screen readers, which read the words instead. */}
              <span class="visually-hidden">{keys.join(' ')}</span>
              {keys.map((key) => (
                <Kbd key={key} keys={key} />
              ))}
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
};
