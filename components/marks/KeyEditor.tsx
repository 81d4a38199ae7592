import { useLayoutEffect, useState } from 'preact/hooks';
import { chordOf, isComposing, useTranslate } from '@/components/hooks';
import { Button } from '@/components/ui';
import { KeyCaps } from './KeyOverlay';
import { capOfChord, type KeyChoices } from './key-map';
import { REVIEW_COMMANDS, type ReviewCommand } from './review-commands';
import { useKeys } from './use-keys';

type KeyEditorProps = { readonly choices: KeyChoices; readonly onChange: (choices: KeyChoices) => void };

/** Keys that move the focus or leave; a review without them could not be left. */
const RESERVED: ReadonlySet<string> = new Set(['Tab', 'Shift+Tab', 'Escape']);
const MODIFIERS: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock']);

type Waiting = { readonly command: ReviewCommand; readonly refused: string | null };

/** Every command with its keys: another key by pressing it, none at all, or the first ones again. */
export const KeyEditor = ({ choices, onChange }: KeyEditorProps) => {
  const t = useTranslate();
  const keys = useKeys();
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const choose = (command: ReviewCommand, chords: readonly string[]) => onChange({ ...choices, [command]: chords });
  const take = (command: ReviewCommand, chord: string) => {
    const clash = keys.clashOf(chord, command);
    const holder = REVIEW_COMMANDS.find((one) => one.command === clash);
    if (holder) return setWaiting({ command, refused: t('keyTaken', capOfChord(chord), t(holder.label)) });
    setWaiting(null);
    choose(command, [chord]);
  };
  const forget = (command: ReviewCommand) => {
    const { [command]: _own, ...others } = choices;
    // What the command had at first may meanwhile belong to another one; that one keeps it.
    const first = REVIEW_COMMANDS.find((one) => one.command === command)?.chords ?? [];
    const free = first.filter((chord) => keys.clashOf(chord, command) === null);
    onChange(free.length === first.length ? others : { ...others, [command]: free });
  };
  useNextChord(waiting?.command ?? null, take, () => setWaiting(null));
  return (
    <>
      <ul class="key-editor">
        {REVIEW_COMMANDS.map(({ command, label, fixed }) => (
          <li key={command}>
            <span>{t(label)}</span>
            <span class="key-caps">
              {waiting?.command === command ? (
                <span role="status">{waiting.refused ?? t('keyPress')}</span>
              ) : (
                <KeyCaps command={command} fixed={fixed} />
              )}
            </span>
            <span class="key-acts">
              {!fixed && (
                <Button
                  variant="quiet"
                  label={t('keyChangeOf', t(label))}
                  pressed={waiting?.command === command}
                  onClick={() => setWaiting(waiting?.command === command ? null : { command, refused: null })}
                >
                  {t('keyChange')}
                </Button>
              )}
              {choices[command] ? (
                <Button variant="quiet" label={t('keyRestoreOf', t(label))} onClick={() => forget(command)}>
                  {t('keyRestore')}
                </Button>
              ) : (
                <Button variant="quiet" label={t('keySwitchOffOf', t(label))} onClick={() => choose(command, [])}>
                  {t('keySwitchOff')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      <div>
        <Button icon="restore" disabled={Object.keys(choices).length === 0} onClick={() => onChange({})}>
          {t('keyRestoreAll')}
        </Button>
      </div>
    </>
  );
};

/** Hands over the next chord that is pressed while a command waits for one; Esc and Tab give up waiting. */
const useNextChord = (
  command: ReviewCommand | null,
  onChord: (command: ReviewCommand, chord: string) => void,
  onGiveUp: () => void,
): void => {
  useLayoutEffect(() => {
    if (command === null) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (isComposing(event) || MODIFIERS.has(event.key)) return;
      const chord = chordOf(event);
      if (RESERVED.has(chord)) return onGiveUp();
      event.preventDefault();
      event.stopPropagation();
      onChord(command, chord);
    };
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  });
};
