import { lookAtCalibration, sawFit } from '../../../use-cases/calibrate.js';
import type { Mirror } from '../../../use-cases/find-mirror.js';
import type { Speaker } from '../../speaker.js';
import { showEverywhere } from '../everywhere.js';
import { buildCalibrate, buildMine } from '../mine-window.js';
import type { WindowAnswer } from './answer.js';

export async function showMine(speaker: Speaker, mirror: Mirror): Promise<WindowAnswer> {
  return { view: await buildMine(speaker, mirror) };
}

/** What fits the real pace; whoever saw an offer here is not offered it again, in whatever month it was. */
export async function showCalibrate(speaker: Speaker, mirror: Mirror, under?: 'mine'): Promise<WindowAnswer> {
  const look = await lookAtCalibration(speaker.deps, mirror);
  return {
    view: buildCalibrate(look, mirror.profile, under),
    follow: async () => {
      if (look.calibration.outcome !== 'offers') return;
      const seen = await sawFit(speaker.deps, mirror);
      if (seen !== undefined) await showEverywhere(speaker, seen);
    },
  };
}
