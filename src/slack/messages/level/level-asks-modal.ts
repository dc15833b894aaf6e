import type { ModalView } from '@slack/types';
import { dimensions, type Dimension } from '../../../domain/dimension.js';
import type { Level } from '../../../domain/framework.js';
import { actionIds, blockId, blockNames, callbackIds } from '../../ids.js';
import { actions, button, context, modal, section } from '../blocks.js';
import { counted, decimal, shareInWords } from '../numbers.js';
import { clip, escaped } from '../typed.js';
import { phrases } from '../phrases.js';

export interface LevelAsksData {
  readonly level: Level;
  readonly locale: string;
}

/** "What Senior asks": a typical quarter in counts, the statements, the weights in words. */
export function levelAsksModal({ level, locale }: LevelAsksData): ModalView {
  return modal({
    callback: callbackIds.levelAsks,
    title: `What ${level.key} asks`,
    close: phrases(locale).names.close,
    blocks: [
      section(`*${escaped(level.title)}* in one breath: ${breathSentence(level, locale)}`),
      ...dimensions.map((dimension) => section(clip(dimensionText(level, dimension, locale), 3000))),
      actions(blockId(blockNames.buttons), [button('Change my level…', actionIds.changeLevel)]),
      context(
        'These expectations are an opinion, kept as data. A level is about reach and horizon, never about volume.',
      ),
    ],
  });
}

/** A typical quarter in counts, in one sentence. */
export function breathSentence({ typicalQuarter, usuallyFeltBy }: Level, locale: string): string {
  const { inputPerWeek, outputPerWeek, outcomesPerQuarter, impactsPerQuarter } = typicalQuarter;
  const week = `about ${decimal(inputPerWeek, locale)} inputs and ${decimal(outputPerWeek, locale)} outputs a week`;
  const outcomes = `${counted(Math.round(outcomesPerQuarter), 'outcome', 'outcomes', locale)} a quarter, usually felt by ${escaped(usuallyFeltBy)}`;
  return `${week}; ${outcomes}; ${impactWords(impactsPerQuarter)}.`;
}

function impactWords(perQuarter: number): string {
  if (perQuarter >= 1.5) return 'an impact that lasts about twice a quarter';
  if (perQuarter >= 0.9) return 'an impact that lasts about once a quarter';
  return `an impact that lasts about every ${perQuarter >= 0.6 ? 'four months' : 'half year or year'}`;
}

function dimensionText(level: Level, dimension: Dimension, locale: string): string {
  const statements = level.statements[dimension].map((statement) => `• ${escaped(statement)}`).join('\n');
  return `*${phrases(locale).names.dimensions[dimension]}*, ${shareInWords(level.weights[dimension], locale)} of the picture\n${statements}`;
}
