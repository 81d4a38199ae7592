export { findPlaces } from './find-places';
export * from './gazetteer';
export { type GazetteerData, packedPlacesSchema, packNames, packNumbers } from './packed-places';
export { placeKey } from './place-key';
export type { PlacedText, PlaceMention } from './place-mention';
export { type LocatedArticle, type PlaceOfArticle, placeOfArticle } from './place-of-article';
export * from './place-unit';
export { provinceOfSite, type SiteArea, siteProvinceUnit, unitsOfSite } from './province-of-site';
export { type PlaceContext, type PlaceResolution, resolvePlace, splitKind } from './resolve-place';
