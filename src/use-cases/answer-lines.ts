import type { Entry, ReadingChange } from '../domain/entry.js';
import { changeEntry, correctionKey } from '../domain/line.js';
import type { WeekKey } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import type { StoredWeek } from './read-week.js';
import { swapCheckIn } from './swap-check-in.js';
import { swapProfile } from './swap-profile.js';

/** What the person said of one line: how it is to be read, or a link that proves it. */
export type LineChange = ReadingChange & { readonly link?: string };

/** Changes by entry id; `remove` takes the line out. */
export interface LineAnswers {
  readonly week: WeekKey;
  readonly changes: ReadonlyMap<string, LineChange | 'remove'>;
  readonly next?: string | undefined;
}

/** Fixes that are worth remembering for the same words; who felt it and whether it worked belong to one event. */
const lasting = ['count', 'size', 'ownership', 'category', 'dimension'] as const;

/**
 * Applies answers to the lines of a saved week and remembers fixes for the same words.
 * Undefined when the week is gone; lines that are gone are passed over.
 */
export async function answerLines(deps: Deps, mirror: Mirror, answers: LineAnswers): Promise<StoredWeek | undefined> {
  const now = deps.now().toISOString();
  const fixes = new Map<string, ReadingChange>();
  const stored = await swapCheckIn(deps, mirror.person, answers.week, (checkIn) => {
    if (checkIn === undefined) return undefined;
    const entries = checkIn.entries.flatMap((entry) => {
      const change = answers.changes.get(entry.id);
      if (change === 'remove') return [];
      if (change === undefined) return [entry];
      const fix = Object.fromEntries(
        lasting.filter((key) => change[key] !== undefined).map((key) => [key, change[key]]),
      );
      if (Object.keys(fix).length > 0) fixes.set(correctionKey(entry.text), fix);
      return [changeLine(entry, change)];
    });
    return { ...checkIn, entries, ...(answers.next ? { next: answers.next } : {}), savedAt: now };
  });
  if (fixes.size > 0) {
    await swapProfile(deps, mirror.person, (profile) => ({
      ...profile,
      corrections: { ...profile.corrections, ...Object.fromEntries(fixes) },
    }));
  }
  return stored === undefined ? undefined : { checkIn: stored.value, revision: stored.revision };
}

function changeLine(entry: Entry, { link, ...reading }: LineChange): Entry {
  const changed = changeEntry(entry, link === undefined ? reading : { ...reading, evidence: 'linked' });
  return link === undefined ? changed : { ...changed, link };
}
