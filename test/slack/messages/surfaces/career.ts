import { addWeeks } from '../../../../src/domain/week.js';
import { sinceAlways } from '../../../../src/domain/assignment.js';
import { anewLine } from '../../../../src/slack/messages/level/anew-line.js';
import { careerModal, type NamedStation } from '../../../../src/slack/messages/level/career-modal.js';
import {
  stationDayModal,
  stationEarlierModal,
  stationLevelModal,
  stationRemoveModal,
} from '../../../../src/slack/messages/level/station-modals.js';
import { pauseModal } from '../../../../src/slack/messages/settings/pause-modal.js';
import { timeOffNoted, wholeAgain } from '../../../../src/slack/messages/settings/silence.js';
import {
  leaveBackModal,
  replacedShare,
  shareRemoveModal,
  timeLine,
  timeModal,
} from '../../../../src/slack/messages/settings/time-modal.js';
import { homeJoined } from '../../../../src/slack/messages/home/home-joined.js';
import { whyModal } from '../../../../src/slack/messages/why/why-modal.js';
import { aProfile, aReflection, framework, manager, mark, senior, week } from '../builders.js';
import { fullHome } from './home.js';
import type { Surfaces } from './surfaces.js';

const today = '2026-07-03';
const share = { from: addWeeks(week, -10), share: 0.6 };

const leave = { from: week, to: addWeeks(week, 2), part: 0 };

function never(): never {
  throw new Error('The share is there.');
}

const ahead: NamedStation = {
  level: manager,
  validFrom: addWeeks(week, 4),
  ramp: 'promotion',
  isDated: true,
};
const here: NamedStation = {
  level: { ...senior, retired: true },
  company: `${mark} <!here> company`,
  validFrom: addWeeks(week, -20),
  to: addWeeks(week, 3),
  ramp: 'new-company',
  isDated: true,
};
const first: NamedStation = {
  level: senior,
  validFrom: sinceAlways,
  to: addWeeks(week, -21),
  ramp: 'none',
  isDated: false,
};

export function surfacesOf(locale: string): Surfaces {
  const about = { station: here, today, locale };
  const levels = [manager, { ...senior, retired: true }];
  const preview = anewLine([addWeeks(week, -20), addWeeks(week, -3)], 'will', locale);
  const list = { stations: [ahead, here, first], today, timeLine: timeLine([share], today, locale), locale };
  const { to: _to, ...alone } = first;
  const many = Array.from({ length: 120 }, (_, index) => ({ ...here, validFrom: addWeeks(week, -index) }));
  const off = Array.from({ length: 11 }, (_, index) => addWeeks(week, index - 18));
  const lines = [addWeeks(week, -7), addWeeks(week, -6)];
  const weeks = { off, scaled: [], kept: [] };
  const noted = { from: '2026-03-02', until: '2026-06-01', part: 0, today, weeks, locale };
  return {
    messages: {
      'time off that is over': () => timeOffNoted(noted),
      'time off that comes': () => timeOffNoted({ ...noted, from: '2026-09-07', until: '2027-01-04' }),
      'time off over weeks with lines among others': () => timeOffNoted({ ...noted, weeks: { ...weeks, kept: lines } }),
      'time off over weeks with lines alone': () =>
        timeOffNoted({ ...noted, weeks: { off: [], scaled: [], kept: lines } }),
      'time off without a Friday': () => timeOffNoted({ ...noted, weeks: { off: [], scaled: [], kept: [] } }),
      'time off that is partly worked': () =>
        timeOffNoted({ ...noted, until: '2026-09-07', part: 0.5, weeks: { off, scaled: [], kept: [] } }),
      'time off that was partly worked, over weeks with lines': () =>
        timeOffNoted({
          ...noted,
          part: 0.5,
          weeks: { off: off.slice(0, 1), scaled: lines, kept: off.slice(1, 2) },
          places: ['*Before:* 94%', '*Now:* 98%'],
        }),
      'time off that was partly worked, as every week of it had said': () =>
        timeOffNoted({ ...noted, part: 0.5, weeks: { off: [], scaled: [], kept: lines.slice(0, 1) } }),
      'time off, weeks that are whole again': () => wholeAgain(2, locale),
    },
    views: {
      career: () => careerModal(list),
      'career, the first level alone': () =>
        careerModal({ ...list, stations: [alone], timeLine: timeLine([], today, locale) }),
      'career after a change': () =>
        careerModal({ ...list, news: { did: 'level', lines: [anewLine([addWeeks(week, -1)], 'done', locale)] } }),
      'career after a station was added': () =>
        careerModal({ ...list, news: { did: 'earlier', lines: [anewLine([], 'done', locale)] } }),
      'career, with another company after it': () =>
        careerModal({
          ...list,
          stations: [
            here,
            { ...first, isLeft: true, isDated: true, validFrom: addWeeks(week, -90) },
            { ...first, isLeft: true, to: addWeeks(week, -91) },
          ],
        }),
      'career, more stations than a window holds': () => careerModal({ ...list, stations: many }),
      'station, another day': () => stationDayModal(about),
      'station, the first day it gets': () => stationDayModal({ ...about, station: first, preview }),
      'station, level and company': () => stationLevelModal({ ...about, levels, ramps: framework.ramps, preview }),
      'station, remove': () => stationRemoveModal({ ...about, isOnlyOne: false, preview }),
      'station, remove the only one': () => stationRemoveModal({ ...about, station: alone, isOnlyOne: true }),
      'station, an earlier one': () => stationEarlierModal({ levels, locale }),
      'station, an earlier one before one with a day': () =>
        stationEarlierModal({ levels, until: '2021-03-01', preview: anewLine([], 'will', locale), locale }),
      'time, full': () => timeModal({ shares: [], leaves: [], today, locale }),
      'time, leave that runs and leave that comes': () =>
        timeModal({
          shares: [],
          leaves: [leave, { from: addWeeks(week, 8), to: addWeeks(week, 30), part: 0.5 }],
          today,
          locale,
        }),
      'time, more leave than a window lists': () =>
        timeModal({
          shares: Array.from({ length: 90 }, (_, index) => ({
            from: addWeeks(week, index - 90),
            share: index % 2 === 0 ? 0.5 : 1,
          })),
          leaves: Array.from({ length: 17 }, (_, index) => ({
            ...leave,
            from: addWeeks(week, 2 * index),
            to: addWeeks(week, 2 * index),
          })),
          today,
          locale,
        }),
      'time, take leave back': () => leaveBackModal({ leave, locale }),
      'time, remove a share': () => shareRemoveModal({ shares: [share], from: share.from, today, locale }) ?? never(),
      'time, one share took the place of another': () =>
        timeModal({
          shares: [share],
          leaves: [],
          today,
          news: [replacedShare({ ...share, share: 0.8 }, 0.6, locale)],
          locale,
        }),
      'time, part and what was just saved': () =>
        timeModal({
          leaves: [],
          shares: [share, { from: addWeeks(week, -2), share: 1 }, { from: addWeeks(week, 5), share: 0.8 }],
          today,
          news: [anewLine([week], 'done', locale)],
          locale,
        }),
      'away, from a day to a day': () => pauseModal({ today, locale }),
      'home, part-time': () => homeJoined({ ...fullHome(locale), profile: aProfile({ locale, shares: [share] }) }),
      'why, part-time': () => {
        const reflection = aReflection();
        const assignment = { ...reflection.assignment, share: share.share };
        return whyModal({ reflection: { ...reflection, assignment }, profile: aProfile({ locale }) });
      },
    },
  };
}
