import type { ActionsBlockElement, HomeView, KnownBlock } from '@slack/types';
import { shareAt } from '../../../domain/agreed-share.js';
import type { CheckIn } from '../../../domain/check-in.js';
import type { Level } from '../../../domain/framework.js';
import type { NotedLine } from '../../../domain/noted-line.js';
import { dueOn } from '../../../domain/hypotheses/due.js';
import type { Hypothesis } from '../../../domain/hypotheses/hypothesis.js';
import type { Profile } from '../../../domain/profile.js';
import type { Reflection } from '../../../domain/reflection.js';
import type { Shared } from '../../../domain/shared.js';
import type { Day, WeekKey } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import type { HomeMenuValue } from '../../ids/choices.js';
import { actions, button, context, header, overflow, section, type Choice } from '../blocks.js';
import { dayName, weekName, weekTitle } from '../dates.js';
import { looksDue } from '../expected/look-question.js';
import { breathSentence } from '../level/asked-words.js';
import { capitalised, decimal, inDigits, percent } from '../numbers.js';
import { openQuestions } from '../signals/open-questions.js';
import type { QuestionView } from '../signals/question-words.js';
import { expectationBlocks } from '../signals/expectation-blocks.js';
import { lateBlocks } from '../signals/signal-question.js';
import { phrases } from '../phrases.js';
import { rhythmLine } from '../settings/rhythm-line.js';
import { silenceOf } from '../settings/silence.js';
import { saidShare } from '../settings/time-modal.js';
import { contextLine } from '../standing/context-line.js';
import { fitInHome } from '../mine/fit-offer.js';
import { ownPlace } from '../standing/own-target.js';
import { isWithheld } from '../standing/place.js';
import { openingOffer } from '../journey/opening-blocks.js';
import { escaped, fenced } from '../typed.js';
import { newsInHome, type NewsOfVersion } from '../versions/version-news.js';
import { nextStep } from './next-step.js';
import { notesWaiting } from './notes-waiting.js';
import { readersStrip } from './readers-strip.js';
import { weekRow, type WeekOfPerson } from './week-row.js';

export interface HomeData {
  readonly profile: Profile;
  /** What the week under way is held against, and from which week on. */
  readonly level: Level;
  readonly levelSince: WeekKey;
  /** Where it began with a new company: the part of the bar that counts at first. */
  readonly newCompanyFrom?: number | undefined;
  /** Absent before the first saved week. */
  readonly reflection?: Reflection | undefined;
  readonly runningWeek: WeekKey;
  /** The week a prompt would mean now. */
  readonly openWeek: WeekKey;
  /** The newest weeks, newest first. */
  readonly weeks: readonly WeekOfPerson[];
  /** Lines that wait for the form of their week, newest week first. */
  readonly waiting?: readonly { readonly week: WeekKey; readonly notes: readonly NotedLine[] }[] | undefined;
  /** The open week's form was left with something in it. */
  readonly hasDraft: boolean;
  /** Nobody knows whether the prompt arrived: its form is offered here. */
  readonly promptUnknown?: boolean | undefined;
  /** Weeks of the last four without a check-in. */
  readonly openWeeks: readonly WeekKey[];
  /** Two windows saved different texts: choose. */
  readonly conflicts?: readonly { readonly id: string; readonly week: WeekKey }[] | undefined;
  /** Lines of `textBullets`, at most 32 columns; left out when numbers are hidden. */
  readonly bullets?: readonly string[] | undefined;
  /** What left the mirror last. */
  readonly lastShared?: Shared | undefined;
  /** Names the last change of settings, while it can be undone. */
  readonly undo?: string | undefined;
  /** Open questions, those to be looked at first. */
  readonly questions?: readonly QuestionView[] | undefined;
  /** What was learned late was asked, and nobody has answered. */
  readonly asksLate?: boolean | undefined;
  /** What outputs should change, as it hangs on the weeks now. */
  readonly hypotheses?: readonly Hypothesis[] | undefined;
  /** A framework version that the person has not heard of. */
  readonly versionNews?: NewsOfVersion | undefined;
  /** The three questions of the journey were neither answered nor left out. */
  readonly offersOpening?: boolean | undefined;
  /** What is asked lies outside the real pace, and nobody looked at it yet. */
  readonly offersFit?: boolean | undefined;
  /** Today in the person's zone. */
  readonly today: Day;
}

