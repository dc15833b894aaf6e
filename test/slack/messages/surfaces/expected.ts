import { textCalibration } from '../../../../src/charts/text-calibration.js';
import { chainsOf, type LineInWeek } from '../../../../src/domain/hypotheses/chain.js';
import { trackRecordOf, type TrackRecord } from '../../../../src/domain/hypotheses/calibration.js';
import type { Hypothesis, HypothesisResult } from '../../../../src/domain/hypotheses/hypothesis.js';
import { defaultHypotheses } from '../../../../src/domain/hypotheses/rules.js';
import { addWeeks } from '../../../../src/domain/week.js';
import { calibrationWords } from '../../../../src/slack/messages/chart-words/calibration-words.js';
import { betsModal, type BetsData } from '../../../../src/slack/messages/expected/bets-modal.js';
import { expectModal } from '../../../../src/slack/messages/expected/expect-modal.js';
import { forgetModal } from '../../../../src/slack/messages/expected/forget-modal.js';
import { lookAnswered } from '../../../../src/slack/messages/expected/look-answered.js';
import { lookModal } from '../../../../src/slack/messages/expected/look-modal.js';
import { originModal } from '../../../../src/slack/messages/expected/origin-modal.js';
import { homeJoined } from '../../../../src/slack/messages/home/home-joined.js';
import { weekReply } from '../../../../src/slack/messages/replies/week-reply.js';
import { readBackModal } from '../../../../src/slack/messages/week/read-back-modal.js';
import { linesModal } from '../../../../src/slack/messages/why/lines-modal.js';
import { aCheckIn, anEntry, aProfile, aReflection, effortLines, mark, week } from '../builders.js';
import { fullHome } from './home.js';
import type { Surfaces } from './surfaces.js';

const of = { week: addWeeks(week, -7), entry: 'entry-7' };

function expecting(change: Partial<Hypothesis> = {}): Hypothesis {
  return {
    id: '0d7a-1',
    of,
    text: `${mark} rate limiter shipped`,
    dimension: 'outcome',
    expects: `${mark} fewer timeouts at the checkout`,
    measure: `${mark} the timeout graph`,
    made: '2026-05-15',
    due: '2026-06-26',
    probability: 70,
    postponed: 0,
    ...change,
  };
}

const closedAs = (result: HypothesisResult, probability?: number, at = 0): Hypothesis => {
  const { probability: _said, ...rest } = expecting({ id: `closed-${at}`, closed: { on: '2026-06-26', result } });
  return probability === undefined ? rest : { ...rest, probability };
};
const results: readonly (readonly [HypothesisResult, number])[] = [
  ['met', 90],
  ['met', 90],
  ['met', 80],
  ['partly', 70],
  ['met', 70],
  ['missed', 70],
  ['met', 50],
  ['missed', 50],
  ['missed', 20],
  ['missed', 10],
];
const resolved = results.map(([result, said], at) => closedAs(result, said, at));

