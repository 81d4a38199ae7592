import { REVIEW_COMMANDS, type ReviewCommand } from './review-commands';

/** Chords the reader chose, by command; an empty list switches the command's keys off. Unknown commands are ignored. */
export type KeyChoices = Readonly<Record<string, readonly string[]>>;

/** The keys in force: what is bound, what is shown on buttons, in the overlay and in the settings are all read from here. */
export type KeyMap = {
  readonly chordsOf: (command: ReviewCommand) => readonly string[];
  /** The key cap of a command, for its button: "Ctrl Z"; undefined where its keys are switched off. */
  readonly capOf: (command: ReviewCommand) => string | undefined;
  /** Binds handlers to the chords of their commands. */
  readonly bind: <Handler>(
    handlers: Readonly<Partial<Record<ReviewCommand, Handler>>>,
  ) => Readonly<Record<string, Handler>>;
  /** The other command that has this chord, or null. */
  readonly clashOf: (chord: string, command: ReviewCommand) => ReviewCommand | null;
};

const CAPS: Readonly<Record<string, string>> = {
  Delete: 'Del',
  Backspace: '⌫',
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  ' ': 'Space',
};

/** "Ctrl+Shift+z" → "Ctrl Shift Z", "Delete" → "Del". A plus is a key, too: "Ctrl++". */
export const capOfChord = (chord: string): string =>
  chord
    .split(/\+(?=.)/u)
    .map((key) => CAPS[key] ?? (key.length === 1 ? key.toUpperCase() : key))
    .join(' ');

/** The keys of every command, with the reader's own choices in place of the ones it has at first. */
export const createKeyMap = (choices: KeyChoices): KeyMap => {
  const chords = new Map(REVIEW_COMMANDS.map((one) => [one.command, choices[one.command] ?? one.chords]));
  const chordsOf = (command: ReviewCommand) => chords.get(command) ?? [];
  return {
    chordsOf,
    capOf: (command) => {
      const [first] = chordsOf(command);
      return first === undefined ? undefined : capOfChord(first);
    },
    bind: (handlers) =>
      Object.fromEntries(
        REVIEW_COMMANDS.flatMap(({ command }) => {
          const handler = handlers[command];
          return handler ? chordsOf(command).map((chord) => [chord, handler] as const) : [];
        }),
      ),
    clashOf: (chord, command) =>
      REVIEW_COMMANDS.find((other) => other.command !== command && chordsOf(other.command).includes(chord))?.command ??
      null,
  };
};
