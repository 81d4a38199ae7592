import { useTranslate } from '@/components/hooks';
import { Menu } from '@/components/ui';
import type { MessageKey } from '@/utils/i18n';
import { openLibrary } from '@/utils/platform';
import { COPIES, type Copy, copyClipping } from './copy-clipping';
import { exportClippings, exportOptions } from './export-clippings';
import { exportWords } from './export-words';
import { useSettings } from './mount';

/** The files most people take along from one article; everything else is in the library's dialog. */
const QUICK_FORMATS = [
  { id: 'csv-figures-excel', label: 'exportCsvFiguresExcel', hint: 'exportHintExcel' },
  { id: 'csv-figures', label: 'exportCsvFigures', hint: 'exportHintData' },
  { id: 'json', label: 'exportJson', hint: 'exportHintJson' },
] as const satisfies readonly { id: string; label: MessageKey; hint: MessageKey }[];

const COPY_ITEMS = [
  { id: 'copy-figures', label: 'copyFigures', hint: 'copyFiguresHint' },
  { id: 'copy-quotes', label: 'copyQuotes' },
  { id: 'copy-markdown', label: 'copyMarkdown' },
] as const satisfies readonly { id: Copy; label: MessageKey; hint?: MessageKey }[];

const OUTCOME_WORDS = { copied: 'copyDone', failed: 'copyFailed' } as const satisfies Record<string, MessageKey>;

/** What is missing where there is nothing to copy: an article full of figures may have no quote. */
const EMPTY_WORDS = {
  'copy-figures': 'exportEmpty',
  'copy-quotes': 'copyNoQuotes',
  'copy-markdown': 'exportEmpty',
} as const satisfies Record<Copy, MessageKey>;

const MORE = 'more';

const isCopy = (id: string): id is Copy => (COPIES as readonly string[]).includes(id); // any id may be asked

type ExportMenuProps = {
  readonly clippingId: string;
  /** Marks that would be rows: none makes an empty table, which helps nobody. */
  readonly accepted: number;
  readonly onDone: (message: string) => void;
  readonly side?: 'above' | 'below';
};

/** Takes this clipping out, as a file or to the clipboard, with two keys. */
export const ExportMenu = ({ clippingId, accepted, onDone, side }: ExportMenuProps) => {
  const t = useTranslate();
  const settings = useSettings();
  const copy = async (what: Copy) => {
    const outcome = await copyClipping(clippingId, what, { suggestions: settings.exportSuggestions, text: true });
    onDone(t(outcome === 'empty' ? EMPTY_WORDS[what] : OUTCOME_WORDS[outcome]));
  };
  const choose = async (formatId: string) => {
    if (isCopy(formatId)) return copy(formatId);
    if (formatId === MORE) return openLibrary(`export=${clippingId}`);
    if (accepted === 0 && !settings.exportSuggestions && formatId !== 'json') return onDone(t('exportEmpty'));
    const saved = await exportClippings({
      scope: { kind: 'ids', ids: [clippingId] },
      formatId,
      options: exportOptions(settings),
    });
    onDone(exportWords(t, saved));
  };
  return (
    <Menu
      label={t('exportAct')}
      icon="export"
      side={side}
      items={[
        ...QUICK_FORMATS.map(({ id, label, hint }) => ({ id, label: t(label), hint: t(hint) })),
        ...COPY_ITEMS.map((item) => ({ id: item.id, label: t(item.label), hint: 'hint' in item ? t(item.hint) : '' })),
        { id: MORE, label: t('exportMore') },
      ]}
      onChoose={(id) => void choose(id)}
    />
  );
};
