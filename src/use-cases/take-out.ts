import type { WeekKey } from '../domain/week.js';
import type { Leftover, Picture } from '../storage/store.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';

/** What a reply that stands now is: everything else of its week's answer is superseded. */
export interface Standing {
  readonly ts: string;
  readonly fileIds: readonly string[];
}

/** Earlier pictures and replies of a week have to go from Slack. */
export async function takeOutSuperseded(
  deps: Deps,
  { person }: Mirror,
  week: WeekKey,
  standing: Standing,
): Promise<readonly Leftover[]> {
  const [pictures, posted] = await Promise.all([deps.store.readPictures(person), deps.store.readPosted(person, week)]);
  return deps.store.takeOut(person, [
    ...posted.filter(({ kind, ts }) => kind === 'reply' && ts !== standing.ts),
    ...pictures.filter((picture) => answers(picture, week) && !standing.fileIds.includes(picture.fileId)),
  ]);
}

/** Pictures that a window showed before it showed others have to go from Slack. */
export async function takeOutTrend(
  { store }: Pick<Deps, 'store'>,
  { person }: Mirror,
  pictures: readonly Picture[],
): Promise<readonly Leftover[]> {
  return pictures.length === 0 ? [] : store.takeOut(person, pictures);
}

/** The answer to a week that is deleted has to go from Slack: the reply, its pictures, and notices about it. */
export async function takeOutAnswer(deps: Deps, { person }: Mirror, week: WeekKey): Promise<readonly Leftover[]> {
  const [pictures, posted] = await Promise.all([deps.store.readPictures(person), deps.store.readPosted(person, week)]);
  return deps.store.takeOut(person, [
    ...posted.filter(({ kind }) => kind === 'reply' || kind === 'notice'),
    ...pictures.filter((picture) => answers(picture, week)),
  ]);
}

function answers({ purpose, week }: Picture, asked: WeekKey): boolean {
  return purpose === 'reply' && week === asked;
}
