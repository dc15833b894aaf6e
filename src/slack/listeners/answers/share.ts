import type { Mirror } from '../../../use-cases/find-mirror.js';
import { pickWeek } from '../../../use-cases/pick-week.js';
import { newestStanding } from '../../../use-cases/take-back-share.js';
import { badWeekMessage } from '../../messages/card/week-answers.js';
import { nothingStands, standingShare } from '../../messages/sharing/share-receipts.js';
import type { Speaker } from '../../speaker.js';
import { buildShare, buildShareLog } from '../share-window.js';
import type { Answer } from './answer.js';

/** Chooses what to share of the week that is meant; without words of the newest one. */
export async function share(speaker: Speaker, mirror: Mirror, words: string): Promise<Answer> {
  if (words === '') return { view: await buildShare(speaker, mirror) };
  const picked = pickWeek(speaker.deps, mirror, words);
  if (picked.outcome === 'week') return { view: await buildShare(speaker, mirror, picked.week) };
  const { locale } = mirror.profile;
  return {
    message: badWeekMessage({ command: speaker.command, problem: picked.outcome, example: picked.example, locale }),
  };
}

/** Everything that ever left. */
export async function showShares(speaker: Speaker, mirror: Mirror): Promise<Answer> {
  return { view: await buildShareLog(speaker, mirror) };
}

/** Names the newest share that still stands, with the button that takes it back. */
export async function unshare({ deps }: Speaker, mirror: Mirror): Promise<Answer> {
  const { locale } = mirror.profile;
  const newest = await newestStanding(deps, mirror);
  return { message: newest === undefined ? nothingStands({ locale }) : standingShare({ ...newest, locale }) };
}
