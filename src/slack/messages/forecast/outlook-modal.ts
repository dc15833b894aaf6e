import type { ModalView } from '@slack/types';
import type { Outlook } from '../../../domain/forecast/outlook.js';
import type { Profile } from '../../../domain/profile.js';
import type { Reflection } from '../../../domain/reflection.js';
import { addWeeks } from '../../../domain/week.js';
import { actionIds, outlookActionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { actions, button, context, modal, section } from '../blocks.js';
import { monthAhead, weekName } from '../dates.js';
import { drawnBlocks, type Drawn } from '../drawn.js';
import { capitalised, decimal, inDigits, inWords, percent } from '../numbers.js';
import { phrases } from '../phrases.js';
import { isWithheld, mayShowPercent, placeSentence } from '../standing/place.js';
import { escaped } from '../typed.js';
import { chanceSentence, eventsSentence, newestSentence, rangeSentences } from './outlook-words.js';

export interface OutlookData {
  readonly reflection: Reflection;
  readonly profile: Profile;
  readonly outlook: Outlook;
  readonly months: number;
  readonly openHypotheses: number;
  /** What was typed says no number of months, or one that is out of reach. */
  readonly problem?: 'unread' | 'out-of-reach' | undefined;
  readonly line?: Drawn | undefined;
  readonly pictureFailed?: boolean | undefined;
}

/** True when the window shows a forecast. */
export function showsForecast({ reflection, profile, outlook }: OutlookData): boolean {
  return outlook.forecast !== undefined && mayShowPercent(reflection, profile);
}

/** Where the weeks are likely to be in some months: the range first, then what it rests on. */
export function outlookModal(data: OutlookData): ModalView {
  const { profile, months, problem, line, pictureFailed } = data;
  const { locale } = profile;
  const { forecast, names, trend } = phrases(locale);
  const asked = inDigits(months, locale);
  return modal({
    callback: callbackIds.outlook,
    title: forecast.title,
    close: names.close,
    blocks: [
      ...(problem === undefined
        ? []
        : [section(problem === 'unread' ? forecast.unread(asked) : forecast.outOfReach(asked))]),
      actions(blockId(blockNames.buttons), [
        ...([3, 6, 12] as const).map((each) =>
          button(forecast.monthsButton(inDigits(each, locale)), outlookActionIds[each], { primary: each === months }),
        ),
        button(trend.title, actionIds.outlookTrend),
      ]),
      ...(showsForecast(data) ? ahead(data) : withoutForecast(data)),
      ...drawnBlocks([line], pictureFailed, locale),
      ...(showsForecast(data) ? [context(forecast.how)] : []),
    ],
  });
}

function ahead({ reflection, profile, outlook, months, openHypotheses }: OutlookData): ModalView['blocks'] {
  const { locale } = profile;
  const said = phrases(locale).forecast;
  const { forecast, withOutcomes, score } = outlook;
  if (forecast === undefined) return [];
  const month = monthAhead(addWeeks(forecast.from, forecast.horizonWeeks), forecast.from, locale);
  const chances = chanceSentence(reflection, forecast, profile);
  const events = eventsSentence(reflection, forecast, month, locale);
  const newest = newestSentence(reflection, forecast, locale);
  const bullets = [
    ...(newest === undefined ? [] : [newest]),
    ...(forecast.farWeek === undefined ? [] : [capitalised(said.farWeek(weekName(forecast.farWeek, locale)))]),
    ...(chances === undefined ? [] : [chances]),
    ...(events === undefined ? [] : [events]),
    ...(withOutcomes === undefined ? [] : [said.oneMore(percent(withOutcomes, locale))]),
    ...(openHypotheses === 0 ? [] : [capitalised(said.openHypotheses(inWords(openHypotheses, locale)))]),
    ...scoreSentence(score, locale),
    ...(forecast.weeks < reflection.assignment.framework.forecast.replyFrom
      ? [said.weak(inDigits(forecast.weeks, locale))]
      : []),
    ...(forecast.isRough ? [said.rough] : []),
  ];
  return [
    section([said.heading(inDigits(months, locale), month), rangeSentences(reflection, forecast, profile)].join('\n')),
    ...(bullets.length === 0 ? [] : [section(bullets.map((sentence) => `• ${sentence}`).join('\n'))]),
  ];
}

function scoreSentence({ inside, of, waiting }: Outlook['score'], locale: string): string[] {
  const { score, unscored } = phrases(locale).forecast;
  if (of > 0) return [score(decimal(inside, locale, 0), inDigits(of, locale))];
  return waiting > 0 ? [unscored(inDigits(waiting, locale))] : [];
}

/** Why there is none: too few weeks, numbers that are hidden, a place that is withheld. */
function withoutForecast({ reflection, profile, outlook }: OutlookData): ModalView['blocks'] {
  const { locale } = profile;
  const said = phrases(locale).forecast;
  if (profile.bandWords === 'hidden') return [section(said.hidden)];
  if (outlook.missing?.reason === 'no-weekly-part') {
    return [section(said.noWeeklyPart(escaped(reflection.level.title)))];
  }
  const untilForecast = outlook.missing?.reason === 'weeks' ? outlook.missing.missing : 0;
  const weeks = Math.max(untilForecast, reflection.progress.weeksUntilBand);
  if (weeks > 0) return [section(said.needsWeeks(inWords(weeks, locale)))];
  return [section([placeSentence(reflection, profile), ...(isWithheld(reflection) ? [said.notNow] : [])].join(' '))];
}
