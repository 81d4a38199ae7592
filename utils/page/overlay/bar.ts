import type { MarkKind, PageAnswer } from '@/utils/model';
import { make, makeButton, openSurface, type Surface } from './surface';

export type BarTexts = Readonly<Record<MarkKind, string>> & {
  readonly toolbar: string;
  readonly noteField: string;
  readonly save: string;
};

export type BarInput = {
  readonly rect: DOMRect;
  /** The window of the selection: keys pressed in a frame reach no other. */
  readonly selectedIn: Window;
  readonly texts: BarTexts;
  /** True when it was opened by a key: then the next keys are for it. */
  readonly focus: boolean;
  /** How the selection reads; an answer that is not ok says why it cannot be marked. */
  readonly read: () => Promise<PageAnswer>;
  readonly mark: (kind: MarkKind, note: string | null) => Promise<PageAnswer>;
  /** Done, or given up. */
  readonly onClose: () => void;
};

/** The keys of the review, so that one learns them once. */
const KINDS: readonly { readonly kind: MarkKind; readonly key: string }[] = [
  { kind: 'figure', key: 'f' },
  { kind: 'target', key: 't' },
  { kind: 'person', key: 'p' },
  { kind: 'quote', key: 'q' },
  { kind: 'note', key: 'n' },
];

/** The bar over a selection: one key or press makes it a mark. */
export const openBar = (document: Document, input: BarInput): { readonly close: () => void } => {
  const before = document.activeElement;
  const said = make('div', { class: 'said', role: 'status' });
  const row = make('div', { class: 'row', role: 'toolbar', 'aria-label': input.texts.toolbar });
  const say = ({ ok, text }: PageAnswer) => {
    said.textContent = text;
    said.toggleAttribute('data-bad', !ok);
    for (const button of row.querySelectorAll('button')) button.disabled = !ok;
  };
  const windows = new Set<Window>([window, input.selectedIn]);
  const close = () => {
    for (const one of windows) one.removeEventListener('keydown', onKeyDown, true);
    // The focus goes back only where it was taken from the page.
    const hadFocus = surface.focused() !== null;
    surface.close();
    if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
    input.onClose();
  };
  const mark = async (kind: MarkKind, note: string | null) => {
    const answer = await input.mark(kind, note);
    if (answer.ok) close();
    else say(answer);
  };
  let submit: (() => void) | null = null;
  const choose = (kind: MarkKind) => {
    if (kind === 'note') submit = askForNote(row, input.texts, (note) => void mark('note', note));
    else void mark(kind, null);
  };
  for (const { kind, key } of KINDS) {
    row.append(makeButton(input.texts[kind], () => choose(kind), make('kbd', {}, key.toUpperCase())));
  }
  const surface = openSurface(document, make('div', { class: 'box' }, row, said), input.rect);
  const onKeyDown = (event: KeyboardEvent) =>
    handleKey(event, { surface, row, choose, close, submit: () => submit?.() });
  for (const one of windows) one.addEventListener('keydown', onKeyDown, true);
  if (input.focus) row.querySelector('button')?.focus({ preventScroll: true });
  void input.read().then(say);
  return { close };
};

/** The row turns into a field; answers with what saves it. */
const askForNote = (row: HTMLElement, texts: BarTexts, save: (note: string) => void): (() => void) => {
  const field = make('input', { type: 'text', 'aria-label': texts.noteField, placeholder: texts.noteField });
  const submit = () => save(field.value.trim());
  row.replaceChildren(field, makeButton(texts.save, submit));
  field.focus({ preventScroll: true });
  return submit;
};

type BarKeys = {
  readonly surface: Surface;
  readonly row: HTMLElement;
  readonly choose: (kind: MarkKind) => void;
  readonly close: () => void;
  readonly submit: () => void;
};

/** Telex and VNI compose letters; keys of an unfinished composition are not ours (some report only keyCode 229). */
const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;

/** By what it can: elements of a frame are not `instanceof` the classes of the page around it. */
const takesText = (target: EventTarget | null): boolean => {
  const element = target as Partial<HTMLElement> | null; // `as`: what it lacks is asked for
  return element?.isContentEditable === true || element?.matches?.('input, textarea, select') === true;
};

const handleKey = (event: KeyboardEvent, { surface, row, choose, close, submit }: BarKeys): void => {
  if (!event.isTrusted) return;
  const focused = surface.focused();
  if (focused instanceof HTMLInputElement) {
    // What is typed into our field is not for the page's shortcuts; typing itself needs no event to arrive.
    event.stopImmediatePropagation();
    if (isComposing(event)) return;
    if (event.key === 'Escape') close();
    if (event.key === 'Enter') submit();
    return;
  }
  if (isComposing(event)) return;
  if (focused === null && takesText(event.target)) return;
  const run = actOf(event, { row, focused, choose, close });
  if (!run) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  run();
};

type BarAct = Pick<BarKeys, 'row' | 'choose' | 'close'> & { readonly focused: Element | null };

const actOf = (event: KeyboardEvent, { row, focused, choose, close }: BarAct): (() => void) | null => {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  if (event.key === 'Escape') return close;
  const kind = KINDS.find(({ key }) => key === event.key.toLowerCase())?.kind;
  const buttons = [...row.querySelectorAll('button')];
  if (kind) return buttons.some(({ disabled }) => !disabled) ? () => choose(kind) : null;
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!focused || step === undefined) return null;
  const at = buttons.indexOf(focused as HTMLButtonElement); // `as`: anything else is simply not found
  return () => buttons[(at + step + buttons.length) % buttons.length]?.focus();
};
