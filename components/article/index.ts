export { ArticleHeader } from './ArticleHeader';
export { ArticleText } from './ArticleText';
export { OfflinePage } from './OfflinePage';
export { PaintedText } from './PaintedText';
export { PaintedTitle } from './PaintedTitle';
export type { SelectionBox, TextSelection } from './use-text-selection';
export { VersionDiff } from './VersionDiff';
