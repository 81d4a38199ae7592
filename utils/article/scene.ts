import type { Line } from './lines';
import type { SiteFamily } from './sites';
import type { Surroundings } from './surroundings';
import type { Title } from './title';

/** What was found around a body. */
export type Scene = {
  /** Rules of the page's own system; none for the common names. */
  readonly family: SiteFamily | null;
  readonly title: Title;
  readonly around: Surroundings;
  /** Lines of the body, before its furniture goes. */
  readonly inside: readonly Line[];
};
