import type { HomeView, KnownBlock } from '@slack/types';
import type { CheckIn } from '../../../domain/check-in.js';
import type { Level } from '../../../domain/framework.js';
import type { Profile } from '../../../domain/profile.js';
import type { Reflection } from '../../../domain/reflection.js';
import type { Day, WeekKey } from '../../../domain/week.js';
import { actionIds, blockId, blockNames, callbackIds } from '../../ids.js';
import { actions, button, context, header, section } from '../blocks.js';
import { clock, dayName, weekdayName, weekName, weekTitle } from '../dates.js';
import { capitalised, plural } from '../numbers.js';
import { noticeQuestion } from '../replies/first-weeks.js';
import { isResting } from '../replies/light-question.js';
import { contextLine } from '../standing/context-line.js';
import { leverSentence } from '../standing/lever-sentence.js';
import { isWithheld, placeSentence } from '../standing/place.js';
import { escaped, fenced, typedText } from '../typed.js';
import { breathSentence } from '../level/level-asks-modal.js';
import { weekRow } from './week-row.js';

export interface HomeData {
  readonly profile: Profile;
  /** What the week under way is held against, and from which week on. */
  readonly level: Level;
  readonly levelSince: WeekKey;
  /** Absent before the first saved week. */
  readonly reflection?: Reflection | undefined;
  /** The week a prompt would mean now. */
  readonly openWeek: WeekKey;
  /** The newest weeks, newest first; a week without a check-in has none. */
  readonly weeks: readonly { readonly week: WeekKey; readonly checkIn?: CheckIn | undefined }[];
  /** A draft or noted lines wait for the open week. */
  readonly hasDraft: boolean;
  /** Nobody knows whether the prompt arrived: its form is offered here. */
  readonly promptUnknown?: boolean | undefined;
  /** Weeks of the last four without a check-in. */
  readonly openWeeks: readonly WeekKey[];
  /** Two windows saved different texts: choose. */
  readonly conflicts?: readonly { readonly id: string; readonly week: WeekKey }[] | undefined;
  /** Lines of `textBullets`, at most 32 columns; left out when numbers are hidden. */
  readonly bullets?: readonly string[] | undefined;
  /** Today in the person's zone. */
  readonly today: Day;
}

/** App Home of a person: place, next step, weeks, readers, rhythm; paused, stopped and away as well. */
export function homeJoined(data: HomeData): HomeView {
  return {
    type: 'home',
    callback_id: callbackIds.home,
    blocks: [
      header(`${data.level.title} (${data.level.key}) · ${stageWords(data)}`),
      ...silence(data),
      ...movedBar(data),
      ...standing(data),
      ...nextStep(data),
      weekButtons(data),
      ...waiting(data),
      ...data.weeks.slice(0, 6).map((one) => weekRow(one, data.openWeeks, data.profile.locale)),
      levelLine(data),
      context('*Readers:* you. *Shared:* nothing yet.'),
      context(rhythmWords(data.profile)),
      settings(data.profile),
    ],
  };
}

function stageWords({ reflection }: HomeData): string {
  const { loggedWeeks = 0, windowLogged = 0, windowAvailable = 0, stage = 'first' } = reflection?.progress ?? {};
  if (loggedWeeks === 0) return 'before the first week';
  if (stage === 'first') return `week ${loggedWeeks}`;
  return `${windowLogged} of ${windowAvailable} weeks logged`;
}

/** Stopped, or away until a day. */
function silence({ profile, today }: HomeData): KnownBlock[] {
  const { stoppedAt, pausedUntil, locale } = profile;
  if (stoppedAt !== undefined) {
    return [section('Stopped: nothing is sent. The weeks are kept.', button('Start again', actionIds.resume))];
  }
  if (pausedUntil === undefined || (pausedUntil !== null && pausedUntil <= today)) return [];
  const until = pausedUntil === null ? 'until you say so' : `until ${dayName(pausedUntil, locale)}`;
  return [
    section(`Away ${until}. Nothing is sent, and weeks away are left out.`, button('I am back', actionIds.resume)),
  ];
}