export function surfacesOf(locale: string): Surfaces {
  const profile = aProfile({ locale });
  const usual = { outcome: '2026-08-14', impact: '2027-01-01' };
  const today = '2026-07-03';
  const expectData = { of, text: `${mark} rate limiter shipped`, ref: '0d7a', usual, today, locale };
  const look = { ref: '5e0c', to: week, today, tooEarlyWeeks: 4, profile };
  const chartOf = ({ calibration }: TrackRecord): BetsData['chart'] =>
    calibration && { lines: textCalibration(calibration.bins, calibrationWords(calibration, locale)) };
  const bets = (hypotheses: readonly Hypothesis[], change: Partial<BetsData> = {}): BetsData => {
    const lag = { weeks: 5, outputs: 8 };
    const record = trackRecordOf(hypotheses, [], defaultHypotheses);
    return {
      hypotheses,
      cameWeeks: new Map(),
      record: record.missing === 0 && record.resolved > 0 ? { ...record, lag } : record,
      leastResolved: 10,
      chart: chartOf(record),
      today,
      profile,
      ...change,
    };
  };
  const open = [
    expecting(),
    expecting({ id: '0d7a-2', due: '2026-08-14', postponed: 2 }),
    expecting({ id: '0d7a-3', orphaned: true }),
    expecting({ id: '0d7a-4', due: '2027-01-01', dimension: 'impact', measure: undefined, probability: undefined }),
  ];
  const cameOut: Hypothesis['closed'] = { on: '2026-06-26', result: 'met', came: { week, entry: 'e-came' } };
  const old: LineInWeek = { week: of.week, entry: anEntry('output', `${mark} rate limiter shipped`, { id: of.entry }) };
  const gone = { week: of.week, entry: 'e-gone' };
  const many = Array.from({ length: 40 }, (_, at) => expecting({ id: `many-${at}` }));
  const settled = { reflection: aReflection(), checkIn: aCheckIn(), profile, charts: { kind: 'native' as const } };
  return {
    messages: {
      'week 12, an output is due for a look': () => weekReply({ ...settled, looks: [expecting()] }),
      'week 12, several outputs are due for a look': () => weekReply({ ...settled, looks: many.slice(0, 4) }),
      'a look, noted': () => lookAnswered({ what: 'noted', week, locale }),
      'a look, too early': () => lookAnswered({ what: 'postponed', due: '2026-07-31', today, locale }),
      'a look, too early, in another year': () =>
        lookAnswered({ what: 'postponed', due: '2027-01-08', today: '2026-12-11', locale }),
      'an output of the year before is due for a look': () =>
        weekReply({ ...settled, looks: [expecting({ of: { ...of, week: addWeeks(week, -27) } })] }),
      'a look, nothing came': () => lookAnswered({ what: 'notedWithout', locale }),
      'a look that is over': () => lookAnswered({ what: 'gone', locale }),
      'what is expected, how likely stays': () => lookAnswered({ what: 'keptLikely', locale }),
      'what is expected of a line that is gone': () => lookAnswered({ what: 'keptOrphaned', locale }),
    },
    views: {
      'what should it change': () => expectModal(expectData),
      'what should it change, said before': () =>
        expectModal({
          ...expectData,
          before: expecting({ dimension: 'impact', due: usual.impact }),
          under: 'read_back',
          all: true,
        }),
      'what should it change, its day has come': () =>
        expectModal({ ...expectData, before: expecting(), under: 'bets' }),
      'a look': () => lookModal({ hypothesis: expecting(), ...look, under: 'bets' }),
      'a look, hidden numbers': () =>
        lookModal({ hypothesis: expecting(), ...look, profile: aProfile({ locale, bandWords: 'hidden' }) }),
      'a look at an impact without a line': () =>
        lookModal({ hypothesis: expecting({ dimension: 'impact', orphaned: true }), ...look }),
      'what should change, nothing yet': () => betsModal(bets([])),
      'what should change': () => betsModal(bets([...open, closedAs('partly', 70)])),
      'what should change, hidden numbers': () =>
        betsModal(bets(open, { profile: aProfile({ locale, bandWords: 'hidden' }) })),
      'what should change, lines were removed': () =>
        betsModal(
          bets(
            [
              expecting({ id: 'lost-1', closed: cameOut }),
              expecting({ id: 'lost-2', closed: cameOut, orphaned: true }),
              expecting({ id: 'lost-3', closed: { on: '2026-06-26', result: 'missed' }, orphaned: true }),
            ],
            { cameWeeks: new Map() },
          ),
        ),
      'what should change, a line says what came': () =>
        betsModal(
          bets([expecting({ id: 'stands-1', closed: cameOut }), closedAs('missed', 20)], {
            cameWeeks: new Map([['stands-1', week]]),
            news: 'stands',
          }),
        ),
      'what should change, one is open again': () => betsModal(bets(open, { news: 'reopened' })),
      'what should change, its line expects something else': () => betsModal(bets(open, { news: 'other' })),
      'what should change, one forgotten': () => betsModal(bets(open, { news: 'forgotten' })),
      'what should change, very much of it': () =>
        betsModal(bets([...many, ...resolved, ...resolved.map((one) => ({ ...one, id: `${one.id}-again` }))])),
      'what should change, ten looked at': () => betsModal(bets(resolved)),
      'what should change, ten looked at, with the picture': () => {
        const { calibration } = trackRecordOf(resolved, [], defaultHypotheses);
        const altText = calibration === undefined ? '' : calibrationWords(calibration, locale).altText;
        return betsModal(bets(resolved, { chart: { lines: [], picture: { fileId: 'F0CALIB0001', altText } } }));
      },
      'what should change, ten looked at, the picture failed': () => betsModal(bets(resolved, { pictureFailed: true })),
      'what should change, ten looked at, hidden numbers': () =>
        betsModal(bets(resolved, { chart: undefined, profile: aProfile({ locale, bandWords: 'hidden' }) })),
      'what should change, ten looked at, called further off than the share': () =>
        betsModal(bets(resolved.map((one) => ({ ...one, probability: 100 - (one.probability ?? 50) })))),
      'what should change, ten looked at, called about as close as the share': () =>
        betsModal(bets(resolved.map((one) => ({ ...one, probability: 55 })))),
      'what should change, ten looked at, all came': () =>
        betsModal(bets(resolved.map((_, at) => closedAs('met', 70, at)))),
      'what should change, few looked at, none said how likely': () =>
        betsModal(bets(resolved.slice(0, 9).map((one) => ({ ...one, probability: undefined })))),
      'what should change, few looked at, some said how likely': () => betsModal(bets(resolved.slice(0, 8))),
      'what should change, few said how likely': () =>
        betsModal(bets(Array.from({ length: 12 }, (_, at) => closedAs('met', at < 3 ? 60 : undefined, at)))),
      'home, outputs due for a look': () => homeJoined({ ...fullHome(locale), hypotheses: many.slice(0, 5) }),
      'a sheet with a look and what came of a line': () =>
        readBackModal({
          week,
          entries: [
            anEntry('output', `${mark} cache rewrite`, { id: 'e-look' }),
            anEntry('outcome', `${mark} pages load faster`, { id: 'e-came', cameFrom: [of, gone] }),
          ],
          voice: profile,
          family: 'ic',
          revision: 3,
          all: true,
          looks: { due: new Map([['e-look', usual.impact]]), chains: chainsOf([old], 'all'), today },
        }),
      'a sheet with what came of an output': () =>
        readBackModal({
          week: of.week,
          entries: [old.entry],
          voice: profile,
          family: 'ic',
          revision: 3,
          all: true,
          looks: {
            due: new Map(),
            chains: chainsOf(
              [old, { week, entry: anEntry('outcome', `${mark} pages load faster`, { cameFrom: [of] }) }],
              'all',
            ),
            today,
          },
        }),
      'what a line came of': () =>
        originModal({
          line: {
            week,
            entry: anEntry('outcome', `${mark} pages load faster`, { id: 'e-came', cameFrom: [of, gone] }),
          },
          all: [old, { week, entry: anEntry('input', `${mark} pairing`, { id: 'e-input' }) }],
          locale,
          under: 'lines',
        }),
      'what a line came of, many lines': () =>
        originModal({
          line: { week, entry: anEntry('impact', `${mark} pages stay fast`, { id: 'e-lasts' }) },
          all: Array.from({ length: 120 }, (_, at) => ({
            week: addWeeks(week, -at),
            entry: anEntry('output', `${mark} part ${at}`, { id: `e-${at}` }),
          })),
          locale,
          under: 'read_back',
          listsAll: true,
        }),
      'what a line came of, no earlier line': () =>
        originModal({
          line: { week, entry: anEntry('outcome', `${mark} pages load faster`, { id: 'e-came' }) },
          all: [],
          locale,
        }),
      'forget what should change': () => forgetModal(expecting(), locale),
      'lines of outputs, one with a look': () =>
        linesModal({
          reflection: aReflection({ explanation: { lines: effortLines('output', 3) } }),
          profile,
          dimension: 'output',
          looks: new Map([['output-1', usual.outcome]]),
        }),
    },
  };
}
