import { useState } from 'preact/hooks';
import { useSubscription, useTranslate } from '@/components/hooks';
import { Button, TextField } from '@/components/ui';
import { joinCodebook } from '@/utils/indicators';
import { writeSettings } from '@/utils/platform';
import { useSettings } from '../app/mount';
import { store } from '../app/store';

/** Indicators the reader follows: they come first wherever indicators are listed. */
export const InterestsArea = () => {
  const t = useTranslate();
  const { interests } = useSettings();
  const rows = useSubscription<Awaited<ReturnType<typeof store.listIndicators>>>(
    (onValue) => store.watch(store.listIndicators, (answer) => onValue(answer.ok ? answer.value : answer)),
    'codebook',
  );
  const [typed, setTyped] = useState('');
  const codebook = joinCodebook(rows?.ok ? rows.value : []);
  const nameOf = (id: string) => codebook.find((entry) => entry.id === id)?.name ?? id;
  const wanted = typed.normalize('NFC').trim();
  const chosen = codebook.find(({ name }) => name === wanted);
  const write = (ids: readonly string[]) => void writeSettings({ interests: ids });
  return (
    <div class="option">
      <p>{t('interestsText')}</p>
      <ul class="option-list">
        {interests.map((id) => (
          <li key={id}>
            <span>{nameOf(id)}</span>
            <Button
              variant="quiet"
              icon="close"
              label={t('interestRemove', nameOf(id))}
              onClick={() => write(interests.filter((one) => one !== id))}
            />
          </li>
        ))}
      </ul>
      <form
        class="option-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!chosen) return;
          write([...interests.filter((id) => id !== chosen.id), chosen.id]);
          setTyped('');
        }}
      >
        <TextField
          label={t('interestName')}
          value={typed}
          suggestions={codebook.map(({ name }) => name)}
          onInput={setTyped}
        />
        <Button type="submit" disabled={!chosen}>
          {t('interestAdd')}
        </Button>
      </form>
    </div>
  );
};
