import { scoreWindowOf } from '../../../domain/lookup.js';
import type { ModalView } from '@slack/types';
import type { Profile } from '../../../domain/profile.js';
import type { Reflection } from '../../../domain/reflection.js';
import { holdsNothing, summaryOf, type BarChange, type SeriesSummary } from '../../../domain/series-summary.js';
import { addWeeks } from '../../../domain/week.js';
import { actionIds, trendActionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { actions, button, context, modal, section } from '../blocks.js';
import { weekDates, weekName } from '../dates.js';
import { drawnBlocks, type Drawn } from '../drawn.js';
import { decimal, inDigits, percent } from '../numbers.js';
import { phrases } from '../phrases.js';
import { mayShowPercent, placeSentence } from '../standing/place.js';
import { escaped } from '../typed.js';
import { startsAnew } from '../standing/finding.js';

/** What the window shows: a trend of so many weeks, or how many kinds each week of the year holds. */
export type TrendWindow = 12 | 26 | 52 | 'year';

export interface TrendData {
  readonly reflection: Reflection;
  readonly profile: Profile;
  readonly window: TrendWindow;
  /** Absent where it would say what is hidden, or too early. */
  readonly line?: Drawn | undefined;
  readonly year?: Drawn | undefined;
  /** Pictures were asked for and cannot be had. */
  readonly pictureFailed?: boolean | undefined;
}

const yearWeeks = 52;

/** Where the weeks come from: numbers as text first, the picture below. */
export function trendModal(data: TrendData): ModalView {
  const { profile, window, reflection, line, year, pictureFailed } = data;
  const { trend, names, signals } = phrases(profile.locale);
  const weeks = window === 'year' ? yearWeeks : window;
  const summary = summaryOf(reflection.series.slice(-weeks));
  return modal({
    callback: callbackIds.trend,
    title: window === 'year' ? trend.yearTitle : trend.title,
    close: names.close,
    blocks: [
      windows(window, profile.locale),
      ...(holdsNothing(reflection.series)
        ? [section(trend.nothing)]
        : [
            section([heading(summary, window, profile.locale), ...placeOf(data)].join('\n')),
            section(
              sentences(data, summary)
                .map((sentence) => `• ${sentence}`)
                .join('\n'),
            ),
            ...drawnBlocks([line, year], pictureFailed, profile.locale),
            ...(line === undefined ? [] : [context(trend.eachPoint(windowWeeks(reflection, profile.locale)))]),
          ]),
      actions(blockId(blockNames.buttons, undefined, 'look'), [button(signals.all, actionIds.signals)]),
    ],
  });
}

function windows(shown: TrendWindow, locale: string): ModalView['blocks'][number] {
  const { forecast, trend } = phrases(locale);
  return actions(blockId(blockNames.buttons), [
    ...([12, 26, 52] as const).map((weeks) =>
      button(trend.weeksButton(decimal(weeks, locale, 0)), trendActionIds[weeks], { primary: weeks === shown }),
    ),
    button(trend.yearButton, actionIds.trendYear, { primary: shown === 'year' }),
    button(forecast.button, actionIds.trendOutlook),
  ]);
}

function heading({ weeks }: SeriesSummary, window: TrendWindow, locale: string): string {
  const { trend } = phrases(locale);
  if (window === 'year') return trend.yearHeading;
  const asked = decimal(window, locale, 0);
  return weeks < window ? trend.headingShort(inDigits(weeks, locale), asked) : trend.heading(asked);
}

function placeOf({ window, reflection, profile }: TrendData): string[] {
  return window === 'year' ? [] : [placeSentence(reflection, profile)];
}

function sentences({ reflection, profile, window }: TrendData, summary: SeriesSummary): string[] {
  const { locale } = profile;
  const { trend } = phrases(locale);
  const { logged, weeks, missed, away, changes } = summary;
  return [
    ...(window === 'year' ? [] : numbers(reflection, profile, summary)),
    trend.logged(inDigits(logged, locale), inDigits(weeks, locale)),
    ...(missed === 0 ? [] : [trend.missed(inDigits(missed, locale))]),
    ...(away === 0 ? [] : [trend.away(inDigits(away, locale))]),
    ...(window === 'year' ? [] : selfSentences(reflection, profile, weeks)),
    ...changes.map((change) => newBar(reflection, change, locale)),
  ];
}

/** Where numbers may be said: the course since the last new bar, and what the single weeks do. */
function numbers(reflection: Reflection, profile: Profile, { course }: SeriesSummary): string[] {
  if (!mayShowPercent(reflection, profile)) return [];
  const { locale } = profile;
  const { trend } = phrases(locale);
  const { minWeeks } = reflection.assignment.framework.trend;
  const described = reflection.trend;
  const shown = (fraction: number) => percent(fraction, locale);
  return [
    ...(course === undefined
      ? []
      : [
          `${trend.course(shown(course.first.percent), weekName(course.first.week, locale), shown(course.last.percent))} ${trend.between(
            shown(course.highest.percent),
            weekName(course.highest.week, locale),
            shown(course.lowest.percent),
            weekName(course.lowest.week, locale),
          )}`,
        ]),
    described === undefined
      ? trend[startsAnew(reflection) ? 'noDirectionYet' : 'noDirection'](decimal(minWeeks, locale, 0))
      : trend.direction(described.direction, decimal(described.weeks, locale, 0)),
  ];
}

/** Own reads against the lines: where a direction may be read out of it, numbers may be shown. */
function selfSentences(reflection: Reflection, profile: Profile, weeks: number): string[] {
  const { selfCourse, week } = reflection;
  if (selfCourse === undefined || !mayShowPercent(reflection, profile)) return [];
  const { locale } = profile;
  const { trend } = phrases(locale);
  const from = addWeeks(week, 1 - weeks);
  return [
    ...selfCourse.stretches
      .filter(({ to }) => to >= from)
      .map((stretch) => trend.reads[stretch.side](weekDates(stretch.from, locale, stretch.to))),
    ...(selfCourse.parting === undefined ? [] : [trend.parting[selfCourse.parting]]),
  ];
}

function newBar(reflection: Reflection, change: BarChange, locale: string): string {
  const { trend } = phrases(locale);
  const week = weekName(change.week, locale);
  if ('version' in change) return trend.newVersion(decimal(change.version, locale, 0), week);
  if ('own' in change) return trend.own[change.own](week);
  const title = escaped(titleOf(reflection, change.level));
  return change.isNewCompany ? trend.newCompany(title, week) : trend.newLevel(title, week);
}

function titleOf({ assignment }: Reflection, level: string): string {
  return assignment.framework.levels.find(({ key }) => key === level)?.title ?? level;
}

function windowWeeks({ assignment }: Reflection, locale: string): string {
  return decimal(scoreWindowOf(assignment.framework), locale, 0);
}
