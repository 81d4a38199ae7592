import type { MessageKey } from '@/utils/i18n';

/** What the keyboard can do in a review. */
export type ReviewCommand =
  | 'confirm'
  | 'figure'
  | 'target'
  | 'edit'
  | 'reject'
  | 'reset'
  | 'confirmAll'
  | 'why'
  | 'next'
  | 'previous'
  | 'undo'
  | 'redo'
  | 'toggleText'
  | 'showOnPage'
  | 'keys'
  | 'addPerson'
  | 'addQuote'
  | 'addNote'
  | 'reattach';

type CommandKeys = {
  readonly command: ReviewCommand;
  /** Chords as `chordOf` names them; the first is the one shown. */
  readonly chords: readonly string[];
  /** The key cap: "Ctrl Z". */
  readonly cap: string;
  readonly label: MessageKey;
};

/** The key map: what is bound, what is shown on buttons and in the overlay are all read from here. */
export const REVIEW_KEYS: readonly CommandKeys[] = [
  { command: 'confirm', chords: ['Enter'], cap: 'Enter', label: 'keyConfirm' },
  { command: 'figure', chords: ['f'], cap: 'F', label: 'keyFigure' },
  { command: 'target', chords: ['t'], cap: 'T', label: 'keyTarget' },
  { command: 'edit', chords: ['e', 'F2'], cap: 'E', label: 'keyEdit' },
  { command: 'reject', chords: ['Delete', 'Backspace', 'x'], cap: 'Del', label: 'keyReject' },
  { command: 'reset', chords: ['r'], cap: 'R', label: 'keyReset' },
  { command: 'confirmAll', chords: ['a'], cap: 'A', label: 'keyConfirmAll' },
  { command: 'why', chords: ['w'], cap: 'W', label: 'keyWhy' },
  { command: 'next', chords: ['ArrowDown', 'j'], cap: 'J', label: 'keyNext' },
  { command: 'previous', chords: ['ArrowUp', 'k'], cap: 'K', label: 'keyPrevious' },
  { command: 'undo', chords: ['Ctrl+z'], cap: 'Ctrl Z', label: 'keyUndo' },
  { command: 'redo', chords: ['Ctrl+Shift+z', 'Ctrl+y'], cap: 'Ctrl Shift Z', label: 'keyRedo' },
  { command: 'toggleText', chords: ['v'], cap: 'V', label: 'keyToggleText' },
  { command: 'showOnPage', chords: ['o'], cap: 'O', label: 'keyShowOnPage' },
  { command: 'addPerson', chords: ['p'], cap: 'P', label: 'keyAddPerson' },
  { command: 'addQuote', chords: ['q'], cap: 'Q', label: 'keyAddQuote' },
  { command: 'addNote', chords: ['n'], cap: 'N', label: 'keyAddNote' },
  { command: 'reattach', chords: ['g'], cap: 'G', label: 'keyReattach' },
  { command: 'keys', chords: ['?'], cap: '?', label: 'keyKeys' },
];

const CAPS = new Map(REVIEW_KEYS.map(({ command, cap }) => [command, cap]));

/** The key cap of a command, for its button. */
export const capOf = (command: ReviewCommand): string => CAPS.get(command) ?? '';

/** Binds handlers to their chords. */
export const bindKeys = <Handler>(
  handlers: Readonly<Partial<Record<ReviewCommand, Handler>>>,
): Readonly<Record<string, Handler>> =>
  Object.fromEntries(
    REVIEW_KEYS.flatMap(({ command, chords }) => {
      const handler = handlers[command];
      return handler ? chords.map((chord) => [chord, handler] as const) : [];
    }),
  );
