import { useTranslate } from '@/components/hooks';
import { Dialog, Kbd } from '@/components/ui';
import { REVIEW_KEYS } from './review-commands';

/** Every key and what it does. */
export const KeyList = () => {
  const t = useTranslate();
  return (
    <dl class="key-list">
      {REVIEW_KEYS.map(({ command, cap, label }) => (
        <div key={command}>
          <dt>
            <Kbd keys={cap} />
            <span class="visually-hidden">{cap}</span>
          </dt>
          <dd>{t(label)}</dd>
        </div>
      ))}
    </dl>
  );
};

/** The key map over the page, opened by "?". */
export const KeyMap = ({ onClose }: { readonly onClose: () => void }) => {
  const t = useTranslate();
  return (
    <Dialog title={t('keys')} closeLabel={t('close')} onClose={onClose}>
      <KeyList />
    </Dialog>
  );
};
