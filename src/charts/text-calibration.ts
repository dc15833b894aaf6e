import type { CalibrationBin } from '../domain/hypotheses/calibration.js';
import type { CalibrationWords } from './chart.js';
import { columnsOfText, pad } from './text-columns.js';

const cells = 12;
const came = '█';
const open = '·';
const said = '○';

/**
 * Reliability as lines of at most 32 columns for a monospaced block, one a bin: `60–79 %  ██████··○··· of 3`. The bar is
 * the share that came (half for what came in part), the ring the mean of what was said.
 */
export function textCalibration(bins: readonly CalibrationBin[], { rows }: Pick<CalibrationWords, 'rows'>): string[] {
  const columns = Math.max(0, ...rows.map(({ label }) => columnsOfText(label)));
  return bins.map((bin, at) => `${pad(rows[at]?.label ?? '', columns, 'end')} ${barOf(bin)} ${rows[at]?.note ?? ''}`);
}

function barOf(bin: CalibrationBin): string {
  const filled = Math.round(bin.came * cells);
  const ring = Math.min(cells - 1, Math.floor(bin.said * cells));
  return Array.from({ length: cells }, (_, at) => (at === ring ? said : at < filled ? came : open)).join('');
}