/** A new level that no judged week is held against yet. */
function movedBar({ level, levelSince, reflection, profile }: HomeData): KnownBlock[] {
  if (reflection === undefined || reflection.level.key === level.key) return [];
  const asked = escaped(reflection.level.title);
  return [
    section(
      `The bar moved to ${escaped(level.title)} with ${weekName(levelSince, profile.locale)}, you did not. ` +
        `What stands below is still held against ${asked}.`,
    ),
  ];
}

function standing({ reflection, profile, bullets = [] }: HomeData): KnownBlock[] {
  if (reflection === undefined) {
    return [section('Nothing is written yet. The first week takes about two minutes.')];
  }
  // Bars of weeks that are withheld would be the guess that the sentence above declines to make.
  const numbers =
    profile.bandWords !== 'hidden' &&
    bullets.length > 0 &&
    reflection.standing !== undefined &&
    !isWithheld(reflection);
  return [
    {
      ...section(placeSentence(reflection, profile), button('Why?', actionIds.why)),
      block_id: blockId(blockNames.dimension, reflection.week),
    },
    ...(numbers ? [section(fenced(bullets))] : []),
    context(contextLine(reflection, profile)),
  ];
}

/** What the person wrote as the one thing, else the lever; before there is a place, a question that costs a minute. */
function nextStep({ weeks, reflection, profile }: HomeData): KnownBlock[] {
  const newest = weeks.find(({ checkIn }) => checkIn !== undefined)?.checkIn;
  const typed = newest?.next;
  if (typed !== undefined && typed.trim() !== '')
    return [{ type: 'section', text: typedText(typed, { before: 'Next: ' }) }];
  if (reflection === undefined || isResting(reflection)) return [];
  // Nothing can move a place that is not there yet.
  if (reflection.standing === undefined || isWithheld(reflection)) {
    return newest?.state === 'logged' ? [section(`*One thing:* ${noticeQuestion(newest, profile.locale)}`)] : [];
  }
  const lever = leverSentence(reflection, profile);
  return lever === undefined ? [] : [section(`*One thing:* ${lever}`)];
}

function weekButtons({ openWeek, openWeeks }: HomeData): KnownBlock {
  const others = openWeeks.filter((week) => week !== openWeek);
  return actions(blockId(blockNames.buttons, openWeek), [
    button('Open this week', actionIds.openWeek, { primary: true }),
    ...(others.length === 0
      ? []
      : [button(`Fill ${others.length} earlier ${plural(others.length, 'week', 'weeks')}`, actionIds.backfill)]),
  ]);
}

function waiting({ openWeek, hasDraft, promptUnknown, conflicts = [], profile }: HomeData): KnownBlock[] {
  return [
    ...conflicts.map(({ id, week }) => ({
      ...section(
        `${weekTitle(week, profile.locale)} was saved from two windows. Both texts are kept.`,
        button('See both and choose', actionIds.chooseText, { value: id }),
      ),
      block_id: blockId(blockNames.question, week, id),
    })),
    ...(hasDraft
      ? [context(`Something is noted for ${weekName(openWeek, profile.locale)} and waits in its form.`)]
      : []),
    ...(promptUnknown === true
      ? [
          context(
            `The message for ${weekName(openWeek, profile.locale)} may not have arrived. “Open this week” has the same form.`,
          ),
        ]
      : []),
  ];
}

function levelLine({ level, profile }: HomeData): KnownBlock {
  return section(
    `*What ${escaped(level.title)} asks, in one breath*\n${capitalised(breathSentence(level, profile.locale))}`,
    button('All of it', actionIds.levelAsks),
  );
}

function rhythmWords({ rhythm, locale, zone, detail }: Profile): string {
  const shown = detail === 'discreet' ? 'the chat only says “ready”' : 'full answers in the chat';
  return `${weekdayName(rhythm.weekday, locale)} ${clock(rhythm.time, locale)}, ${escaped(zone)} · ${shown}`;
}

function settings({ stoppedAt }: Profile): KnownBlock {
  return actions(blockId(blockNames.buttons), [
    button('Rhythm', actionIds.rhythm),
    button('Change my level…', actionIds.changeLevel),
    button('Who could read this?', actionIds.whoReads),
    ...(stoppedAt === undefined
      ? [button('I am away until…', actionIds.awayUntil), button('Stop', actionIds.stop)]
      : []),
    button('Look at a made-up person', actionIds.madeUp),
    button('Delete everything…', actionIds.deleteEverything),
  ]);
}
