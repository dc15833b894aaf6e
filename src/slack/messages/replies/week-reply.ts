import type { ActionsBlockElement } from '@slack/types';
import type { CheckIn } from '../../../domain/check-in.js';
import type { Hypothesis } from '../../../domain/hypotheses/hypothesis.js';
import type { Profile } from '../../../domain/profile.js';
import type { Reflection } from '../../../domain/reflection.js';
import type { LateQuestion } from '../../../domain/signals/late-question.js';
import type { WeekKey } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import type { ReplyMenuValue } from '../../ids/choices.js';
import { actions, button, context, overflow, section, type Choice } from '../blocks.js';
import { weekName, weekTitle } from '../dates.js';
import { aheadSentence, forecastInReply } from '../forecast/outlook-words.js';
import type { Message, MessageBlock, PictureRef } from '../message.js';
import { inDigits } from '../numbers.js';
import { phrases } from '../phrases.js';
import { contextLine } from '../standing/context-line.js';
import { findingOf } from '../standing/finding.js';
import { leverSentence, mainLever } from '../standing/lever-sentence.js';
import { fitInReply } from '../mine/fit-offer.js';
import { ownPlace } from '../standing/own-target.js';
import { hasPlace, isWithheld, placeSentence, whyName } from '../standing/place.js';
import { whySentence } from '../standing/why-sentence.js';
import { newsInReply, type NewsOfVersion } from '../versions/version-news.js';
import { dots, mixSentence } from './first-weeks.js';
import { isResting } from './light-question.js';
import { pictureBlocks } from './pictures.js';
import { weekQuestion } from './week-questions.js';

export interface ReplyData {
  readonly reflection: Reflection;
  /** The week just saved; its own lines are counted, never shown. */
  readonly checkIn: CheckIn;
  readonly profile: Profile;
  /** `pictures` when they were accepted, `native` when Slack refused them, `text` (textChart lines) when that failed too. */
  readonly charts:
    | { readonly kind: 'pictures'; readonly band?: PictureRef | undefined; readonly bullets?: PictureRef | undefined }
    | { readonly kind: 'native' }
    | { readonly kind: 'text'; readonly lines: readonly string[] };
  /** Weeks of the last four that could still be filled in. */
  readonly openWeeks?: readonly WeekKey[] | undefined;
  /** What waits for a look, the longest overdue first. */
  readonly looks?: readonly Hypothesis[] | undefined;
  /** Whether it is time to ask what was learned late. */
  readonly late?: LateQuestion | undefined;
  /** A framework version that was not announced with an earlier week. */
  readonly versionNews?: NewsOfVersion | undefined;
  /** What is asked lies outside the real pace, which no earlier answer said. */
  readonly offersFit?: boolean | undefined;
}

/** The answer to a saved week: finding, place, pictures, why, one thing. */
export function weekReply(data: ReplyData): Message {
  const { locale } = data.profile;
  const text = phrases(locale).replies.ready(weekName(data.checkIn.week, locale));
  if (data.profile.detail === 'discreet') return { text, blocks: [section(text), discreetButtons(data)] };
  return { text, blocks: [...blocksFor(data), ...news(data)] };
}

function blocksFor(data: ReplyData): MessageBlock[] {
  const { reflection } = data;
  const { standing, withheld } = reflection;
  const isEarly = withheld?.reason === 'empty-boxes';
  if (standing === undefined || (isWithheld(reflection) && !isEarly)) return withoutPlace(data);
  if (!hasPlace(reflection)) return roughPlace(data);
  return reflection.progress.lightMonth ? lightMonth(data) : settled(data);
}

/** Weeks 1 to 3, and whenever a place would be a guess. */
function withoutPlace(data: ReplyData): MessageBlock[] {
  const { reflection, checkIn, profile } = data;
  const first = reflection.progress.loggedWeeks <= 1 ? `${phrases(profile.locale).replies.firstWeek} ` : '';
  return [
    section(`${first}${placeSentence(reflection, profile)}`),
    section(dots(checkIn, profile.locale)),
    section(mixSentence(checkIn, reflection.level, profile.locale)),
    ...question(data),
    buttons(data, reflection.progress.stage === 'first' ? ['notice'] : ['why', 'notice']),
    context(
      reflection.progress.stage === 'first'
        ? weekTitle(checkIn.week, profile.locale)
        : contextLine(reflection, profile),
    ),
  ];
}

/** Weeks 4 to 7: words, no number. */
function roughPlace(data: ReplyData): MessageBlock[] {
  const { reflection, profile } = data;
  return [
    section(placeSentence(reflection, profile)),
    ...pictureBlocks(data, 'band'),
    ...question(data),
    ...whyBlocks(data),
    ...leverBlocks(data),
    buttons(data, ['why', 'did']),
    context(contextLine(reflection, profile)),
  ];
}

/** From week 8 on; a low band is a question first. */
function settled(data: ReplyData): MessageBlock[] {
  const { reflection, profile } = data;
  return [
    section(findingOf(reflection, profile).sentence),
    section(ownPlace(reflection, profile)),
    ...pictureBlocks(data, 'both'),
    ...question(data),
    ...whyBlocks(data),
    ...leverBlocks(data),
    ...aheadBlocks(data),
    buttons(data, ['why', 'share']),
    context(contextLine(reflection, profile)),
  ];
}

