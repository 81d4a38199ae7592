export { IndicatorList } from './IndicatorList';
export { ListLoading } from './ListLoading';
export { type ChartFormat, SeriesBar, type SeriesShape } from './SeriesBar';
export { SeriesPicture } from './SeriesPicture';
export { pngFile } from './save-png';
export { svgFile } from './save-svg';
