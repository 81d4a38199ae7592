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
  | 'confirmParagraph'
  | 'decideAlike'
  | 'indicators'
  | 'assignIndicator'
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
  | 'reattach'
  | 'endForward'
  | 'endBack'
  | 'startBack'
  | 'startForward';

type Command = {
  readonly command: ReviewCommand;
  /** Chords as `chordOf` names them, unless the reader chose others; the first is the one shown. */
  readonly chords: readonly string[];
  readonly label: MessageKey;
  /** Belongs together as it is: can be switched off, but not moved to other keys. */
  readonly fixed?: boolean;
};

/** Every command with the keys it has at first. */
export const REVIEW_COMMANDS: readonly Command[] = [
  { command: 'confirm', chords: ['Enter'], label: 'keyConfirm' },
  { command: 'decideAlike', chords: ['Shift+Enter'], label: 'keyDecideAlike' },
  { command: 'figure', chords: ['f'], label: 'keyFigure' },
  { command: 'target', chords: ['t'], label: 'keyTarget' },
  { command: 'edit', chords: ['e', 'F2'], label: 'keyEdit' },
  { command: 'indicators', chords: ['i'], label: 'keyIndicators' },
  {
    command: 'assignIndicator',
    chords: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    label: 'keyAssignIndicator',
    fixed: true,
  },
  { command: 'reject', chords: ['Delete', 'Backspace', 'x'], label: 'keyReject' },
  { command: 'reset', chords: ['r'], label: 'keyReset' },
  { command: 'confirmParagraph', chords: ['Shift+a'], label: 'keyConfirmParagraph' },
  { command: 'confirmAll', chords: ['a'], label: 'keyConfirmAll' },
  { command: 'why', chords: ['w'], label: 'keyWhy' },
  { command: 'next', chords: ['j', 'ArrowDown'], label: 'keyNext' },
  { command: 'previous', chords: ['k', 'ArrowUp'], label: 'keyPrevious' },
  { command: 'undo', chords: ['Ctrl+z'], label: 'keyUndo' },
  { command: 'redo', chords: ['Ctrl+Shift+z', 'Ctrl+y'], label: 'keyRedo' },
  { command: 'toggleText', chords: ['v'], label: 'keyToggleText' },
  { command: 'showOnPage', chords: ['o'], label: 'keyShowOnPage' },
  { command: 'addPerson', chords: ['p'], label: 'keyAddPerson' },
  { command: 'addQuote', chords: ['q'], label: 'keyAddQuote' },
  { command: 'addNote', chords: ['n'], label: 'keyAddNote' },
  { command: 'reattach', chords: ['g'], label: 'keyReattach' },
  { command: 'endForward', chords: ['Shift+ArrowRight'], label: 'keyEndForward' },
  { command: 'endBack', chords: ['Shift+ArrowLeft'], label: 'keyEndBack' },
  { command: 'startBack', chords: ['Alt+Shift+ArrowLeft'], label: 'keyStartBack' },
  { command: 'startForward', chords: ['Alt+Shift+ArrowRight'], label: 'keyStartForward' },
  { command: 'keys', chords: ['?'], label: 'keyKeys' },
];
