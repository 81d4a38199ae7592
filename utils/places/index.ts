export { findPlaces } from './find-places';
export * from './gazetteer';
export { type GazetteerData, isGazetteerData, PLACES_FORMAT, packNames, packNumbers } from './packed-places';
export { placeKey } from './place-key';
export { type LocatedArticle, placeOfArticle } from './place-of-article';
export * from './place-unit';
export { provinceOfSite } from './province-of-site';
export { type PlaceContext, resolvePlace } from './resolve-place';
export { SITE_PROVINCES } from './sites';
