import type { Line } from '../lines/lines';
import type { Surroundings } from '../metadata/surroundings';
import type { Title } from '../metadata/title';
import type { SiteFamily } from '../sites';
import type { Body } from './choose-body';

/** What was found around a body. */
export type Scene = {
  /** Rules of the page's own system; none for the common names. */
  readonly family: SiteFamily | null;
  readonly title: Title;
  readonly around: Surroundings;
  /** Lines of the body, before its furniture goes. */
  readonly inside: readonly Line[];
};

/** A body, and what stands around it. */
export type Chosen = { readonly body: Body; readonly scene: Scene };
