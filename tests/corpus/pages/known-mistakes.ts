/**
 * What is read wrongly on the pages we wrote, as "file field". Nothing may be added to a list; a line goes when the class of
 * its mistake is mended (the rest of the lists says what a reader of an unknown page has to expect).
 */
export const knownMistakes: Readonly<Record<'pages-own' | 'pages-fresh', readonly string[]>> = {
  'pages-own': ['u-graph-only-nha-may-nuoc.html section'],
  'pages-fresh': ['f8-websphere-phuong-tu-sach-ngo.html section'],
};