/** App Home of a person: place, next step, what waits, weeks, readers, settings; in every silence as well. */
export function homeJoined(data: HomeData): HomeView {
  const { profile, openWeeks, runningWeek, waiting = [] } = data;
  const { locale } = profile;
  return {
    type: 'home',
    callback_id: callbackIds.home,
    blocks: [
      header(titleOf(data)),
      ...silence(data),
      ...movedBar(data),
      ...(data.versionNews === undefined ? [] : newsInHome(data.versionNews, locale)),
      ...standing(data),
      ...shareOfTime(data),
      ...nextStep({ ...data, newest: newestWritten(data) }),
      weekButtons(data),
      ...questions(data),
      ...looksDue(dueOn(data.hypotheses ?? [], data.today), locale),
      ...unfinished(data),
      ...notesWaiting({ waiting, runningWeek, locale }),
      ...journeyOffer(data),
      ...(data.offersFit === true ? fitInHome(data.level.title, locale) : []),
      ...shownWeeks(data).map((one) => weekRow(one, openWeeks, locale)),
      ...levelLine(data),
      ...lookButtons(data),
      readersStrip(data.lastShared, profile),
      ...settingsRow(data),
    ],
  };
}

function isFirstWeeks({ reflection }: HomeData): boolean {
  return reflection === undefined || reflection.progress.stage === 'first';
}

/** Time off and weeks left out say nothing about what is next. */
function newestWritten({ weeks }: HomeData): CheckIn | undefined {
  return weeks.find(({ checkIn }) => checkIn?.state === 'logged' || checkIn?.state === 'empty')?.checkIn;
}

/** The level, and how far the first weeks are; later the line below the place counts. */
function titleOf({ level, reflection, profile: { locale } }: HomeData): string {
  const { home } = phrases(locale);
  const name = home.levelName(level.title, level.key);
  if (reflection === undefined || reflection.progress.loggedWeeks === 0) return home.beforeFirstWeek(name);
  const { loggedWeeks, stage } = reflection.progress;
  return stage === 'first' ? home.inWeek(name, decimal(loggedWeeks, locale, 0)) : name;
}

function silence({ profile, today }: HomeData): KnownBlock[] {
  const silent = silenceOf(profile, today);
  return silent === undefined ? [] : [section(silent.sentence, button(silent.end, actionIds.resume))];
}

/** A new level or company that no judged week is held against yet. */
function movedBar({ level, levelSince, newCompanyFrom, reflection, profile: { locale } }: HomeData): KnownBlock[] {
  if (reflection === undefined) return [];
  const { home } = phrases(locale);
  const [title, week] = [escaped(level.title), weekName(levelSince, locale)];
  if (reflection.level.key !== level.key) {
    return [section(home.barMoved(title, week, escaped(reflection.level.title)))];
  }
  if (newCompanyFrom === undefined || levelSince <= reflection.week) return [];
  return [section(home.newCompany(title, week, percent(newCompanyFrom, locale)))];
}

function standing({ reflection, profile, bullets = [] }: HomeData): KnownBlock[] {
  const { home } = phrases(profile.locale);
  if (reflection === undefined) return [section(home.nothingYet)];
  // Bars of weeks that are withheld would be the guess that the sentence above declines to make.
  const numbers =
    profile.bandWords !== 'hidden' &&
    bullets.length > 0 &&
    reflection.standing !== undefined &&
    !isWithheld(reflection);
  return [
    {
      ...section(ownPlace(reflection, profile), button(home.why, actionIds.why)),
      block_id: blockId(blockNames.dimension, reflection.week),
    },
    ...hiddenForNow(profile),
    ...(numbers ? [section(fenced(bullets))] : []),
    context(contextLine(reflection, profile)),
  ];
}

/** Part-time that counts now: what is expected is scaled. */
function shareOfTime({ profile: { shares = [], locale }, runningWeek }: HomeData): KnownBlock[] {
  const said = saidShare(shareAt(shares, runningWeek), locale);
  return said === undefined ? [] : [context(said)];
}

/** Numbers rest: until when, and the way back before. */
function hiddenForNow({ hidden, locale }: Profile): KnownBlock[] {
  if (hidden === undefined) return [];
  const { home, settings } = phrases(locale);
  const until = dayName(hidden.until, locale);
  return [section(home.hiddenUntil(until), button(settings.hidden.showAgain, actionIds.showNumbers))];
}

function weekButtons(data: HomeData): KnownBlock {
  const { openWeek, openWeeks, profile } = data;
  const { home, capture, sharing, trend } = phrases(profile.locale);
  const others = openWeeks.filter((week) => week !== openWeek).length;
  const backfill = others === 0 ? [] : [button(home.fillEarlier(inDigits(others, profile.locale)), actionIds.backfill)];
  return actions(blockId(blockNames.buttons, openWeek), [
    button(home.openThisWeek, actionIds.openWeek, { primary: true }),
    button(capture.noteSomething, actionIds.noteSomething),
    ...backfill,
    ...(isFirstWeeks(data) ? [] : [button(trend.title, actionIds.trend), button(sharing.share, actionIds.share)]),
  ]);
}

