import { useEffect, useState } from 'preact/hooks';
import { gazetteer } from '@/utils/commands';
import { type Gazetteer, officialName, type PlaceUnit, unitsAbove } from '@/utils/places';

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

const shortName = (unit: PlaceUnit): string => (unit.level === 'province' ? unit.name : officialName(unit));

/** Names of former units by the code of what they became: gone through once, for asking unit by unit takes seconds. */
const formerNames = (units: Gazetteer): ReadonlyMap<string, readonly string[]> => {
  const names = new Map<string, string[]>();
  for (const unit of units.unitsOf('former')) {
    if (unit.level === 'district') continue;
    for (const code of unit.became) {
      const known = names.get(code);
      if (known) known.push(shortName(unit));
      else names.set(code, [shortName(unit)]);
    }
  }
  return names;
};

const createNames = (units: Gazetteer, former: ReadonlyMap<string, readonly string[]>): PlaceNames => {
  const known = new Map<string, PlaceName>();
  const nameOf: PlaceNames = (code) => {
    const unit = units.withCode(code, 'current');
    if (!unit) return { label: code, official: null };
    const label = shortName(unit);
    const above = unitsAbove(units, unit).map(({ name }) => name);
    const before = (former.get(code) ?? []).filter((name) => name !== label);
    const hint = [...new Set([...above, ...before])].join(', ') || undefined;
    return { label, official: officialName(unit), hint };
  };
  return (code) => {
    const found = known.get(code) ?? nameOf(code);
    known.set(code, found);
    return found;
  };
};

const NO_FORMER: ReadonlyMap<string, readonly string[]> = new Map();
/** Old names are looked up once the page has nothing else to do. */
const WHEN_IDLE_MS = 2_000;

/** Names of places by code: first the codes themselves, then the names of today, then the old ones beside them. */
export const usePlaceNames = (isWanted = true): PlaceNames => {
  const [names, setNames] = useState<{ readonly of: PlaceNames }>({ of: justTheCode });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    if (!isWanted) return;
    void gazetteer().then((units) => {
      if (gone) return;
      setNames({ of: createNames(units, NO_FORMER) });
      timer = setTimeout(() => setNames({ of: createNames(units, formerNames(units)) }), WHEN_IDLE_MS);
    });
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [isWanted]);
  return names.of;
};
