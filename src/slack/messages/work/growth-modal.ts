import { scoreWindowOf } from '../../../domain/lookup.js';
import type { KnownBlock, ModalView } from '@slack/types';
import type { WorkView } from '../../../domain/coverage/work-view.js';
import { isEffort } from '../../../domain/timeline.js';
import type { LessOf, MoreOf } from '../../../domain/more-or-less.js';
import { dimensions } from '../../../domain/dimension.js';
import type { Reflection } from '../../../domain/reflection.js';
import type { Profile } from '../../../domain/profile.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { actions, button, context, divider, modal, section } from '../blocks.js';
import { decimal, inDigits, listed, percent } from '../numbers.js';
import { phrases } from '../phrases.js';
import { hasPlace, mayShowPercent } from '../standing/place.js';
import { clip, escaped } from '../typed.js';
import { statementList } from './statement-list.js';
import { kindName, type WorkData } from './strengths-modal.js';
import { timeWords } from './time-words.js';

export interface GrowthData extends WorkData {
  readonly reflection: Reflection;
  readonly bandWords: Profile['bandWords'];
}

const mostKinds = 5;
/** Percent points that round to nothing move nothing. */
const leastPoints = 0.0005;

/** What could grow: never without what stands already; what is not seen yet, and what to do more or less of. */
export function growthModal(data: GrowthData): ModalView {
  const { view, reflection, locale } = data;
  const { names, work, home, whatIf } = phrases(locale);
  // Where no number is said of the weeks, none is said of what would move it.
  const isPlaced = hasPlace(reflection);
  return modal({
    callback: callbackIds.growth,
    title: work.growth.title,
    close: names.close,
    blocks: [
      ...stands(view, locale),
      ...(isPlaced ? view.patterns.map((pattern) => section(work.growth.patterns[pattern])) : []),
      section(clip(asked(view, locale), 3000)),
      ...withoutKind(data),
      ...(isPlaced ? [...more(data), ...less(data)] : []),
      ...(isAnythingSeen(view) ? next(view, locale) : []),
      actions(blockId(blockNames.buttons, undefined, 'work'), [
        button(work.strengths.button, actionIds.strengths),
        button(home.whatLevelAsks, actionIds.levelAsks),
        ...(isPlaced ? [button(whatIf.button, actionIds.whatIf)] : []),
      ]),
    ],
  });
}

/** What of the level is not seen yet; of a framework whose statements no line can show that is nothing to be glad of. */
function asked(view: WorkView, locale: string): string {
  const { growth } = phrases(locale).work;
  const title = escaped(view.level.title);
  if (view.growth.length > 0) return `${growth.notYet(title)}\n${statementList(view.growth, growth.others, locale)}`;
  return isAnythingSeen(view) ? growth.allSeen(title) : growth.onlyYouKnow(title);
}

function isAnythingSeen({ statements }: WorkView): boolean {
  return dimensions.some((dimension) => statements[dimension].some(({ weeks }) => weeks > 0));
}

function stands({ strengths }: WorkView, locale: string): KnownBlock[] {
  const { growth } = phrases(locale).work;
  const kinds = strengths.slice(0, 3).map(({ category }) => kindName(category.name, locale));
  return [
    ...(kinds.length === 0 ? [] : [section(growth.standsAlready(listed(kinds, locale)))]),
    context(growth.onlyLines),
  ];
}

function withoutKind({ view, framework, locale }: GrowthData): KnownBlock[] {
  if (view.withoutKind === 0) return [];
  const weeks = inDigits(scoreWindowOf(framework), locale);
  return [context(phrases(locale).work.growth.withoutKind(inDigits(view.withoutKind, locale), weeks))];
}

function more({ view, reflection, bandWords, locale }: GrowthData): KnownBlock[] {
  const helps = view.more.filter(({ from, to }) => to - from >= leastPoints).slice(0, mostKinds);
  const [first] = helps;
  if (first === undefined) return [];
  const { more: words } = phrases(locale).work;
  const isHidden = !mayShowPercent(reflection, { bandWords });
  const title = isHidden ? words.titleInWords : words.title(percent(first.from, locale));
  const lines = helps.map((each) => {
    const time = moreTime(each, locale);
    const kind = moreKind(each, locale);
    return isHidden ? words.lineInWords(kind, time) : words.line(kind, pointsOf(each, locale), time);
  });
  return [divider(), section([title, ...lines.map((line) => `• ${line}`)].join('\n')), context(words.hours)];
}

function moreKind({ dimension, category }: MoreOf, locale: string): string {
  const box = phrases(locale).names.dimensions[dimension];
  return category === undefined ? box : `${box} (${kindName(category.name, locale)})`;
}

function moreTime({ dimension, hours }: MoreOf, locale: string): string {
  const time = timeWords(hours, locale);
  return isEffort(dimension) ? time : phrases(locale).work.more.followUp(time);
}

function pointsOf({ from, to }: MoreOf, locale: string): string {
  return decimal((to - from) * 100, locale);
}

function less({ view, framework, bandWords, locale }: GrowthData): KnownBlock[] {
  if (view.less.length === 0) return [];
  const { less: words } = phrases(locale).work;
  const lines = view.less.slice(0, mostKinds).map((each) => `• ${lessLine(each, bandWords, locale)}`);
  return [
    section([words.title(inDigits(scoreWindowOf(framework), locale)), ...lines].join('\n')),
    context(words.worth),
  ];
}

function lessLine({ category, count, hours, from, to }: LessOf, bandWords: Profile['bandWords'], locale: string) {
  const { less: words } = phrases(locale).work;
  const said = [kindName(category.name, locale), inDigits(count, locale), timeWords(hours, locale)] as const;
  if (bandWords === 'hidden') return words.lineInWords(...said);
  const [before, after] = [percent(from, locale), percent(to, locale)];
  return before === after ? words.lineSame(...said, after) : words.line(...said, before, after);
}

function next({ next: after }: WorkView, locale: string): KnownBlock[] {
  if (after === undefined || after.notYet.length === 0) return [];
  const { growth } = phrases(locale).work;
  const title = growth.notYetOfNext(escaped(after.level.title));
  return [divider(), section(clip(`${title}\n${statementList(after.notYet, growth.othersOfNext, locale)}`, 3000))];
}
