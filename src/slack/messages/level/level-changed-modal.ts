import type { ModalView } from '@slack/types';
import type { JudgedBy } from '../../../domain/assignment.js';
import type { Since } from '../../../domain/level-change.js';
import { levelOf } from '../../../domain/lookup.js';
import type { Reflection } from '../../../domain/reflection.js';
import { callbackIds } from '../../ids.js';
import { modal, section } from '../blocks.js';
import { weekName } from '../dates.js';
import { numberWord, percent } from '../numbers.js';
import { phrases } from '../phrases.js';
import { hasPlace, placeSentence } from '../standing/place.js';
import { escaped } from '../typed.js';
import type { Voice } from '../voice.js';

export interface LevelChangedData {
  readonly since: Since;
  /** What the weeks are held against from now on. */
  readonly assignment: JudgedBy;
  /** Whether earlier weeks are held against another level. */
  readonly hasLine: boolean;
  /** The weeks before and after the change; the same when none of them is read again. */
  readonly before: Reflection;
  readonly after: Reflection;
  readonly voice: Voice;
}

/** What a change of level does, and what it does not. */
export function levelChangedModal(data: LevelChangedData): ModalView {
  return modal({
    callback: callbackIds.notice,
    title: phrases(data.voice.locale).level.title,
    close: phrases(data.voice.locale).names.close,
    blocks: [section(whatHappens(data)), ...places(data).map((sentence) => section(sentence))],
  });
}

function whatHappens({ since, assignment, hasLine, voice }: LevelChangedData): string {
  const { framework, assignedFrom, ramp, level: key } = assignment;
  const { locale } = voice;
  const { level: words } = phrases(locale);
  const title = escaped(levelOf(framework, key).title);
  if (!hasLine) return words.everyWeek(title);
  const week = weekName(assignedFrom, locale);
  if (ramp === 'none') return `${words.from(week, title)} ${words.stay}`;
  const { from: start, weeks } = framework.ramps[ramp];
  const rise = words.fromSlowly(week, title, percent(start, locale), numberWord(weeks, locale));
  return [...(since === 'promotion' ? [words.barMoved] : []), rise, words.stay].join(' ');
}

/** Before and after, where weeks were read again and have a place. */
function places({ before, after, voice }: LevelChangedData): readonly string[] {
  const [then, now] = [placeSentence(before, voice), placeSentence(after, voice)];
  const { level: words } = phrases(voice.locale);
  return then === now || !hasPlace(before) ? [] : [words.before(then), words.now(now)];
}
