export type Kind = 'figure' | 'target';

/**
 * A word that says whether the amounts after it are planned or reported, up to the token `until`; Infinity where it also
 * speaks for the sentences after its own. A weak one reports nothing inside a plan and announces nothing beyond its sentence.
 */
export type Cue = {
  readonly at: number;
  readonly until: number;
  readonly kind: Kind;
  readonly words: string;
  readonly weak: boolean;
};

/** A cue as it is found, before its reach is known. */
export type FoundCue = Omit<Cue, 'until'>;
