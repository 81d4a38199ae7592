import { useTranslate } from '@/components/hooks';
import { Kbd } from '@/components/ui';
import { capOfChord } from './key-map';
import { useKeys } from './use-keys';

type IndicatorChipsProps = {
  readonly slots: readonly string[];
  readonly onChoose: (slot: number) => void;
  /** Digits typed into the editor are text: there the chips go without their keys. */
  readonly withKeys?: boolean;
};

/** The indicators this reader uses most, one digit each. */
export const IndicatorChips = ({ slots, onChoose, withKeys = false }: IndicatorChipsProps) => {
  const t = useTranslate();
  const chords = useKeys().chordsOf('assignIndicator');
  if (slots.length === 0) return withKeys ? <p class="chips-none">{t('indicatorsNone')}</p> : null;
  return (
    <ul class="chips" aria-label={t('indicatorsRecent')}>
      {slots.map((words, slot) => {
        const chord = withKeys ? chords[slot] : undefined;
        return (
          <li key={words}>
            <button type="button" class="chip" title={words} aria-keyshortcuts={chord} onClick={() => onChoose(slot)}>
              {chord && <Kbd keys={capOfChord(chord)} />}
              <span>{words}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
};
