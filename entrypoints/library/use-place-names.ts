import { useEffect, useState } from 'preact/hooks';
import { gazetteer } from '@/utils/commands';
import { type Gazetteer, officialName, predecessorsOf, unitsAbove } from '@/utils/places';

/** The name of one of today's units by its code; `hint`: the units before July 2025 that became it. */
export type PlaceNames = (code: string) => { readonly label: string; readonly hint?: string };

const justTheCode: PlaceNames = (code) => ({ label: code });

const createNames = (units: Gazetteer): PlaceNames => {
  const known = new Map<string, ReturnType<PlaceNames>>();
  const nameOf: PlaceNames = (code) => {
    const unit = units.withCode(code, 'current');
    if (!unit) return { label: code };
    const label = unit.level === 'province' ? unit.name : officialName(unit);
    const former = predecessorsOf(units, unit)
      .map((old) => (old.level === 'province' ? old.name : officialName(old)))
      .filter((name) => name !== label);
    const above = unitsAbove(units, unit).map(({ name }) => name);
    return { label, hint: [...new Set([...above, ...former])].join(', ') || undefined };
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
