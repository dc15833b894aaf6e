import type { KnownBlock, ModalView } from '@slack/types';
import type { Calibration } from '../../../domain/calibrate/calibrate.js';
import { dimensions, type Dimension, type PerDimension } from '../../../domain/dimension.js';
import type { Level } from '../../../domain/framework.js';
import type { OwnUse } from '../../../domain/own-layer/own-use.js';
import type { Profile } from '../../../domain/profile.js';
import type { StatementCoverage } from '../../../domain/coverage/coverage.js';
import type { NextLevel } from '../../../domain/what-if/next-level.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { kindsValue } from '../../ids/values.js';
import { actions, button, context, modal, section } from '../blocks.js';
import { weekName } from '../dates.js';
import { capitalised, inWords } from '../numbers.js';
import { fitLine } from '../mine/fit-offer.js';
import { fittedCounts, ownLine } from '../mine/own-line.js';
import { phrases } from '../phrases.js';
import { clip, escaped, typedText } from '../typed.js';
import { markedStatement } from '../work/statement-list.js';
import { breathSentence, shareWords, summaryOf } from './asked-words.js';
import { nextLevelText } from './next-level.js';
import { unknownLevel } from './unknown-level.js';

export interface LevelAsksData {
  readonly level: Level;
  readonly profile: Pick<Profile, 'bandWords' | 'locale'>;
  /** How much the lines show of each statement, and from how many weeks on that is consistent. */
  readonly statements: PerDimension<readonly StatementCoverage[]>;
  readonly consistentWeeks: number;
  /** Whether it can be looked at what fits the real pace. */
  readonly fit: Calibration['outcome'];
  /** What of this is the person's own. */
  readonly own?: OwnUse | undefined;
  /** The same weeks against the next level, `end` where there is none; absent while they have no place. */
  readonly next?: NextLevel | 'end' | undefined;
  /** What was typed and names none of the levels there are. */
  readonly unknown?: { readonly typed: string; readonly levels: readonly Pick<Level, 'key'>[] } | undefined;
}

/** "What Senior asks": a typical quarter in counts, the statements, the weights in words. */
export function levelAsksModal(data: LevelAsksData): ModalView {
  const { level, profile, next, consistentWeeks, unknown } = data;
  const { locale } = profile;
  const { kinds, level: words, mine, names, versions, whatIf, work } = phrases(locale);
  return modal({
    callback: callbackIds.levelAsks,
    title: words.asksTitle(level.key),
    close: names.close,
    blocks: [
      ...(unknown === undefined ? [] : [unknownLevel(unknown.typed, unknown.levels, locale)]),
      ...summaryOf(level, locale),
      section(words.inOneBreath(escaped(level.title), breathSentence(level, locale))),
      ...fitted(data),
      ...ownLine(data.own, profile),
      ...dimensions.flatMap((dimension) => dimensionBlocks(data, dimension)),
      context(work.legend(inWords(consistentWeeks, locale))),
      ...(next === undefined ? [] : [section(next === 'end' ? whatIf.next.last : nextLevelText(next, profile))]),
      ...(next === undefined || next === 'end'
        ? []
        : [section(words.inOneBreath(escaped(next.level.title), breathSentence(next.level, locale)))]),
      actions(blockId(blockNames.buttons), [
        button(words.change, actionIds.changeLevel),
        button(work.strengths.button, actionIds.strengths),
        button(work.growth.button, actionIds.growth),
        button(words.differences, actionIds.levels),
        button(kinds.button, actionIds.kinds, { value: kindsValue('input', level.key) }),
        button(versions.button, actionIds.versions),
        button(mine.button, actionIds.mine),
        ...(next === undefined ? [] : [button(whatIf.button, actionIds.whatIf)]),
      ]),
      fitLine(data.fit, locale),
      context(words.opinion),
    ],
  });
}

/** What is asked of the person in place of what the level asks. */
function fitted({ level, own, profile: { locale } }: LevelAsksData): KnownBlock[] {
  const { counts } = own ?? {};
  if (counts === undefined) return [];
  return [section(phrases(locale).level.fittedInstead(escaped(level.title), fittedCounts(counts, locale)))];
}

/** Weakest first: what is not seen yet in one block, then what is, each with its newest line beside it. */
function dimensionBlocks(
  { level, statements, profile: { locale } }: LevelAsksData,
  dimension: Dimension,
): KnownBlock[] {
  const { level: words, names } = phrases(locale);
  const heading = words.share(names.dimensions[dimension], shareWords(level, dimension, locale));
  const unseen = statements[dimension].filter(({ weeks }) => weeks === 0);
  const seen = statements[dimension].filter(({ weeks }) => weeks > 0).toSorted((one, other) => one.weeks - other.weeks);
  const first = [heading, ...unseen.map((each) => markedStatement(each, locale))].join('\n');
  return [
    section(clip(first, 3000)),
    ...seen.flatMap((each) => [section(markedStatement(each, locale)), ...newestLine(each, locale)]),
  ];
}

function newestLine({ pieces: [newest] }: StatementCoverage, locale: string): KnownBlock[] {
  if (newest === undefined) return [];
  const { week, entry } = newest;
  const text = typedText(entry.typed, { before: `${capitalised(weekName(week, locale))} · `, limit: mostCharacters });
  return [{ type: 'section', text }];
}

/** One line must not take the room of the others. */
const mostCharacters = 300;
