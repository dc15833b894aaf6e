import type { Calibration } from '../../../../src/domain/calibrate/calibrate.js';
import type { OwnKind, OwnLayer } from '../../../../src/domain/own-layer/own-layer.js';
import type { OwnUse } from '../../../../src/domain/own-layer/own-use.js';
import { withOwn } from '../../../../src/domain/own-layer/with-own.js';
import { calibrateModal } from '../../../../src/slack/messages/mine/calibrate-modal.js';
import { addKindModal, changeKindModal } from '../../../../src/slack/messages/mine/kind-modals.js';
import { mineModal, type MineData } from '../../../../src/slack/messages/mine/mine-modal.js';
import { tuneModal } from '../../../../src/slack/messages/mine/tune-modal.js';
import { levelAsksModal } from '../../../../src/slack/messages/level/level-asks-modal.js';
import { homeJoined } from '../../../../src/slack/messages/home/home-joined.js';
import { weekReply } from '../../../../src/slack/messages/replies/week-reply.js';
import { lineKindModal } from '../../../../src/slack/messages/week/line-modals.js';
import { arithmeticModal } from '../../../../src/slack/messages/why/arithmetic-modal.js';
import { linesModal } from '../../../../src/slack/messages/why/lines-modal.js';
import { whyModal } from '../../../../src/slack/messages/why/why-modal.js';
import { aCheckIn, aCoverage, anEntry, aProfile, aReflection, framework, mark, senior, week } from '../builders.js';
import { fullHome } from './home.js';
import type { Surfaces } from './surfaces.js';

const calls: OwnKind = {
  key: 'own:calls',
  dimension: 'input',
  name: `${mark} customer calls`,
  words: [`${mark.toLowerCase()} demo`],
  countable: true,
  points: 1.5,
};
const board: OwnKind = {
  key: 'own:board',
  dimension: 'output',
  name: `${mark} board work`,
  words: [],
  countable: false,
};

/** Two kinds of their own, one of them hidden, a kind of the level changed, a target, a window, a fitted count. */
export const ownLayer: OwnLayer = {
  from: week,
  added: [calls, board],
  renamed: { review: `${mark} reading code` },
  hidden: ['own:board', 'shipped'],
  points: { review: 2 },
  windowWeeks: { input: 8, impact: 26 },
  target: 1.15,
  quarter: { level: 'IC4', since: week, counts: { outcome: 3 } },
};

export const ownUse: OwnUse = {
  kinds: 1,
  renamed: 1,
  hidden: 1,
  weighed: 1,
  windowWeeks: { input: 8, output: 8, impact: 26 },
  target: 1.15,
  counts: { outcome: 3 },
};

/** The kinds as somebody with such a layer has them. */
function kindsWith(added: OwnLayer['added']) {
  const { renamed, hidden, points } = ownLayer;
  return withOwn(framework, { added, renamed, hidden, points }).categories;
}
const kinds = kindsWith(ownLayer.added);

/** A reflection with something of the person's own in it. */
function owned(change: Parameters<typeof aReflection>[0] = {}, own: OwnUse = ownUse) {
  const reflection = aReflection(change);
  return { ...reflection, isByOwnYardstick: true as const, assignment: { ...reflection.assignment, own } };
}

export const someOffers: Extract<Calibration, { outcome: 'fits' | 'offers' }> = {
  outcome: 'offers',
  level: senior,
  weeks: 20,
  boxes: [
    { dimension: 'input', asked: 2.5, pace: { done: 5.1, low: 4.6, high: 5.6 }, offer: { proposed: 5, percent: 0.91 } },
    { dimension: 'output', asked: 2.5, pace: { done: 2.4, low: 2, high: 2.8 } },
    {
      dimension: 'outcome',
      asked: 4,
      pace: { done: 1.3, low: 0.6, high: 2.5 },
      offer: { proposed: 1.5, percent: 1.12 },
    },
    { dimension: 'impact', asked: 1, pace: { done: 0.7, low: 0.1, high: 2.5 } },
  ],
  before: 0.98,
  after: 1.04,
};

