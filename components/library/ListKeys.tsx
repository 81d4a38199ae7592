import { useTranslate } from '@/components/hooks';
import { Dialog, Kbd } from '@/components/ui';
import type { MessageKey } from '@/utils/i18n';

/** What the keys of the list of clippings do, in the order they are needed. */
const KEYS: readonly (readonly [keys: readonly string[], does: MessageKey])[] = [
  [['/'], 'listKeySearch'],
  [['↑', '↓'], 'listKeyWalk'],
  [['Home', 'End'], 'listKeyEnds'],
  [['Enter'], 'listKeyOpen'],
  [['Space'], 'listKeyTick'],
  [['Shift', '↑', '↓'], 'listKeyRange'],
  [['Ctrl', 'A'], 'listKeyAll'],
  [['Del'], 'listKeyDelete'],
  [['?'], 'keyKeys'],
];

/** The keys of the list, opened by "?" while no clipping is open; beside one, "?" opens those of its review. */
export const ListKeys = ({ onClose }: { readonly onClose: () => void }) => {
  const t = useTranslate();
  return (
    <Dialog title={t('keys')} closeLabel={t('close')} onClose={onClose}>
      <dl class="key-list">
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
    </Dialog>
  );
};
