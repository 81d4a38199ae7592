import { useEffect, useState } from 'preact/hooks';
import { gazetteer } from '@/utils/commands';
import { type Gazetteer, officialName, predecessorsOf, unitsAbove } from '@/utils/places';

type PlaceName = {
  /** As lists show it: a province by its bare name. */
  readonly label: string;
  /** With its kind, "xã Bản Lùng"; null for a code nobody bears. */
  readonly official: string | null;
  /** The unit above it, and those before July 2025 that became it. */
  readonly hint?: string;
};

/** The names of one of today's units by its code. */
export type PlaceNames = (code: string) => PlaceName;

const justTheCode: PlaceNames = (code) => ({ label: code, official: null });

const createNames = (units: Gazetteer): PlaceNames => {
  const known = new Map<string, PlaceName>();
  const nameOf: PlaceNames = (code) => {
    const unit = units.withCode(code, 'current');
    if (!unit) return { label: code, official: null };
    const label = unit.level === 'province' ? unit.name : officialName(unit);
    const former = predecessorsOf(units, unit)
      .map((old) => (old.level === 'province' ? old.name : officialName(old)))
      .filter((name) => name !== label);
    const above = unitsAbove(units, unit).map(({ name }) => name);
    return { label, official: officialName(unit), hint: [...new Set([...above, ...former])].join(', ') || undefined };
  };
  return (code) => {
    const found = known.get(code) ?? nameOf(code);
    known.set(code, found);
    return found;
  };
};

/** Names of places by code; the codes themselves until the list of units is there. */
export const usePlaceNames = (): PlaceNames => {
  const [names, setNames] = useState<{ readonly of: PlaceNames }>({ of: justTheCode });
  useEffect(() => {
    let gone = false;
    void gazetteer().then((units) => {
      if (!gone) setNames({ of: createNames(units) });
    });
    return () => {
      gone = true;
    };
  }, []);
  return names.of;
};
