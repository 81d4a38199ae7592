/** Width of a letter at the chart's size, px; wide enough for digits, which are most of what stands in a chart. */
const LETTER = 7.4;

/** About how wide a text of a chart is drawn, px: it is laid out before it is drawn. */
export const textWidth = (text: string): number => text.length * LETTER;

/** As `textWidth`, of the longest; 0 of none. */
export const widestText = (texts: readonly string[]): number => Math.max(0, ...texts.map(textWidth));
