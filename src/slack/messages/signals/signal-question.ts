import type { KnownBlock } from '@slack/types';
import type { Profile } from '../../../domain/profile.js';
import type { Reflection } from '../../../domain/reflection.js';
import type { Issue } from '../../../domain/signals/issue.js';
import type { Signal } from '../../../domain/signals/signal.js';
import type { LightAnswer } from '../../../domain/told.js';
import { mondayOf, weekOfDay, weeksBetween, type WeekKey } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { actions, button, section } from '../blocks.js';
import { dayAndMonth } from '../dates.js';
import type { Message } from '../message.js';
import { inDigits, inWords } from '../numbers.js';
import { phrases } from '../phrases.js';
import { escaped } from '../typed.js';
import { weekDay } from './question-words.js';

type Voice = Pick<Profile, 'locale' | 'bandWords'>;

/** The question of a signal with its four answers, or what was answered with this week; nothing when nothing is asked. */
export function signalBlocks(reflection: Reflection, week: WeekKey, voice: Voice): KnownBlock[] {
  const { asked } = reflection;
  if (asked === undefined) return [];
  const { answers, acts } = phrases(voice.locale).signals;
  const { issue } = asked;
  const id = blockId(blockNames.question, week, issue.id);
  if (asked.answer !== undefined) {
    // Seen in App Home: there it stands.
    if (asked.answer === 'seen') return [];
    const heard = section(heardSentence(asked.answer, issue, voice.locale));
    // Every question asks for one small step, but a hard month asks for nothing.
    return asked.answer !== 'hard' && issue.plan === undefined
      ? [heard, actions(id, [button(acts.plan, actionIds.issueWhatIWillDo)])]
      : [heard];
  }
  const { strength } = asked;
  // The question begins where it says everywhere that it does; the sums may have begun anew since.
  const signal = { ...asked.signal, onset: weekOfDay(issue.onset) };
  const isOfReads = signal.about === 'own-read';
  const add = signal.kind === 'drought' || signal.kind === 'overdue' ? answers.add : answers.addMore;
  return [
    section(signalQuestion(signal, reflection, { ...voice, plainly: strength === 'alert' })),
    actions(id, [
      button(isOfReads ? answers.readsLate : answers.late, actionIds.signalLate),
      button(isOfReads ? answers.readsMissing : answers.missing, actionIds.signalMissing),
      // No line makes an own read another one.
      ...(isOfReads ? [] : [button(add, actionIds.signalAdd)]),
      button(answers.hard, actionIds.signalHard),
    ]),
  ];
}

/** The sentence of a signal: a watch asks whether it is chance, an alert says it more plainly; both are questions. */
export function signalQuestion(
  signal: Signal,
  { week, level }: Reflection,
  { locale, bandWords, plainly }: Voice & { readonly plainly: boolean },
): string {
  const { asks } = phrases(locale).signals;
  const { kind, about, onset, silentWeeks = 0, usualWeeks = 1, hypotheses = [] } = signal;
  const isHidden = bandWords === 'hidden';
  const subject = about ?? 'all';
  const since = dayAndMonth(mondayOf(onset), locale);
  const rare = about === 'impact' ? 'impact' : 'outcome';
  const silent = inWords(Math.max(1, Math.round(silentWeeks)), locale);
  const every = inWords(Math.max(1, Math.round(usualWeeks)), locale);
  switch (kind) {
    case 'drop':
      if (isHidden) return plainly ? asks.hidden.plainDrop(subject) : asks.hidden.drop(subject);
      return plainly
        ? asks.plainDrop(subject, { since, lasting: inWords(Math.max(1, weeksBetween(onset, week) + 1), locale) })
        : asks.drop(subject, { since });
    case 'drought':
      if (isHidden) return plainly ? asks.hidden.plainDrought(rare) : asks.hidden.drought(rare);
      return plainly ? asks.plainDrought(rare, silent, every) : asks.drought(rare, silent, every);
    case 'overdue':
      return isHidden ? asks.hidden.overdue : asks.overdue(inDigits(Math.max(1, hypotheses.length), locale));
    case 'low-start':
      return asks.lowStart(subject, escaped(level.title));
    case 'rise':
      return isHidden ? phrases(locale).signals.worksLately : phrases(locale).signals.works(since);
  }
}

/** Good news is asked about as well, once: what changed? */
export function riseBlocks(signal: Signal, reflection: Reflection, voice: Voice): KnownBlock[] {
  const { noteIt } = phrases(voice.locale).signals;
  return [
    section(signalQuestion(signal, reflection, { ...voice, plainly: false }), button(noteIt, actionIds.noteSomething)),
  ];
}

/** Once a quarter: what was learned late? The answer brings a question with its own "since when". */
export function lateBlocks(week: WeekKey, locale: string): KnownBlock[] {
  const { late } = phrases(locale).signals;
  return [
    section(late.ask),
    actions(blockId(blockNames.question, week, 'late'), [
      button(late.yes, actionIds.lateYes),
      button(late.no, actionIds.lateNo),
    ]),
  ];
}

/** Nothing was learned late. */
export function lateHeard(locale: string): Message {
  const { heard, late } = phrases(locale).signals;
  return { text: heard.text, blocks: [section(late.heardNo)] };
}

/** Says to the person alone that the answer was heard. */
export function signalHeard(given: LightAnswer, issue: Issue, locale: string): Message {
  return { text: phrases(locale).signals.heard.text, blocks: [section(heardSentence(given, issue, locale))] };
}

function heardSentence(given: LightAnswer, { restsUntil, about }: Issue, locale: string): string {
  const { heard } = phrases(locale).signals;
  if (about === 'own-read' && given !== 'hard') return given === 'late' ? heard.readsLate : heard.readsMissing;
  if (given !== 'hard') return heard[given];
  return restsUntil === undefined ? heard.text : heard.hard(weekDay(restsUntil, locale));
}
