import type { KnownBlock } from '@slack/types';
import type { Calibration, TrackRecord } from '../../../domain/hypotheses/calibration.js';
import { hypothesisResults, type HypothesisResult } from '../../../domain/hypotheses/hypothesis.js';
import type { Profile } from '../../../domain/profile.js';
import { context, section } from '../blocks.js';
import type { Counted } from '../counted.js';
import { decimal, inDigits, percent } from '../numbers.js';
import { phrases } from '../phrases.js';
import { fenced } from '../typed.js';

type Voice = Pick<Profile, 'locale' | 'bandWords'>;

export interface RecordData {
  readonly record: TrackRecord;
  readonly leastResolved: number;
  /** Lines of `textCalibration`; left out when numbers are hidden. */
  readonly chart?: readonly string[] | undefined;
  readonly profile: Voice;
}

/** How outputs came out, and from enough looks on how long that takes and how well it was foreseen. */
export function recordBlocks({ record, leastResolved, chart, profile: voice }: RecordData): KnownBlock[] {
  const { resolved, results, missing, lag, calibration } = record;
  const { locale } = voice;
  const words = phrases(locale).expected.record;
  if (resolved === 0) return [];
  const soFar = section(words.soFar(inDigits(resolved, locale), counted(results, locale)));
  if (missing > 0) return [soFar, context(words.missing(inDigits(missing, locale)))];
  const took = lag && words.lag(decimal(lag.weeks, locale), lag.weeks === 1, inDigits(lag.outputs, locale));
  return [
    section([conversion(record, voice), ...(took === undefined ? [] : [took])].join('\n')),
    ...(calibration === undefined
      ? [context(words.fewSaid(inDigits(record.said, locale), inDigits(leastResolved, locale)))]
      : calibrationBlocks(calibration, chart, voice)),
  ];
}

function conversion({ resolved, results, conversion: share }: TrackRecord, { locale, bandWords }: Voice): string {
  const words = phrases(locale).expected.record;
  const shown = share === undefined || bandWords === 'hidden' ? undefined : percent(share, locale);
  return words.conversion(inDigits(resolved, locale), counted(results, locale), shown);
}

/** The chart as text and the same in words: a reader of screens hears the words. */
function calibrationBlocks(
  calibration: Calibration,
  chart: readonly string[] | undefined,
  { locale, bandWords }: Voice,
): KnownBlock[] {
  const words = phrases(locale).expected.record;
  const { bins, brier, baseBrier, baseRate } = calibration;
  const sentences = bins.map(({ at, count, met, partly }) =>
    words.called(words.bins[at] ?? '', inDigits(count, locale), inDigits(met, locale), inDigits(partly, locale)),
  );
  const inWords = section([words.foreseen, ...sentences].join('\n'));
  if (bandWords === 'hidden') return [inWords];
  return [
    inWords,
    ...(chart === undefined ? [] : [section(fenced(chart)), context(words.legend)]),
    context(
      [
        words.brier(decimal(brier, locale, 2), decimal(baseBrier, locale, 2), percent(baseRate, locale)),
        brier < baseBrier ? words.better : words.notBetter,
      ].join(' '),
    ),
  ];
}

function counted(results: TrackRecord['results'], locale: string): Readonly<Record<HypothesisResult, Counted>> {
  const [met, partly, missed] = hypothesisResults.map((result) => inDigits(results[result], locale));
  const none = inDigits(0, locale);
  return { met: met ?? none, partly: partly ?? none, missed: missed ?? none };
}