/** The last four weeks were clearly lighter than the person's own: a question, not a verdict. */
function lightMonth(data: ReplyData): MessageBlock[] {
  const { reflection, profile } = data;
  return [
    section(findingOf(reflection, profile).sentence),
    section(placeSentence(reflection, profile)),
    ...pictureBlocks(data, 'band'),
    ...question(data),
    ...leverBlocks(data),
    buttons(data, ['why']),
  ];
}

function news({ versionNews, offersFit = false, reflection, profile: { locale } }: ReplyData): MessageBlock[] {
  return [
    ...(versionNews === undefined ? [] : [newsInReply(versionNews, locale)]),
    ...(offersFit ? [fitInReply(reflection.level.title, locale)] : []),
  ];
}

function question({ reflection, checkIn, profile, late, looks }: ReplyData): MessageBlock[] {
  return weekQuestion(reflection, checkIn.week, profile, late, looks);
}

function whyBlocks({ reflection, profile }: ReplyData): MessageBlock[] {
  const why = whySentence(reflection, profile);
  return why === undefined ? [] : [section(`*${phrases(profile.locale).replies.why}* ${why}`)];
}

function leverBlocks({ reflection, profile }: ReplyData): MessageBlock[] {
  const lever = isResting(reflection) ? undefined : leverSentence(reflection, profile);
  return lever === undefined ? [] : [section(`*${phrases(profile.locale).replies.oneThing}* ${lever}`)];
}

function aheadBlocks({ reflection, profile }: ReplyData): MessageBlock[] {
  const forecast = forecastInReply(reflection, profile);
  return forecast === undefined ? [] : [section(aheadSentence(forecast, profile))];
}

function buttons(data: ReplyData, which: readonly ('why' | 'notice' | 'did' | 'share')[]): MessageBlock {
  const { checkIn, reflection } = data;
  const { oneToOne, replies, sharing } = phrases(data.profile.locale);
  const asked = reflection.withheld?.reason === 'assumed-reach';
  const outputs = checkIn.entries.some(({ dimension }) => dimension === 'output');
  const helps = mainLever(reflection.levers)?.dimension === 'outcome';
  const elements: ActionsBlockElement[] = [
    ...(which.includes('why') || asked ? [button(whyName(reflection, data.profile), actionIds.why)] : []),
    ...(asked ? [button(replies.sayWhoFelt, actionIds.checkReading)] : []),
    ...(which.includes('notice') && outputs && !asked
      ? [button(replies.someoneNoticed, actionIds.someoneNoticed)]
      : []),
    ...(which.includes('did') && outputs && helps ? [button(replies.itDidChange, actionIds.someoneNoticed)] : []),
    ...(isShown(reflection, data.profile) ? [] : [button(oneToOne.button, actionIds.linesForOneToOne)]),
    ...backfillButton(data),
    button(replies.edit, actionIds.editWeek),
    ...(which.includes('share') ? [button(sharing.share, actionIds.share, { value: checkIn.week })] : []),
    ...replyMenu(data),
  ];
  return actions(blockId(blockNames.buttons, checkIn.week), elements);
}

function isShown({ standing }: Reflection, { bandWords }: Profile): boolean {
  return standing !== undefined && bandWords !== 'hidden';
}

/** Where numbers are shown, or rest: ⋯ to hide them for a while, or to show them again; lines to take along beside numbers. */
function replyMenu({ reflection, profile }: ReplyData): ActionsBlockElement[] {
  const { oneToOne, settings, signals } = phrases(profile.locale);
  const off: Choice & { readonly value: ReplyMenuValue } = { text: signals.off.button, value: 'off' };
  const more: Choice & { readonly value: ReplyMenuValue } = { text: settings.title, value: 'settings' };
  if (isShown(reflection, profile)) {
    const lines: Choice & { readonly value: ReplyMenuValue } = { text: oneToOne.button, value: 'one-to-one' };
    const hide: Choice & { readonly value: ReplyMenuValue } = {
      text: settings.hidden.hideForWeeks,
      value: 'hide-numbers',
    };
    return [overflow(actionIds.replyMenu, [lines, off, hide, more])];
  }
  if (profile.hidden === undefined) return [];
  const show: Choice & { readonly value: ReplyMenuValue } = { text: settings.hidden.showAgain, value: 'show-numbers' };
  return [overflow(actionIds.replyMenu, [off, show, more])];
}

function backfillButton({ openWeeks = [], profile }: ReplyData): ActionsBlockElement[] {
  if (openWeeks.length === 0) return [];
  const weeks = inDigits(openWeeks.length, profile.locale);
  return [button(phrases(profile.locale).home.fillEarlier(weeks), actionIds.backfill)];
}

function discreetButtons({ checkIn, profile }: ReplyData): MessageBlock {
  const { replies } = phrases(profile.locale);
  return actions(blockId(blockNames.buttons, checkIn.week), [
    button(replies.open, actionIds.why, { primary: true }),
    button(replies.edit, actionIds.editWeek),
  ]);
}
