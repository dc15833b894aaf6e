import type { CheckIn } from '../check-in.js';
import type { Hypothesis } from '../hypotheses/hypothesis.js';
import type { LineRef } from '../line-ref.js';
import type { Exported } from './exported.js';

/**
 * A file whose lines are called by the ids that they have here: a line that is known by its words is not added, and what
 * hangs on it in the file (what it should change, what came of it) has to hang on the one that is here.
 */
export function calledAsHere(here: Exported, file: Exported): Exported {
  const names = namesHere(here, file);
  if (names.size === 0) return file;
  const called = (ref: LineRef): LineRef => ({ ...ref, entry: names.get(nameOf(ref)) ?? ref.entry });
  const linked = <T extends { readonly cameFrom?: LineRef[] | undefined }>(line: T): T =>
    line.cameFrom === undefined ? line : { ...line, cameFrom: line.cameFrom.map(called) };
  return {
    ...file,
    checkIns: file.checkIns.map((checkIn) => ({ ...checkIn, entries: checkIn.entries.map(linked) })),
    waiting: file.waiting.map((one) => ({ ...one, noted: one.noted.map(linked) })),
    hypotheses: file.hypotheses.map(({ of, closed, ...rest }): Hypothesis => ({
      ...rest,
      of: called(of),
      ...(closed && { closed: { ...closed, ...(closed.came && { came: called(closed.came) }) } }),
    })),
  };
}

/** Ids of lines here, by week and id that they have in the file; a line that stands there twice takes them in turn. */
function namesHere(here: Exported, file: Exported): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const weeks = new Map(here.checkIns.map(({ week, entries }) => [week, entries]));
  for (const { week, entries } of file.checkIns) {
    const known = weeks.get(week) ?? [];
    const free = known.filter(({ id }) => !entries.some((entry) => entry.id === id));
    for (const entry of entries) {
      if (known.some(({ id }) => id === entry.id)) continue;
      const at = free.findIndex((one) => isSameLine(one, entry));
      const same = at === -1 ? known.find((one) => isSameLine(one, entry)) : free.splice(at, 1)[0];
      if (same !== undefined) names.set(nameOf({ week, entry: entry.id }), same.id);
    }
  }
  return names;
}

/** Whether two lines of a week are one line, by their box and their words. */
export function isSameLine(one: CheckIn['entries'][number], other: CheckIn['entries'][number]): boolean {
  return one.dimension === other.dimension && one.typed.trim() === other.typed.trim();
}

function nameOf({ week, entry }: LineRef): string {
  return `${week} ${entry}`;
}
