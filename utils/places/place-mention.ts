import type { PlaceKind, PlaceLevel } from './place-unit';
import type { PlaceResolution } from './resolve-place';

/** A text and what is known of it. `publishedAt` is ISO 8601; `site` a host. */
export type PlacedText = {
  readonly text: string;
  readonly title?: string | null;
  readonly site?: string | null;
  readonly publishedAt?: string | null;
};

/** One place where a text names an administrative unit. Offsets are UTF-16 in the text given (NFC). */
export type PlaceMention = {
  readonly start: number;
  readonly end: number;
  /** Kind and name, in the text's spelling: "xã Hướng Tân" for "xã biên giới Hướng Tân", "thành phố Lào Cai" for "TP. Lào Cai". */
  readonly words: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly level: PlaceLevel;
  /** Printed with its kind (or in a list under one), not the bare name. */
  readonly withKind: boolean;
  /** Said to be a unit that is no more: "huyện Sông Lô (cũ)", "xã Bằng Doãn trước đây". */
  readonly saidFormer: boolean;
  /** Number of the mention the text puts this one into: "xã Hải Lựu (Sông Lô)", "xã A, huyện B, tỉnh C"; null if none. */
  readonly within: number | null;
  readonly resolution: PlaceResolution;
};
