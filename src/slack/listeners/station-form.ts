import { problemOfDay } from '../../domain/level-change.js';
import type { Refusal, StationEdit } from '../../domain/stations.js';
import { dayOf, mondayOf, weekOfDay, type Day, type WeekKey } from '../../domain/week.js';
import type { Mirror } from '../../use-cases/find-mirror.js';
import { lookAtStationEdit } from '../../use-cases/edit-stations.js';
import { levelsToPick } from '../../use-cases/level-at.js';
import { actionIds } from '../ids/actions.js';
import { blockId, blockNames } from '../ids/blocks.js';
import { callbackIds } from '../ids/callbacks.js';
import { anewLine } from '../messages/level/anew-line.js';
import { dayWithYear } from '../messages/dates.js';
import { phrases } from '../messages/phrases.js';
import type { Speaker } from '../speaker.js';
import { chosenIn, type Form } from './form.js';
import { isSlowly, readCompany } from './level-preview.js';

/** The windows that edit the list of stations. */
export type StationCallback = (typeof stationCallbacks)[number];
export const stationCallbacks = [
  callbackIds.stationDay,
  callbackIds.stationLevel,
  callbackIds.stationRemove,
  callbackIds.stationEarlier,
] as const;

/** An edit, or what is wrong under which block. */
export type ReadEdit = { readonly edit: StationEdit } | { readonly errors: Readonly<Record<string, string>> };

/** Reads what a window about stations holds; what is missing or cannot be is said under its field. */
export async function readStationEdit(
  { deps }: Pick<Speaker, 'deps'>,
  mirror: Mirror,
  { callback, at, form }: { readonly callback: StationCallback; readonly at: WeekKey | undefined; readonly form: Form },
): Promise<ReadEdit> {
  const { zone, locale } = mirror.profile;
  const { career, fieldErrors } = phrases(locale);
  const today = dayOf(deps.now(), zone);
  const dayError = (id: 'changeDay' | 'stationUntil') => {
    const problem = dayProblem(chosenIn(form, actionIds[id]), id, callback, today);
    return problem === undefined ? {} : { [blockId(blockNames[id])]: career.problems[problem] };
  };
  const week = (id: 'changeDay' | 'stationUntil') => weekOfDay(chosenIn(form, actionIds[id]) ?? today);
  const level = chosenIn(form, actionIds.level) ?? '';
  const isKnown = async () => (await levelsToPick(deps, mirror)).some(({ key }) => key === level);
  const levelError = async () => ((await isKnown()) ? {} : { [blockId(blockNames.level)]: fieldErrors.pickLevel });
  const unless = (errors: Readonly<Record<string, string>>, edit: StationEdit): ReadEdit =>
    Object.keys(errors).length > 0 ? { errors } : { edit };

  if (callback === callbackIds.stationEarlier) {
    const errors = { ...(await levelError()), ...dayError('changeDay'), ...dayError('stationUntil') };
    const company = readCompany(form);
    return unless(errors, { edit: 'earlier', level, ...company, from: week('changeDay'), until: week('stationUntil') });
  }
  if (at === undefined) return { errors: { [blockId(blockNames.changeDay)]: career.problems.gone } };
  switch (callback) {
    case callbackIds.stationDay:
      return unless(dayError('changeDay'), { edit: 'move', at, to: week('changeDay') });
    case callbackIds.stationLevel:
      return unless(await levelError(), { edit: 'level', at, level, ...readCompany(form), slowly: isSlowly(form) });
    case callbackIds.stationRemove:
      return { edit: { edit: 'remove', at } };
  }
}

function dayProblem(
  day: Day | undefined,
  id: 'changeDay' | 'stationUntil',
  callback: StationCallback,
  today: Day,
): 'pickDay' | 'earlier-ahead' | ReturnType<typeof problemOfDay> {
  if (day === undefined) return 'pickDay';
  // What is still to come is no earlier station, whatever came after it.
  const isAhead = callback === callbackIds.stationEarlier && id === 'changeDay' && day > today;
  return isAhead ? 'earlier-ahead' : problemOfDay(day, today);
}

/** Which weeks an edit would read again, or why it cannot be; undefined while the window says too little. */
export async function previewOfStation(
  speaker: Speaker,
  mirror: Mirror,
  window: Parameters<typeof readStationEdit>[2],
): Promise<string | undefined> {
  const { locale, zone } = mirror.profile;
  const read = await readStationEdit(speaker, mirror, window);
  if ('errors' in read) return impossibleDay(window, dayOf(speaker.deps.now(), zone), locale);
  const looked = await lookAtStationEdit(speaker.deps, mirror, read.edit);
  if (looked.outcome === 'refused') return sayRefusal(looked, window.form, mirror);
  return anewLine(looked.anew, 'will', locale);
}

/** A day that was picked and cannot be is said at once; what is not picked yet is not. */
function impossibleDay(
  { callback, form }: Parameters<typeof readStationEdit>[2],
  today: Day,
  locale: string,
): string | undefined {
  const { problems } = phrases(locale).career;
  const found = (['changeDay', 'stationUntil'] as const)
    .map((id) => dayProblem(chosenIn(form, actionIds[id]), id, callback, today))
    .find((problem) => problem !== undefined && problem !== 'pickDay');
  return found && problems[found];
}

/** Why an edit is none, and what to do; two days that differ are both named. */
export function sayRefusal(refusal: Refusal, form: Form, { assignments, profile: { locale } }: Mirror): string {
  const { problems, station } = phrases(locale).career;
  if (refusal.problem === 'no-time') {
    return isEndKnown(form, assignments)
      ? problems['from-too-late'](station.from, station.until)
      : problems['no-time'](station.from, station.until);
  }
  if (refusal.problem !== 'other-start') return problems[refusal.problem];
  const begins = mondayOf(refusal.begins);
  return problems['other-start'](
    dayWithYear(begins, locale),
    dayWithYear(chosenIn(form, actionIds.stationUntil) ?? begins, locale),
  );
}

/** Whether what comes after an earlier station is known to begin in the week that is said: then its own beginning is wrong. */
function isEndKnown(form: Form, assignments: Mirror['assignments']): boolean {
  const until = chosenIn(form, actionIds.stationUntil);
  return until !== undefined && assignments.some(({ validFrom }) => validFrom === weekOfDay(until));
}

/** Under which field a problem of an edit is said. */
export function fieldOfProblem(
  problem: Refusal['problem'],
  callback: StationCallback,
  form: Form,
  { assignments }: Pick<Mirror, 'assignments'>,
): string {
  if (callback === callbackIds.stationLevel || problem === 'alike') return blockId(blockNames.level);
  const isAboutEnd = problem === 'other-start' || (problem === 'no-time' && !isEndKnown(form, assignments));
  return blockId(isAboutEnd ? blockNames.stationUntil : blockNames.changeDay);
}
