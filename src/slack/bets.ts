import { calibrationChart } from '../charts/calibration-chart.js';
import { textCalibration } from '../charts/text-calibration.js';
import type { Deps } from '../use-cases/deps.js';
import type { Mirror } from '../use-cases/find-mirror.js';
import { hypothesisRules, readHypotheses } from '../use-cases/read-hypotheses.js';
import { calibrationWords } from './messages/chart-words/calibration-words.js';
import type { BetNews, BetsData } from './messages/expected/bets-modal.js';
import type { Drawing } from './pictures.js';
import { drawInWindow } from './window-pictures.js';

/** Everything that outputs should change, as it is now; how well it was foreseen as text. */
export async function betsAsText(deps: Deps, mirror: Mirror, news?: BetNews): Promise<BetsData> {
  const { profile } = mirror;
  const [expected, { leastResolved }] = await Promise.all([
    readHypotheses(deps, mirror),
    hypothesisRules(deps, mirror),
  ]);
  const { calibration } = expected.record;
  const chart =
    calibration && profile.bandWords !== 'hidden'
      ? { lines: textCalibration(calibration.bins, calibrationWords(calibration, profile.locale)) }
      : undefined;
  return { ...expected, leastResolved, chart, profile, news };
}

/** Draws how well it was foreseen, and hands the window over to be shown. */
export async function drawBets(
  drawing: Drawing & { readonly deps: Deps },
  mirror: Mirror,
  asText: BetsData,
  show: (data: BetsData) => Promise<void>,
): Promise<void> {
  const { chart, record } = asText;
  const { calibration } = record;
  if (chart === undefined || calibration === undefined) return;
  const { theme, locale } = mirror.profile;
  const spec = () => calibrationChart(calibration.bins, theme, calibrationWords(calibration, locale));
  await drawInWindow(drawing, mirror, ['foreseen'], { foreseen: spec }, ({ foreseen }) =>
    show({ ...asText, chart: { ...chart, picture: foreseen }, pictureFailed: foreseen === undefined }),
  );
}
