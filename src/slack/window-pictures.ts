import type { ChartSpec } from '../charts/chart-spec.js';
import type { Deps } from '../use-cases/deps.js';
import type { Mirror } from '../use-cases/find-mirror.js';
import { keepTrendPicture } from '../use-cases/keep-posted.js';
import { hasLeft } from '../use-cases/store-trouble.js';
import { takeAway, takeAwayForGood } from '../use-cases/take-away.js';
import { takeOutTrend } from '../use-cases/take-out.js';
import type { PictureRef } from './messages/message.js';
import { drawAll, type Drawing } from './pictures.js';

/**
 * Draws what a window shows, of the trend, the outlook or what outputs should change, and hands it over once Slack has it.
 * Pictures of such a window before go from Slack. In discreet mode nothing is uploaded.
 */
export async function drawInWindow<Name extends string>(
  drawing: Drawing & { readonly deps: Deps },
  mirror: Mirror,
  figures: readonly Name[],
  specs: Readonly<Record<Name, () => ChartSpec>>,
  show: (pictures: { readonly [Each in Name]?: PictureRef | undefined }) => Promise<void>,
): Promise<void> {
  const { deps, sender } = drawing;
  if (mirror.profile.detail === 'discreet' || figures.length === 0) return;
  const before = (await deps.store.readPictures(mirror.person)).filter(({ purpose }) => purpose === 'trend');
  const made: { readonly fileId: string }[] = [];
  const pictures = await drawAll(drawing, figures, specs, (fileId) => {
    made.push({ fileId });
    return keepTrendPicture(deps, mirror, fileId);
  }).catch((error: unknown) => {
    if (!hasLeft(error)) throw error;
  });
  // Taken out before Slack had them, because somebody left or turned to another window: they were not deleted there.
  const known = pictures && new Set((await deps.store.readPictures(mirror.person)).map(({ fileId }) => fileId));
  const lost = made.filter(({ fileId }) => known?.has(fileId) !== true);
  if (!pictures || lost.length > 0) {
    await takeAwayForGood(deps, sender, await deps.store.keepLeftovers(mirror.identity.teamId, lost));
    return;
  }
  await show(pictures);
  await takeAway(deps, sender, await takeOutTrend(deps, mirror, before));
}
