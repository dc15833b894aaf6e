/** One line of the table. */
export interface Figure {
  readonly name: string;
  readonly measured: number;
  readonly baseline: number;
  readonly unit: 'ms' | 'MB' | '/s';
  /** What the baseline is. */
  readonly against: string;
  /** The most that measured ÷ baseline may be; a figure without one is only shown. */
  readonly bound?: number | undefined;
  /** The least that it must be, where more is better. */
  readonly least?: number | undefined;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) throw new Error('There is no median of nothing.');
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/**
 * Runs measurements by turns, so that whatever slows the machine down slows all of them, and forgets the warm-up rounds.
 * Each measurement answers its samples of one round; the result has all of them in the order of the measurements.
 */
export async function byTurns(
  rounds: { readonly warmUp: number; readonly measured: number },
  measurements: readonly ((round: number) => Promise<readonly number[]> | readonly number[])[],
): Promise<readonly (readonly number[])[]> {
  const samples: number[][] = measurements.map(() => []);
  for (let round = 0; round < rounds.warmUp + rounds.measured; round += 1) {
    for (const [index, measure] of measurements.entries()) {
      const taken = await measure(round);
      if (round >= rounds.warmUp) samples[index]?.push(...taken);
    }
  }
  return samples;
}

export function isBroken({ measured, baseline, bound, least }: Figure): boolean {
  const ratio = measured / baseline;
  return (bound !== undefined && !(ratio <= bound)) || (least !== undefined && !(ratio >= least));
}

/** The figures as a table with the bound beside each ratio. */
export function tableOf(figures: readonly Figure[]): string {
  const head = ['figure', 'measured', 'baseline', 'ratio', 'bound', '', 'baseline is'];
  const rows = figures.map((figure) => [
    figure.name,
    amount(figure.measured, figure.unit),
    amount(figure.baseline, figure.unit),
    `${(figure.measured / figure.baseline).toFixed(2)} ×`,
    boundOf(figure),
    boundOf(figure) === '' ? 'shown' : isBroken(figure) ? 'BROKEN' : 'kept',
    figure.against,
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

function boundOf({ bound, least }: Figure): string {
  if (bound !== undefined) return `≤ ${bound} ×`;
  return least === undefined ? '' : `≥ ${least} ×`;
}

function isNumber(column: number): boolean {
  return column >= 1 && column <= 4;
}

function amount(value: number, unit: Figure['unit']): string {
  const digits = Number.isInteger(value) || value >= 100 ? 0 : value < 10 ? 2 : 1;
  return `${value.toFixed(digits)} ${unit}`;
}
