import type { KnownBlock, ModalView } from '@slack/types';
import type { StatementCoverage } from '../../../domain/coverage/coverage.js';
import { dimensions, type Dimension, type PerDimension } from '../../../domain/dimension.js';
import type { Level } from '../../../domain/framework.js';
import type { OwnUse } from '../../../domain/own-layer/own-use.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { comparedLevels } from '../../ids/values.js';
import { actions, button, context, divider, modal, section, select } from '../blocks.js';
import { frameworkText } from '../framework-text.js';
import { fittedCounts } from '../mine/own-line.js';
import { inWords } from '../numbers.js';
import { phrases } from '../phrases.js';
import { clip, escaped } from '../typed.js';
import { markedStatement, statedPlainly } from '../work/statement-list.js';
import { amountWords, shareWords } from './asked-words.js';
import { begin } from './begin.js';
import { unknownLevel } from './unknown-level.js';

/** A level, and how much the lines show of each of its statements. */
interface ShownLevel {
  readonly level: Level;
  readonly statements: PerDimension<readonly StatementCoverage[]>;
}

export interface LevelsData {
  readonly one: ShownLevel;
  readonly other: ShownLevel;
  readonly levels: readonly Level[];
  readonly isUnread: boolean;
  /** What was typed and names no level. */
  readonly unknown?: string | undefined;
  readonly consistentWeeks: number;
  /** What is asked of the person instead, and of which level. */
  readonly own?: { readonly level: string; readonly counts: NonNullable<OwnUse['counts']> } | undefined;
  /** Whoever has no mirror reads the same without marks. */
  readonly isJoined: boolean;
  readonly locale: string;
}

/** Two levels, row by row: share of the picture, a typical quarter, reach, and the statements with what the lines show. */
export function levelsModal(data: LevelsData): ModalView {
  const { one, other, isUnread, unknown, consistentWeeks, isJoined, locale } = data;
  const { level: words, names, home, work } = phrases(locale);
  const isSame = one.level.key === other.level.key;
  return modal({
    callback: callbackIds.levels,
    title: words.between.title,
    close: names.close,
    blocks: [
      ...(unknown === undefined ? [] : [unknownLevel(unknown, data.levels, locale)]),
      context(introOf(isUnread, isJoined, locale)),
      choices(data),
      ...(isSame ? [section(words.between.same)] : rows(data)),
      ...(isSame || !isJoined ? [] : [context(work.legend(inWords(consistentWeeks, locale)))]),
      ...(isJoined
        ? [
            actions(blockId(blockNames.buttons, undefined, 'levels-foot'), [
              button(home.whatLevelAsks, actionIds.levelAsks),
            ]),
          ]
        : begin([button(words.oneLevel, actionIds.levelAsks)], locale)),
      context(words.opinion),
    ],
  });
}

function introOf(isUnread: boolean, isJoined: boolean, locale: string): string {
  const { between } = phrases(locale).level;
  if (isJoined) return isUnread ? between.unread : between.explain;
  return isUnread ? between.unreadAnybody : between.explainAnybody;
}

/** The block carries both levels, so that nothing has to be remembered. */
function choices({ one, other, levels, locale }: LevelsData): KnownBlock {
  const { level: words, whatIf } = phrases(locale);
  const offered = levels.map(({ key, title }) => ({ text: whatIf.levelName(title, key), value: key }));
  const pair = { one: one.level.key, other: other.level.key };
  return actions(blockId(blockNames.buttons, undefined, comparedLevels(pair)), [
    select(actionIds.levelsOne, words.between.one, offered, pair.one),
    select(actionIds.levelsOther, words.between.other, offered, pair.other),
  ]);
}

function rows(data: LevelsData): KnownBlock[] {
  const { one, other, locale } = data;
  const { between } = phrases(locale).level;
  const said = (text: string) => escaped(frameworkText(text, locale));
  const row = (of: 'reachExpected' | 'horizon') => between.arrow(said(one.level[of]), said(other.level[of]));
  const heading = between.heading(escaped(one.level.title), escaped(other.level.title));
  return [
    section([heading, between.reach(row('reachExpected')), between.horizon(row('horizon'))].join('\n')),
    ...fitted(data),
    ...dimensions.flatMap((dimension) => [
      divider(),
      section(rowOf(dimension, one.level, other.level, locale)),
      section(statementsOf(dimension, one, data)),
      section(statementsOf(dimension, other, data)),
    ]),
  ];
}

/** Where one of the two is the person's own level and they fitted what is asked of them. */
function fitted({ one, other, own, locale }: LevelsData): KnownBlock[] {
  const held = [one, other].find(({ level }) => level.key === own?.level);
  if (own === undefined || held === undefined) return [];
  const { level: words } = phrases(locale);
  return [context(words.fittedInstead(escaped(held.level.title), fittedCounts(own.counts, locale)))];
}

function rowOf(dimension: Dimension, one: Level, other: Level, locale: string): string {
  const { level: words, names } = phrases(locale);
  const arrow = (say: (level: Level) => string) => words.between.arrow(say(one), say(other));
  return [
    `*${names.dimensions[dimension]}*`,
    arrow((level) => shareWords(level, dimension, locale)),
    arrow((level) => amountWords(level, dimension, locale)),
  ].join('\n');
}

function statementsOf(
  dimension: Dimension,
  { level, statements }: ShownLevel,
  { isJoined, locale }: Pick<LevelsData, 'isJoined' | 'locale'>,
): string {
  const { between } = phrases(locale).level;
  const listed = isJoined
    ? statements[dimension].map((each) => markedStatement(each, locale))
    : statedPlainly(level.statements[dimension], locale);
  return clip([between.asks(escaped(level.title)), ...listed].join('\n'), 3000);
}
