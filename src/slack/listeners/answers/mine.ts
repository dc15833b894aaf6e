import { offersFit, sawFit } from '../../../use-cases/calibrate.js';
import type { Mirror } from '../../../use-cases/find-mirror.js';
import { reflectOnWeeks } from '../../../use-cases/reflect-on-week.js';
import type { Speaker } from '../../speaker.js';
import { buildCalibrate, buildMine } from '../mine-window.js';
import type { WindowAnswer } from './answer.js';

export async function showMine(speaker: Speaker, mirror: Mirror): Promise<WindowAnswer> {
  return { view: await buildMine(speaker, mirror) };
}

/** What fits the real pace; whoever looked at an offer is not offered it again. */
export async function showCalibrate(speaker: Speaker, mirror: Mirror, under?: 'mine'): Promise<WindowAnswer> {
  const { deps } = speaker;
  return {
    view: await buildCalibrate(speaker, mirror, under),
    follow: async () => {
      if (!offersFit(deps, mirror, await reflectOnWeeks(deps, mirror))) return;
      await sawFit(deps, mirror);
      await speaker.publishHome(mirror.identity);
    },
  };
}
