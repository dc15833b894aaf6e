import type { Calibration, CalibrationBin } from '../../../domain/hypotheses/calibration.js';
import { decimal, inDigits, percent } from '../numbers.js';
import { phrases } from '../phrases.js';

/** Words on the calibration; structurally `CalibrationWords` of src/charts/chart.ts. */
export interface WordsOfCalibration {
  readonly title: string;
  readonly subtitle: string;
  readonly altText: string;
  readonly rows: readonly { readonly label: string; readonly value: string; readonly note: string }[];
  readonly never: string;
  readonly always: string;
  readonly came: string;
  readonly said: string;
}

/** A row says how likely things were called, `60–79%`, what share came, and of how many. */
export function calibrationWords({ against, bins, count }: Calibration, locale: string): WordsOfCalibration {
  const { record } = phrases(locale).expected;
  const rows = bins.map((bin) => {
    const shown = decimal(bin.count, locale, 0);
    return { label: calledIn(bin, locale), value: percent(bin.came, locale), note: record.ofCount(shown), shown };
  });
  const title = record.pictureTitle[against ?? 'alike'];
  const said = rows.map(({ label, value, shown }) => record.pictureRow(label, value, shown));
  return {
    title,
    subtitle: record.pictureSubtitle(inDigits(count, locale)),
    altText: `${title}. ${said.join('. ')}.`,
    rows: rows.map(({ label, value, note }) => ({ label, value, note })),
    never: percent(0, locale),
    always: percent(1, locale),
    came: record.came,
    said: record.said,
  };
}

function calledIn({ from, below }: CalibrationBin, locale: string): string {
  return `${decimal(Math.max(1, from), locale, 0)}–${percent((below - 1) / 100, locale)}`;
}
