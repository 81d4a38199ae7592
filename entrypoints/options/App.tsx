import type { ComponentChildren } from 'preact';
import { useTranslate } from '@/components/hooks';
import { KeyEditor } from '@/components/marks';
import { Button } from '@/components/ui';
import { openLibrary, writeSettings } from '@/utils/platform';
import { LossBanner } from '../app/LossBanner';
import { useSettings } from '../app/mount';
import { restoreHash } from '../app/own-backup-link';
import { DataCheckArea } from './DataCheckArea';
import { ExportArea } from './ExportArea';
import { InterestsArea } from './InterestsArea';
import { LookArea } from './LookArea';
import { OwnBackupArea } from './OwnBackupArea';
import { ReminderArea } from './ReminderArea';
import { ReviewArea } from './ReviewArea';
import { SitesArea } from './SitesArea';
import { StorageMeter } from './StorageMeter';

type SectionProps = {
  readonly name: string;
  /** What links from other pages go to. */
  readonly id?: string;
  readonly children: ComponentChildren;
};

const Section = ({ name, id, children }: SectionProps) => (
  <section aria-label={name}>
    <h2 id={id}>{name}</h2>
    {children}
  </section>
);

/** Settings; each choice is written at once and reaches every open window. */
export const App = () => {
  const t = useTranslate();
  const { keys } = useSettings();
  return (
    <main class="options">
      <h1>{t('settings')}</h1>
      <LossBanner
        onImport={() => void openLibrary()}
        onRestore={({ sealedAt }) => void openLibrary(restoreHash(sealedAt))}
      />
      <Section name={t('optionsLook')}>
        <LookArea />
      </Section>
      <Section name={t('review')}>
        <ReviewArea />
      </Section>
      <Section name={t('exportAct')}>
        <ExportArea />
      </Section>
      <Section name={t('optionsSites')}>
        <SitesArea />
      </Section>
      <Section name={t('optionsInterests')}>
        <InterestsArea />
      </Section>
      <Section name={t('optionsBackup')}>
        <OwnBackupArea />
        <ReminderArea />
      </Section>
      <Section name={t('optionsStorage')}>
        <StorageMeter />
      </Section>
      <Section name={t('checkData')} id="check">
        <DataCheckArea />
      </Section>
      <Section name={t('keys')}>
        <KeyEditor choices={keys} onChange={(chosen) => void writeSettings({ keys: chosen })} />
      </Section>
      <div>
        <Button icon="library" onClick={() => void openLibrary()}>
          {t('library')}
        </Button>
      </div>
    </main>
  );
};
