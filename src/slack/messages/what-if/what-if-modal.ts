import type { KnownBlock, ModalView } from '@slack/types';
import { dimensions } from '../../../domain/dimension.js';
import type { Level } from '../../../domain/framework.js';
import type { Preset } from '../../../domain/presets.js';
import type { Profile } from '../../../domain/profile.js';
import type { Reflection } from '../../../domain/reflection.js';
import type { Asked } from '../../../domain/what-if/said.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { moreValue } from '../../ids/values.js';
import { actions, modal, section, select, type Choice } from '../blocks.js';
import { frameworkText } from '../framework-text.js';
import { decimal, inDigits } from '../numbers.js';
import { ownLine } from '../mine/own-line.js';
import { phrases } from '../phrases.js';
import { hasPlace, placeSentence } from '../standing/place.js';
import { answerBlocks, nounOf } from './answer-blocks.js';

export interface WhatIfData {
  readonly reflection: Reflection;
  readonly profile: Profile;
  readonly levels: readonly Level[];
  /** Weights from somewhere else that would change what the level weighs. */
  readonly weights: readonly Preset[];
  readonly asked: Asked;
}

/** So many more of a box are offered; others can be written behind the word. */
const offered = [1, 2, 5];

/** The same weeks as if something were different: choices first, then both places and what differs box by box. */
export function whatIfModal(data: WhatIfData): ModalView {
  const { reflection, profile } = data;
  const { whatIf, names } = phrases(profile.locale);
  return modal({
    callback: callbackIds.whatIf,
    title: whatIf.title,
    close: names.close,
    blocks: hasPlace(reflection)
      ? [section(whatIf.explain), ...ownLine(reflection.assignment.own, profile), choices(data), ...said(data)]
      : [section(placeSentence(reflection, profile)), section(whatIf.notNow)],
  });
}

function said({ asked, reflection, profile }: WhatIfData): KnownBlock[] {
  const { whatIf } = phrases(profile.locale);
  switch (asked) {
    case 'nothing':
      return [];
    case 'words':
      return [section(whatIf.problems.words)];
    case 'count':
      return [
        section(whatIf.problems.count(decimal(reflection.assignment.framework.whatIf.mostEntries, profile.locale))),
      ];
    case 'nothing-expected':
      return [section(whatIf.nothingExpected)];
    default:
      return answerBlocks(asked, reflection, profile);
  }
}

function choices({ levels, weights, asked, profile: { locale } }: WhatIfData): KnownBlock {
  const { whatIf } = phrases(locale);
  const change = typeof asked === 'string' ? undefined : asked.change;
  const chosen = {
    level: change?.kind === 'level' ? change.level : undefined,
    more: change?.kind === 'entries' ? moreValue(change.dimension, change.count) : undefined,
    weights: change?.kind === 'weights' ? change.preset : undefined,
  };
  const levelChoices = levels.map(({ key, title }) => ({ text: whatIf.levelName(title, key), value: key }));
  const weightChoices = weights.map(({ key, name }) => ({ text: frameworkText(name, locale), value: key }));
  return actions(blockId(blockNames.buttons, undefined, 'what-if'), [
    select(actionIds.whatIfLevel, whatIf.pickLevel, levelChoices, chosen.level),
    select(actionIds.whatIfMore, whatIf.pickMore, moreChoices(locale), chosen.more),
    ...(weightChoices.length === 0
      ? []
      : [select(actionIds.whatIfWeights, whatIf.pickWeights, weightChoices, chosen.weights)]),
  ]);
}

function moreChoices(locale: string): readonly Choice[] {
  const { whatIf } = phrases(locale);
  return dimensions.flatMap((dimension) =>
    offered.map((count) => ({
      text: whatIf.more(inDigits(count, locale), nounOf(dimension, count, locale)),
      value: moreValue(dimension, count),
    })),
  );
}
