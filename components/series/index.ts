export { ContradictionList } from './ContradictionList';
export { DotPlot } from './DotPlot';
export { type CountedIndicator, IndicatorList } from './IndicatorList';
export { LineChart } from './LineChart';
export { ListLoading } from './ListLoading';
export { PivotTable } from './PivotTable';
export { pngFile } from './save-png';
export { svgFile } from './save-svg';