export function surfacesOf(locale: string): Surfaces {
  const profile = aProfile({ locale });
  const hidden = aProfile({ locale, bandWords: 'hidden' });
  const data: MineData = {
    profile,
    layer: ownLayer,
    kinds,
    published: framework.categories,
    level: senior,
    windowWeeks: framework.windowWeeks,
    isFitted: true,
    fit: 'offers',
  };
  const nothing = { ...data, layer: undefined, kinds: framework.categories, isFitted: false };
  const many = Array.from({ length: 41 }, (_, place) => ({ ...calls, key: `own:${place}`, name: `${mark} ${place}` }));
  const review = kinds.find(({ key }) => key === 'review');
  const offers = { calibration: someOffers, profile, maySayPercent: true, asked: { level: 'Senior', isOwn: false } };
  const fits: Calibration = {
    outcome: 'fits',
    level: senior,
    weeks: 12,
    boxes: someOffers.boxes.map(({ offer: _offer, ...box }) => box),
  };
  return {
    messages: {
      'reply, week 12, with a target of one’s own': () =>
        weekReply({ reflection: owned(), checkIn: aCheckIn(), profile, charts: { kind: 'pictures' } }),
      'reply, week 12, with what would fit the real pace': () =>
        weekReply({
          reflection: aReflection(),
          checkIn: aCheckIn(),
          profile,
          charts: { kind: 'pictures' },
          offersFit: true,
        }),
      'reply, week 12, target reached': () =>
        weekReply({
          reflection: owned({ standing: { percent: 1.16 } }),
          checkIn: aCheckIn(),
          profile,
          charts: { kind: 'pictures' },
        }),
    },
    views: {
      'home, with what would fit the real pace': () => homeJoined({ ...fullHome(locale), offersFit: true }),
      'what is mine, nothing yet': () => mineModal(nothing),
      'what is mine': () => mineModal({ ...data, news: 'changed', undo: '2026-07-03T09:00:00.000Z' }),
      'what is mine, with windows that leave a short place': () =>
        mineModal({ ...data, short: { weeks: 4, missed: 1 } }),
      'what is mine, undone': () => mineModal({ ...nothing, news: 'undone' }),
      'what is mine, too late to undo': () => mineModal({ ...data, news: 'tooLate' }),
      'what is mine, another level since': () => mineModal({ ...data, isFitted: false }),
      'what is mine, more than is listed': () =>
        mineModal({
          ...data,
          kinds: kindsWith(many),
        }),
      'a kind of one’s own': () => addKindModal(locale),
      'change a kind, none picked': () => changeKindModal({ kinds, locale }),
      'change a kind of one’s own': () =>
        changeKindModal({ kinds, kind: kinds.find(({ key }) => key === 'own:calls'), own: calls, locale }),
      'change a kind of the level': () => changeKindModal({ kinds, kind: review, points: 2, locale }),
      'kind of a line, with one of one’s own': () =>
        lineKindModal({ week, entry: anEntry('input', `${mark} calls`), revision: 1, categories: kinds, locale }),
      'target and windows': () =>
        tuneModal({ windowWeeks: framework.windowWeeks, firstWeeks: framework.firstWeeks, locale }),
      'target and windows, own': () =>
        tuneModal({ layer: ownLayer, windowWeeks: framework.windowWeeks, firstWeeks: framework.firstWeeks, locale }),
      'fitted to my pace': () => calibrateModal(offers),
      'fitted to my pace, while the bar rises': () => calibrateModal({ ...offers, shown: 1.09 }),
      'fitted to my pace, while the bar rises, by one’s own windows': () =>
        calibrateModal({ ...offers, shown: 1.09, asked: { level: 'Senior', isOwn: true } }),
      'fitted to my pace, on what is mine': () => calibrateModal({ ...offers, under: 'mine' }),
      'fitted to my pace, hidden': () => calibrateModal({ ...offers, profile: hidden, maySayPercent: false }),
      'fitted to my pace, fits': () => calibrateModal({ ...offers, calibration: fits }),
      'fitted to my pace, too few weeks': () =>
        calibrateModal({ ...offers, calibration: { outcome: 'too-few', level: senior, weeks: 7, needed: 12 } }),
      'fitted to my pace, too few weeks since another is asked': () =>
        calibrateModal({
          ...offers,
          calibration: {
            outcome: 'too-few',
            level: senior,
            weeks: 1,
            needed: 12,
            since: { week, begins: 'counts' },
          },
        }),
      'fitted to my pace, too few weeks with this level': () =>
        calibrateModal({
          ...offers,
          calibration: { outcome: 'too-few', level: senior, weeks: 0, needed: 12, since: { week, begins: 'level' } },
        }),
      'fitted to my pace, too few weeks in this company': () =>
        calibrateModal({
          ...offers,
          calibration: { outcome: 'too-few', level: senior, weeks: 0, needed: 12, since: { week, begins: 'company' } },
        }),
      'why, with something of one’s own': () => whyModal({ reflection: owned(), profile }),
      'why, hidden, with something of one’s own': () => whyModal({ reflection: owned(), profile: hidden }),
      'arithmetic, with something of one’s own': () => arithmeticModal({ reflection: owned(), profile }),
      'lines, with something of one’s own': () => linesModal({ reflection: owned(), profile, dimension: 'outcome' }),
      'level asks, with something of one’s own': () =>
        levelAsksModal({
          level: senior,
          statements: aCoverage(),
          consistentWeeks: 3,
          fit: 'too-few',
          own: ownUse,
          profile,
        }),
    },
  };
}
