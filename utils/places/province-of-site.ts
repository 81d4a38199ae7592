import { foldVietnamese } from '@/utils/text';
import type { Gazetteer } from './gazetteer';
import { provinceOf, unitsAbove } from './gazetteer';
import type { PlaceUnit } from './place-unit';
import { REFORM_DATE } from './place-unit';
import { OTHER_LABELS, SITE_PROVINCES } from './sites';

/** The province a site writes about. Codes of the two eras are different things: "15" is Lào Cai today and was Yên Bái. */
export type SiteArea = {
  /** Today's province. */
  readonly province: string;
  /** The province until June 2025 the site belonged to. */
  readonly formerProvince: string;
  /** The site of a province that is no more (baoyenbai.com.vn): all it has was written before the merger, or soon after. */
  readonly dissolved: boolean;
};

const areaByPaper = new Map<string, SiteArea>();
const areaByLabel = new Map<string, SiteArea>();

for (const { code, label, papers, former } of SITE_PROVINCES) {
  const [first] = former;
  if (first === undefined) continue;
  const whole: SiteArea = { province: code, formerProvince: first.code, dissolved: false };
  areaByLabel.set(label, whole);
  for (const paper of papers) areaByPaper.set(paper, whole);
  for (const old of former) {
    const area: SiteArea = { province: code, formerProvince: old.code, dissolved: old.label !== label };
    if (area.dissolved) areaByLabel.set(old.label, area);
    for (const paper of old.papers) areaByPaper.set(paper, area);
  }
}

const hostLabels = (site: string): readonly string[] =>
  site
    .toLowerCase()
    .replace(/^(?:www|m|amp)\./, '')
    .split('.');

/** "bandanvan.laocai.org.vn", "binhlu.laichau.gov.vn": the label before the suffix names the province. */
const portalLabels = (site: string): { readonly province: string; readonly below: readonly string[] } | null => {
  const labels = hostLabels(site);
  const [kind, country] = labels.slice(-2);
  if (country !== 'vn' || (kind !== 'gov' && kind !== 'org')) return null;
  const label = labels.at(-3) ?? '';
  return { province: OTHER_LABELS[label] ?? label, below: labels.slice(0, -3) };
};

/**
 * The province of a newspaper or portal by its host ("baolaocai.vn", "toaan.laocai.gov.vn"), or null for national and unknown sites.
 * A host below a known paper belongs to it, unless the table knows it as another ("travinh.baovinhlong.vn").
 */
export const provinceOfSite = (site: string): SiteArea | null => {
  const labels = hostLabels(site);
  for (let from = 0; from + 1 < labels.length; from += 1) {
    const paper = areaByPaper.get(labels.slice(from).join('.'));
    if (paper !== undefined) return paper;
  }
  const portal = portalLabels(site);
  return portal === null ? null : (areaByLabel.get(portal.province) ?? null);
};

/** The province unit a site stands for on a day: what it is called in an article of that day. Null day: today, or the province the site outlived. */
export const siteProvinceUnit = (gazetteer: Gazetteer, site: string, publishedAt: string | null): PlaceUnit | null => {
  const area = provinceOfSite(site);
  if (area === null) return null;
  const before = publishedAt === null ? area.dissolved : publishedAt < REFORM_DATE;
  return before ? gazetteer.withCode(area.formerProvince, 'former') : gazetteer.withCode(area.province, 'current');
};

const slugOf = (name: string): string => foldVietnamese(name).replace(/[^a-z0-9]/g, '');

const UNIT_PREFIX = /^(?:ubnd)?(?:xa|phuong|thitran|thixa|thanhpho|huyen|quan|dackhu|tt|tx|tp)?/;

/**
 * Units whose own portal this is: "binhlu.laichau.gov.vn" is xã Bình Lư, "cumgar.daklak.gov.vn" was huyện Cư M'gar.
 * Departments ("toaan.laocai.gov.vn") give none; both eras are given where both had the name.
 */
export const unitsOfSite = (gazetteer: Gazetteer, site: string): readonly PlaceUnit[] => {
  const portal = portalLabels(site);
  const area = provinceOfSite(site);
  const label = portal?.below.at(-1);
  if (area === null || label === undefined) return [];
  const slugs = new Set([slugOf(label), slugOf(label).replace(UNIT_PREFIX, '')]);
  const inside = (unit: PlaceUnit): boolean =>
    unit.level !== 'province' &&
    slugs.has(slugOf(unit.name)) &&
    provinceOf(gazetteer, unit).code === (unit.to === null ? area.province : area.formerProvince);
  const named = [...gazetteer.unitsOf('current'), ...gazetteer.unitsOf('former')].filter(inside);
  // A former commune that shares its name with its district ("Bảo Thắng") never had a portal at the province's level.
  return named.filter(
    (unit) =>
      unit.to === null || unit.level === 'district' || !unitsAbove(gazetteer, unit).some((up) => named.includes(up)),
  );
};
