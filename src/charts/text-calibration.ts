import type { CalibrationBin } from '../domain/hypotheses/calibration.js';
import { columnsOfText, pad } from './text-columns.js';

const cells = 12;
const came = '█';
const open = '·';
const said = '○';

/**
 * Reliability as lines of at most 32 columns for a monospaced block, one a bin: `60–79 %  ██████··○··· 3`. The bar is the
 * share that came (half for what came in part), the ring the mean of what was said.
 */
export function textCalibration(
  bins: readonly CalibrationBin[],
  words: (bin: CalibrationBin) => { readonly name: string; readonly count: string },
): readonly string[] {
  const named = bins.map((bin) => ({ bin, ...words(bin) }));
  const columns = Math.max(0, ...named.map(({ name }) => columnsOfText(name)));
  return named.map(({ bin, name, count }) => `${pad(name, columns, 'end')} ${barOf(bin)} ${count}`);
}

function barOf(bin: CalibrationBin): string {
  const filled = Math.round(bin.came * cells);
  const ring = Math.min(cells - 1, Math.floor(bin.said * cells));
  return Array.from({ length: cells }, (_, at) => (at === ring ? said : at < filled ? came : open)).join('');
}
