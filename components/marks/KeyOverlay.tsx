import { useTranslate } from '@/components/hooks';
import { Dialog, Kbd } from '@/components/ui';
import { capOfChord } from './key-map';
import { REVIEW_COMMANDS, type ReviewCommand } from './review-commands';
import { useKeys } from './use-keys';

/** The caps of all keys of a command; of a row that belongs together one, from the first to the last: "1–9". */
export const KeyCaps = ({ command, fixed }: { readonly command: ReviewCommand; readonly fixed?: boolean }) => {
  const t = useTranslate();
  const chords = useKeys().chordsOf(command);
  if (chords.length === 0) return <span class="key-off">{t('keyOff')}</span>;
  const caps = fixed ? [`${chords[0]}–${chords.at(-1)}`] : chords.map(capOfChord);
  return (
    <>
      {caps.map((cap) => (
        <Kbd key={cap} keys={cap} />
      ))}
      <span class="visually-hidden">{caps.join(', ')}</span>
    </>
  );
};

/** The key map over the page, opened by "?": the keys in force. */
export const KeyOverlay = ({ onClose }: { readonly onClose: () => void }) => {
  const t = useTranslate();
  const keys = useKeys();
  return (
    <Dialog title={t('keys')} closeLabel={t('close')} onClose={onClose}>
      <dl class="key-list">
        {REVIEW_COMMANDS.filter(({ command }) => keys.chordsOf(command).length > 0).map(({ command, label, fixed }) => (
          <div key={command}>
            <dt>
              <KeyCaps command={command} fixed={fixed} />
            </dt>
            <dd>{t(label)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
};
