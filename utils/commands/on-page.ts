import type { Translate } from '@/utils/i18n';
import { formatQuantity, headingOf, isAccepted, KIND_LABELS, STATUS_LABELS } from '@/utils/marks';
import type { Mark, Result } from '@/utils/model';
import type { PageCommand, PageReply, PageTexts, PaintedMark } from '@/utils/page';
import { askPage, type PageReason } from '@/utils/platform';
import { readerWords } from './words';

const textsOf = (t: Translate): PageTexts => ({
  toolbar: t('markSelection'),
  figure: t('kindFigure'),
  target: t('kindTarget'),
  person: t('kindPerson'),
  quote: t('kindQuote'),
  note: t('kindNote'),
  noteField: t('fieldNote'),
  save: t('save'),
  edit: t('edit'),
  close: t('close'),
  undo: t('undo'),
  outdated: t('pageOutdated'),
});

/** Sends one command to the page of a tab; `not-allowed` where the page cannot be reached. */
export const tellPage = async <Type extends PageCommand['type']>(
  tabId: number,
  command: Extract<PageCommand, { readonly type: Type }>,
  t: Translate,
): Promise<Result<PageReply[Type], PageReason>> =>
  // `as`: the desk of the page answers each command with its own reply.
  (await askPage(tabId, { command, texts: textsOf(t) })) as Result<PageReply[Type], PageReason>;

const valueTextOf = ({ quantity, person, note, kind }: Mark, t: Translate): string => {
  if (quantity) {
    const { value, unit } = formatQuantity(quantity, t.language);
    return `${value} ${unit}`.trim();
  }
  return person?.role ?? (kind === 'note' ? '' : (note ?? ''));
};

const paintedMark = (mark: Mark, t: Translate): PaintedMark => ({
  id: mark.id,
  kind: mark.kind,
  accepted: isAccepted(mark),
  anchor: mark.anchor,
  card: {
    kind: t(KIND_LABELS[mark.kind]),
    heading: headingOf(mark),
    value: valueTextOf(mark, t),
    status: t(STATUS_LABELS[mark.status]),
  },
});

/** Makes the page of a tab show these marks and no others; rejected ones and those lost from the text are left out. */
export const showOnPage = (tabId: number, marks: readonly Mark[], t: Translate) => {
  const shown = marks.filter(({ status, anchored }) => status !== 'rejected' && anchored);
  return tellPage<'paint'>(tabId, { type: 'paint', marks: shown.map((mark) => paintedMark(mark, t)) }, t);
};

/** Takes everything of ours off the page of a tab. */
export const clearPage = async (tabId: number): Promise<void> => {
  await tellPage<'clear'>(tabId, { type: 'clear' }, await readerWords());
};

/** How a mark would be said in one line: "Thu nhập bình quân đầu người: 66 triệu đồng/năm". */
export const lineOf = (mark: Mark, t: Translate): string => {
  const value = valueTextOf(mark, t);
  return value ? `${headingOf(mark)}: ${value}` : headingOf(mark);
};
