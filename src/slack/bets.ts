import type { ModalView } from '@slack/types';
import { textCalibration } from '../charts/text-calibration.js';
import type { Mirror } from '../use-cases/find-mirror.js';
import type { Deps } from '../use-cases/deps.js';
import { hypothesisRules, readHypotheses } from '../use-cases/read-hypotheses.js';
import { calibrationWords } from './messages/chart-words/calibration-words.js';
import { betsModal, type BetNews } from './messages/expected/bets-modal.js';

/** The window with everything that outputs should change, as it is now. */
export async function buildBets(deps: Deps, mirror: Mirror, news?: BetNews): Promise<ModalView> {
  const { profile } = mirror;
  const [expected, { leastResolved }] = await Promise.all([
    readHypotheses(deps, mirror),
    hypothesisRules(deps, mirror),
  ]);
  const { calibration } = expected.record;
  const chart =
    calibration && profile.bandWords !== 'hidden'
      ? textCalibration(calibration.bins, (bin) => calibrationWords(bin, profile.locale))
      : undefined;
  return betsModal({ ...expected, leastResolved, chart, profile, news });
}
