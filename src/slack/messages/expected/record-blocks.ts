import type { KnownBlock } from '@slack/types';
import type { Calibration, TrackRecord } from '../../../domain/hypotheses/calibration.js';
import { hypothesisResults, type HypothesisResult } from '../../../domain/hypotheses/hypothesis.js';
import type { Profile } from '../../../domain/profile.js';
import { context, section } from '../blocks.js';
import type { Counted } from '../counted.js';
import { drawnBlocks, type Drawn } from '../drawn.js';
import { decimal, inDigits, percent } from '../numbers.js';
import { phrases } from '../phrases.js';

type Voice = Pick<Profile, 'locale' | 'bandWords'>;

export interface RecordData {
  readonly record: TrackRecord;
  readonly leastResolved: number;
  /** The calibration; left out when numbers are hidden. */
  readonly chart?: Drawn | undefined;
  readonly pictureFailed?: boolean | undefined;
  readonly profile: Voice;
}

/** How outputs came out, and from enough looks on how long that takes and how well it was foreseen. */
export function recordBlocks(data: RecordData): KnownBlock[] {
  const { record, leastResolved, profile: voice } = data;
  const { resolved, results, missing, said, lag, calibration } = record;
  const { locale } = voice;
  const words = phrases(locale).expected.record;
  if (resolved === 0) return [];
  const soFar = section(words.soFar(inDigits(resolved, locale), counted(results, locale)));
  const needed = inDigits(leastResolved, locale);
  if (missing > 0) {
    return [soFar, context(words.missing(inDigits(missing, locale), inDigits(said, locale), needed))];
  }
  const took = lag && words.lag(decimal(lag.weeks, locale), lag.weeks === 1, inDigits(lag.outputs, locale));
  return [
    section([conversion(record, voice), ...(took === undefined ? [] : [took])].join('\n')),
    ...(calibration === undefined
      ? [context(words.fewSaid(inDigits(said, locale), needed))]
      : calibrationBlocks(calibration, data)),
  ];
}

function conversion({ resolved, results, conversion: share }: TrackRecord, { locale, bandWords }: Voice): string {
  const words = phrases(locale).expected.record;
  const shown = share === undefined || bandWords === 'hidden' ? undefined : percent(share, locale);
  return words.conversion(inDigits(resolved, locale), counted(results, locale), shown);
}

/** The chart and the same in words: a reader of screens hears the words. */
function calibrationBlocks(calibration: Calibration, { chart, pictureFailed, profile }: RecordData): KnownBlock[] {
  const { locale, bandWords } = profile;
  const words = phrases(locale).expected.record;
  const { bins, brier } = calibration;
  const sentences = bins.map(({ at, count, met, partly }) =>
    words.called(words.bins[at] ?? '', inDigits(count, locale), inDigits(met, locale), inDigits(partly, locale)),
  );
  const inWords = section([words.foreseen, ...sentences].join('\n'));
  if (bandWords === 'hidden') return [inWords];
  return [
    inWords,
    ...drawnBlocks([chart], pictureFailed, locale),
    // A picture holds its own key.
    ...(chart === undefined || chart.picture !== undefined ? [] : [context(words.legend(words.came, words.said))]),
    context([words.brier(decimal(brier, locale, 2)), ...againstHindsight(calibration, locale)].join(' ')),
  ];
}

/** What the share that came would have scored: hindsight, said as such. */
function againstHindsight({ against, baseRate, baseBrier }: Calibration, locale: string): readonly string[] {
  const words = phrases(locale).expected.record;
  if (against === undefined) return [words.alike];
  // Nearly all of many: 0 and 100 percent are what nobody may say beforehand.
  const rate = Math.min(0.99, Math.max(0.01, baseRate));
  return [words.hindsight(percent(rate, locale), decimal(baseBrier, locale, 2)), words.against[against], words.swings];
}

function counted(results: TrackRecord['results'], locale: string): Readonly<Record<HypothesisResult, Counted>> {
  const [met, partly, missed] = hypothesisResults.map((result) => inDigits(results[result], locale));
  const none = inDigits(0, locale);
  return { met: met ?? none, partly: partly ?? none, missed: missed ?? none };
}
