import type { ModalView } from '@slack/types';
import type { JudgedBy } from '../../../domain/assignment.js';
import type { ChangeKind } from '../../../domain/level-change.js';
import { levelOf } from '../../../domain/lookup.js';
import type { Reflection } from '../../../domain/reflection.js';
import { mondayOf, weekOfDay, type Day, type WeekKey } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { actions, button, modal, section } from '../blocks.js';
import { dayInYear, weekName } from '../dates.js';
import { numberWord, percent } from '../numbers.js';
import { phrases } from '../phrases.js';
import { hasPlace, placeSentence } from '../standing/place.js';
import { escaped } from '../typed.js';
import type { Voice } from '../voice.js';
import { anewLine } from './anew-line.js';

export interface LevelChangedData {
  readonly kind: ChangeKind;
  /** What the weeks from the change on are held against. */
  readonly assignment: JudgedBy;
  /** Whether earlier weeks are held against another level. */
  readonly hasLine: boolean;
  /** Weeks that were read again. */
  readonly anew: readonly WeekKey[];
  readonly today: Day;
  /** The weeks before and after the change; the same when none of them is read again. */
  readonly before: Reflection;
  readonly after: Reflection;
  readonly voice: Voice;
}

/** What a change of level does, and what it does not. */
export function levelChangedModal(data: LevelChangedData): ModalView {
  const { anew, voice } = data;
  const { level, names, career } = phrases(voice.locale);
  return modal({
    callback: callbackIds.notice,
    title: level.title,
    close: names.close,
    blocks: [
      section(whatHappens(data)),
      ...(anew.length === 0 ? [] : [section(anewLine(anew, 'done', voice.locale))]),
      ...beforeAndAfter(data).map((sentence) => section(sentence)),
      actions(blockId(blockNames.buttons, undefined, 'career'), [button(career.button, actionIds.career)]),
    ],
  });
}

function whatHappens({ kind, assignment, hasLine, today, voice }: LevelChangedData): string {
  const { framework, assignedFrom, ramp, level: key } = assignment;
  const { locale } = voice;
  const { level: words } = phrases(locale);
  const title = escaped(levelOf(framework, key).title);
  if (!hasLine) return words.everyWeek(title);
  const week = weekName(assignedFrom, locale);
  const isAhead = assignedFrom > weekOfDay(today);
  const said = isAhead ? words.ahead : words;
  const ahead = isAhead ? [words.byItself(dayInYear(mondayOf(assignedFrom), today, locale))] : [];
  if (ramp === 'none') return [said.from(week, title), ...ahead, said.stay].join(' ');
  const { from: start, weeks } = framework.ramps[ramp];
  const rise = said.fromSlowly(week, title, percent(start, locale), numberWord(weeks, locale));
  return [...(kind === 'promotion' ? [said.barMoved] : []), rise, ...ahead, said.stay].join(' ');
}

/** Before and after, where weeks were read again and have a place. */
export function beforeAndAfter({
  before,
  after,
  voice,
}: Pick<LevelChangedData, 'before' | 'after' | 'voice'>): readonly string[] {
  const [then, now] = [placeSentence(before, voice), placeSentence(after, voice)];
  const { level: words } = phrases(voice.locale);
  return then === now || !hasPlace(before) ? [] : [words.before(then), words.now(now)];
}
