import type { CheckIn } from '../../domain/check-in.js';
import type { Profile } from '../../domain/profile.js';
import { findPosted } from '../../use-cases/find-posted.js';
import type { Mirror } from '../../use-cases/find-mirror.js';
import { readWeeks } from '../../use-cases/read-week.js';
import type { Speaker } from '../speaker.js';

/** After settings were changed: the newest answer that stands in the chat speaks as chosen now, and so does App Home. */
export async function followSettings(speaker: Speaker, mirror: Mirror, before: Profile): Promise<void> {
  await Promise.all([
    speaker.publishHome(mirror.identity),
    ...(looksTheSame(before, mirror.profile) ? [] : [refreshAnswer(speaker, mirror)]),
  ]);
}

function looksTheSame(one: Profile, other: Profile): boolean {
  return one.bandWords === other.bandWords && one.detail === other.detail && one.theme === other.theme;
}

async function refreshAnswer(speaker: Speaker, mirror: Mirror): Promise<void> {
  const answered = await newestAnswered(speaker, mirror);
  if (answered !== undefined) await speaker.reply(mirror, answered);
}

/** The newest week whose answer stands in the chat. */
async function newestAnswered({ deps }: Speaker, mirror: Mirror): Promise<CheckIn | undefined> {
  const newest = (await readWeeks(deps, mirror)).findLast(({ state }) => state === 'logged' || state === 'empty');
  if (newest === undefined) return undefined;
  const [reply] = await findPosted(deps, mirror, newest.week, ['reply']);
  return reply === undefined ? undefined : newest;
}
