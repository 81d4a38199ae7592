import type { Translate } from '@/utils/i18n';
import { formatQuantity, headingOf, KIND_LABELS, STATUS_LABELS } from '@/utils/marks';
import { isAccepted, type Mark, type Result } from '@/utils/model';
import type { PageCommand, PageReply, PageTexts, PaintedMark } from '@/utils/page';
import { askPage, newId, type PageReason } from '@/utils/platform';
import type { ReadClipping } from '@/utils/store';

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
  moved: t('pageMoved'),
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

/** The marks of an Article, and its text. */
export type MarkedText = { readonly marks: readonly Mark[]; readonly text: string };

/** What a page is to show of a clipping. */
export const markedText = ({ marks, body }: Pick<ReadClipping, 'marks' | 'body'>): MarkedText => ({
  marks,
  text: body.text,
});

const paintedMarks = (marks: readonly Mark[], t: Translate): readonly PaintedMark[] =>
  marks.filter(({ status, anchored }) => status !== 'rejected' && anchored).map((mark) => paintedMark(mark, t));

/** Makes the page of a tab show these marks and no others; rejected ones and those lost from the text are left out. */
export const showOnPage = (tabId: number, { marks, text }: MarkedText, t: Translate) =>
  tellPage<'paint'>(tabId, { type: 'paint', marks: paintedMarks(marks, t), text, revision: newId() }, t);

/** What a page was last made to show. */
export type ShownOnPage = {
  readonly revision: string;
  readonly text: string;
  /** As JSON, by id. */
  readonly marks: ReadonlyMap<string, string>;
};

/**
 * As `showOnPage`, but tells the page only what is otherwise than `before`: a decision is about one mark of hundreds.
 * Where the page shows something else by now (it was loaded again, another window painted it) it gets everything.
 */
export const showChangesOnPage = async (
  tabId: number,
  { marks, text, before }: MarkedText & { readonly before: ShownOnPage | null },
  t: Translate,
): Promise<ShownOnPage | null> => {
  const painted = paintedMarks(marks, t);
  const now: ShownOnPage = {
    revision: newId(),
    text,
    marks: new Map(painted.map((mark) => [mark.id, JSON.stringify(mark)])),
  };
  if (before?.text === text) {
    const changed = painted.filter(({ id }) => now.marks.get(id) !== before.marks.get(id));
    const gone = [...before.marks.keys()].filter((id) => !now.marks.has(id));
    const { revision } = now;
    const told = await tellPage<'repaint'>(
      tabId,
      { type: 'repaint', since: before.revision, revision, marks: changed, gone },
      t,
    );
    if (told.ok && told.value) return now;
  }
  const told = await tellPage<'paint'>(tabId, { type: 'paint', marks: painted, text, revision: now.revision }, t);
  return told.ok ? now : null;
};

/** What is said of a mark that was made on the page; a figure in whose words no number was found still needs one. */
export const sayMarked = (mark: Mark | undefined, t: Translate): string => {
  if (!mark) return t('pageMarked', '');
  const needsNumber = (mark.kind === 'figure' || mark.kind === 'target') && mark.quantity === null;
  return needsNumber ? t('pageMarkedNoNumber') : t('pageMarked', lineOf(mark, t));
};

/** How a mark would be said in one line: "Thu nhập bình quân đầu người: 66 triệu đồng/năm". */
const lineOf = (mark: Mark, t: Translate): string => {
  const value = valueTextOf(mark, t);
  return value ? `${headingOf(mark)}: ${value}` : headingOf(mark);
};
