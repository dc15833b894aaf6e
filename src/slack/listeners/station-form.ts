import { problemOfDay } from '../../domain/level-change.js';
import type { Refusal, StationEdit } from '../../domain/stations.js';
import { dayOf, mondayOf, weekOfDay, type WeekKey } from '../../domain/week.js';
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
    const day = chosenIn(form, actionIds[id]);
    const problem = day === undefined ? 'pickDay' : problemOfDay(day, today);
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

/** Which weeks an edit would read again, or that it cannot be; undefined while the window says too little. */
export async function previewOfStation(
  speaker: Speaker,
  mirror: Mirror,
  window: Parameters<typeof readStationEdit>[2],
): Promise<string | undefined> {
  const { locale } = mirror.profile;
  const read = await readStationEdit(speaker, mirror, window);
  if ('errors' in read) return undefined;
  const looked = await lookAtStationEdit(speaker.deps, mirror, read.edit);
  if (looked.outcome === 'refused') {
    // What has a field is said there, once it is handed in: twice would be one sentence too many.
    return window.callback === callbackIds.stationRemove
      ? sayRefusal(looked, window.form, locale)
      : phrases(locale).career.anew.notYet;
  }
  return anewLine(looked.anew, 'will', locale);
}

/** Why an edit is none, and what to do; two days that differ are both named. */
export function sayRefusal(refusal: Refusal, form: Form, locale: string): string {
  const { problems } = phrases(locale).career;
  if (refusal.problem !== 'other-start') return problems[refusal.problem];
  const begins = mondayOf(refusal.begins);
  return problems['other-start'](
    dayWithYear(begins, locale),
    dayWithYear(chosenIn(form, actionIds.stationUntil) ?? begins, locale),
  );
}

/** Under which field a problem of an edit is said. */
export function fieldOfProblem(problem: Refusal['problem'], callback: StationCallback): string {
  if (callback === callbackIds.stationLevel || problem === 'alike') return blockId(blockNames.level);
  const isAboutEnd = problem === 'no-time' || problem === 'other-start';
  return blockId(isAboutEnd ? blockNames.stationUntil : blockNames.changeDay);
}
