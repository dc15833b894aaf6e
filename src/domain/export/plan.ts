import { addWeeks, weekOfDay, type WeekKey } from '../week.js';
import type { Exported } from './exported.js';
import {
  mergeWaiting,
  mergeWeek,
  unknownCorrections,
  unknownHypotheses,
  unknownIssues,
  unknownNotes,
  unknownTold,
  unknownUnchosen,
} from './merge.js';

/**
 * What taking a file in would add, counted. Weeks after the one under way do not exist yet and are passed over, but for time
 * off that was planned.
 */
export interface ImportPlan {
  /** What the file holds. */
  readonly weeks: number;
  readonly lines: number;
  /** Kinds of one's own, and whether it says how much of full time is worked. */
  readonly ownKinds: number;
  readonly isPartTime: boolean;
  readonly newWeeks: number;
  /** Lines of the new weeks. */
  readonly newLines: number;
  /** Weeks that are here already and stay as they are, but for the lines they do not have. */
  readonly keptWeeks: number;
  readonly addedLines: number;
  /** Weeks in whose form something typed would wait. */
  readonly waiting: number;
  readonly told: number;
  readonly issues: number;
  readonly hypotheses: number;
  /** Notes of the career. */
  readonly journey: number;
  readonly corrections: number;
  readonly unchosen: number;
  readonly laterWeeks: number;
  /** The file's level or settings differ from what is here. */
  readonly differsInSettings: boolean;
}

/** The parts of a file that are about weeks that exist, and time off that was planned for later ones. */
export function untilWeek(file: Exported, lastWeek: WeekKey): Exported {
  const isThere = ({ week }: { readonly week: WeekKey }) => week <= lastWeek;
  return {
    ...file,
    // A layer counts from its week on: none is of a week that has not begun.
    own: file.own.filter(({ from }) => from <= lastWeek),
    checkIns: file.checkIns.filter(
      (checkIn) => isThere(checkIn) || (checkIn.state === 'away' && checkIn.entries.length === 0),
    ),
    unchosen: file.unchosen.filter(isThere),
    // A noted line may be left for the week after.
    waiting: file.waiting.filter(({ week }) => week <= addWeeks(lastWeek, 1)),
    told: file.told.filter(isThere),
    issues: file.issues.filter(({ onset }) => weekOfDay(onset) <= lastWeek),
    hypotheses: file.hypotheses.filter(({ made }) => weekOfDay(made) <= lastWeek),
    journey: file.journey.filter(({ day }) => weekOfDay(day) <= lastWeek),
  };
}

/** @param here everything the person has, as it would be exported */
export function planImport(here: Exported, file: Exported, lastWeek: WeekKey): ImportPlan {
  const taken = untilWeek(file, lastWeek);
  const weeks = new Map(here.checkIns.map((checkIn) => [checkIn.week, checkIn]));
  const waiting = new Map(here.waiting.map((one) => [one.week, one]));
  const fresh = taken.checkIns.filter(({ week }) => !weeks.has(week));
  const added = taken.checkIns.map((checkIn) => {
    const before = weeks.get(checkIn.week);
    const merged = mergeWeek(before, checkIn);
    weeks.set(checkIn.week, merged ?? before ?? checkIn);
    return before === undefined || merged === undefined ? 0 : merged.entries.length - before.entries.length;
  });
  const stillWaiting = taken.waiting.filter(
    (one) => mergeWaiting(waiting.get(one.week), one, weeks.get(one.week), () => one.week) !== undefined,
  );
  return {
    weeks: file.checkIns.length,
    lines: linesIn(file.checkIns),
    ownKinds: file.own.at(-1)?.added.length ?? 0,
    isPartTime: file.shares.length > 0,
    newWeeks: fresh.length,
    newLines: linesIn(fresh),
    keptWeeks: taken.checkIns.length - fresh.length,
    addedLines: added.reduce((sum, count) => sum + count, 0),
    waiting: stillWaiting.length,
    told: unknownTold(here.told, taken.told).length,
    issues: unknownIssues(here.issues, taken.issues).length,
    hypotheses: unknownHypotheses(here.hypotheses, taken.hypotheses).length,
    journey: unknownNotes(here.journey, taken.journey).length,
    corrections: Object.keys(unknownCorrections(here.corrections, taken.corrections)).length,
    unchosen: unknownUnchosen(here, taken).length,
    laterWeeks: file.checkIns.length - taken.checkIns.length,
    differsInSettings:
      JSON.stringify([here.settings, here.assignments]) !== JSON.stringify([file.settings, file.assignments]) ||
      (taken.own.length > 0 && JSON.stringify(here.own) !== JSON.stringify(taken.own)) ||
      (file.shares.length > 0 && JSON.stringify(here.shares) !== JSON.stringify(file.shares)),
  };
}

/** Whether a plan adds nothing. */
export function addsNothing(plan: ImportPlan): boolean {
  const { newWeeks, addedLines, waiting, told, issues, hypotheses, journey, corrections, unchosen } = plan;
  return newWeeks + addedLines + waiting + told + issues + hypotheses + journey + corrections + unchosen === 0;
}

function linesIn(checkIns: Exported['checkIns']): number {
  return checkIns.reduce((sum, { entries }) => sum + entries.length, 0);
}