/** What was begun and not finished: two texts for one week, a form that was left, a message that may be lost. */
function unfinished({
  openWeek,
  hasDraft,
  promptUnknown,
  conflicts = [],
  profile: { locale },
}: HomeData): KnownBlock[] {
  const { home } = phrases(locale);
  const name = weekName(openWeek, locale);
  return [
    ...conflicts.map(({ id, week }) => ({
      ...section(home.savedTwice(weekTitle(week, locale)), button(home.seeBoth, actionIds.chooseText, { value: id })),
      block_id: blockId(blockNames.question, week, id),
    })),
    ...(hasDraft ? [context(home.draftWaits(name))] : []),
    ...(promptUnknown === true ? [context(home.mayNotHaveArrived(name))] : []),
  ];
}

/** What is open, and the questions of a new role and of the quarter while they wait. */
function questions({ questions: open = [], asksLate = false, today, runningWeek, reflection, profile }: HomeData) {
  const { locale } = profile;
  const { expectation } = reflection ?? {};
  return [
    ...openQuestions({ open, today, locale }),
    ...(reflection !== undefined && expectation?.isOpen === true
      ? expectationBlocks(expectation.step, reflection, locale)
      : []),
    ...(asksLate ? lateBlocks(runningWeek, locale) : []),
  ];
}

/** The way is asked about once, in the fourth to the seventh week; later it has its button alone. */
function journeyOffer({ offersOpening, reflection, profile: { locale } }: HomeData): KnownBlock[] {
  return offersOpening === true && reflection?.progress.stage === 'rough' ? openingOffer(locale) : [];
}

const mostWeeks = 4;

/** From the oldest of the newest weeks that was written; the running one has its button as long as it is empty. */
function shownWeeks({ weeks, runningWeek }: HomeData): readonly WeekOfPerson[] {
  const oldest = weeks.findLastIndex(({ checkIn }) => checkIn !== undefined);
  return weeks
    .slice(0, oldest + 1)
    .filter(({ week, checkIn }) => checkIn !== undefined || week !== runningWeek)
    .slice(0, mostWeeks);
}

/** While the level is new: what it asks. */
function levelLine(data: HomeData): KnownBlock[] {
  if (!isFirstWeeks(data)) return [];
  const { level, profile } = data;
  const { home } = phrases(profile.locale);
  const breath = capitalised(breathSentence(level, profile.locale));
  return [section(home.asksInOneBreath(escaped(level.title), breath), button(home.allOfIt, actionIds.levelAsks))];
}

/** Where to look once there is something to see. */
function lookButtons(data: HomeData): KnownBlock[] {
  if (data.reflection === undefined) return [];
  const { forecast, expected, home, journey, oneToOne, signals, work } = phrases(data.profile.locale);
  const elements: ActionsBlockElement[] = [
    button(oneToOne.button, actionIds.linesForOneToOne),
    button(home.allWeeks, actionIds.allWeeks),
    ...(isFirstWeeks(data)
      ? []
      : [
          button(work.strengths.button, actionIds.strengths),
          button(home.whatLevelAsks, actionIds.levelAsks),
          button(forecast.button, actionIds.outlook),
        ]),
    button(home.find, actionIds.find),
    ...((data.hypotheses ?? []).length === 0 ? [] : [button(expected.list.title, actionIds.bets)]),
    button(signals.all, actionIds.signals),
    button(journey.title, actionIds.journey),
  ];
  return [actions(blockId(blockNames.buttons, undefined, 'look'), elements)];
}

function settingsRow(data: HomeData): KnownBlock[] {
  const { profile, undo } = data;
  const { card, home, settings } = phrases(profile.locale);
  return [
    context(`${rhythmLine(profile)}, ${escaped(profile.zone)} · ${home.chat[profile.detail]}`),
    ...(undo === undefined
      ? []
      : [section(settings.changed.aMomentAgo, button(settings.changed.undo, actionIds.undoSettings, { value: undo }))]),
    actions(blockId(blockNames.buttons, undefined, 'settings'), [
      button(home.settings, actionIds.rhythm),
      button(home.whoReads, actionIds.whoReads),
      ...(isFirstWeeks(data) ? [button(home.madeUp, actionIds.madeUp)] : []),
      button(card.allWordsButton, actionIds.allWords),
      overflow(actionIds.homeMenu, menu(data)),
    ]),
  ];
}

function menu({ profile, today }: HomeData): (Choice & { readonly value: HomeMenuValue })[] {
  const words = phrases(profile.locale).home.menu;
  const choice = (value: HomeMenuValue) => ({ text: words[value], value });
  const isSilent = silenceOf(profile, today) !== undefined;
  return [choice('level'), ...(isSilent ? [] : [choice('away'), choice('stop')]), choice('export'), choice('delete')];
}
