import type { InputBlock, ModalView } from '@slack/types';
import { dimensions, type Dimension, type PerDimension } from '../../../domain/dimension.js';
import type { Framework } from '../../../domain/framework.js';
import { scoreWindowOf } from '../../../domain/lookup.js';
import { ownLimits, type OwnLayer } from '../../../domain/own-layer/own-layer.js';
import { missedOf } from '../../../domain/own-layer/short-window.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { input, modal, section } from '../blocks.js';
import { bare, decimal, inDigits } from '../numbers.js';
import { phrases } from '../phrases.js';

export interface TuneData {
  readonly layer?: Pick<OwnLayer, 'target' | 'windowWeeks'> | undefined;
  /** How many weeks the framework reads. */
  readonly windowWeeks: PerDimension<number>;
  /** From how many weeks on there is a number, and how many of a window have to be logged. */
  readonly firstWeeks: Framework['firstWeeks'];
  readonly locale: string;
}

/** Pushed: the person's own target, and how many weeks each box reads. */
export function tuneModal({ layer, windowWeeks, firstWeeks, locale }: TuneData): ModalView {
  const { mine } = phrases(locale);
  const short = missedOf(ownLimits.windowWeeks.least, firstWeeks);
  const theirs = missedOf(scoreWindowOf({ windowWeeks }), firstWeeks);
  return modal({
    callback: callbackIds.ownTune,
    title: mine.tuning.title,
    submit: mine.kind.submit,
    close: mine.kind.close,
    metadata: { under: 'mine' },
    blocks: [
      section(mine.tuning.explain),
      section(
        mine.tuning.explainShort(
          inDigits(short.weeks, locale),
          inDigits(short.missed, locale),
          inDigits(theirs.weeks, locale),
          inDigits(theirs.missed, locale),
        ),
      ),
      numberInput(blockId(blockNames.ownTarget), actionIds.ownTarget, {
        label: mine.tuning.target,
        hint: mine.tuning.targetHint(bare(ownLimits.target.least, locale), bare(ownLimits.target.most, locale)),
        value: layer?.target === undefined ? undefined : bare(layer.target, locale),
      }),
      ...dimensions.map((dimension) => windowInput(dimension, layer, windowWeeks[dimension], locale)),
    ],
  });
}

function windowInput(dimension: Dimension, layer: TuneData['layer'], theirs: number, locale: string): InputBlock {
  const { mine, names } = phrases(locale);
  const { least, most } = ownLimits.windowWeeks;
  const own = layer?.windowWeeks?.[dimension];
  return numberInput(blockId(blockNames.ownWindow, undefined, dimension), actionIds.ownWindow, {
    label: mine.tuning.window(names.dimensions[dimension]),
    hint: mine.tuning.windowHint(decimal(theirs, locale), decimal(least, locale), decimal(most, locale)),
    value: own === undefined ? undefined : decimal(own, locale, 0),
  });
}

function numberInput(
  id: string,
  action: typeof actionIds.ownTarget | typeof actionIds.ownWindow,
  { label, hint, value }: { readonly label: string; readonly hint: string; readonly value: string | undefined },
): InputBlock {
  return input(
    id,
    label,
    {
      type: 'plain_text_input',
      action_id: action,
      max_length: 12,
      ...(value === undefined ? {} : { initial_value: value }),
    },
    { optional: true, hint },
  );
}
