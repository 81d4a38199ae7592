import { readdirSync, readFileSync } from 'node:fs';

/** What the system says of its processes (Linux: proc(5)), those that end meanwhile left out. */
const processes = () =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        // After the name, which is in brackets and may have any character: state, parent, ... utime and stime.
        const fields = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
        return [{ id: Number(name), parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) }];
      } catch {
        return [];
      }
    });

const familyOf = (root: number) => {
  const all = processes();
  const ids = new Set([root]);
  // A child has not always a larger number than its parent: looked through until nobody comes in any more.
  for (let before = 0; before < ids.size; ) {
    before = ids.size;
    for (const { id, parent } of all) if (ids.has(parent)) ids.add(id);
  }
  return all.filter(({ id }) => ids.has(id));
};

const proportional = (id: number): number => {
  try {
    return Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0; // ended meanwhile
  }
};

/** Megabytes a process and all it started hold, what they share counted once; Linux only. */
export const memoryOf = (root: number): number =>
  Math.round(familyOf(root).reduce((sum, { id }) => sum + proportional(id), 0) / 1024);

/** Processor time a process and all it started have used, in the system's ticks (mostly 10 ms); Linux only. */
export const ticksOf = (root: number): number => familyOf(root).reduce((sum, { ticks }) => sum + ticks, 0);
