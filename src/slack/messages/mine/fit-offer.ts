import type { KnownBlock, SectionBlock } from '@slack/types';
import type { Calibration } from '../../../domain/calibrate/calibrate.js';
import { calibrateRules } from '../../../domain/calibrate/rules.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { actions, button, context, section } from '../blocks.js';
import { inWords } from '../numbers.js';
import { phrases } from '../phrases.js';
import { escaped } from '../typed.js';

/** In App Home until it was looked at or put aside. */
export function fitInHome(level: string, locale: string): KnownBlock[] {
  const { calibrate } = phrases(locale).mine;
  return [
    section(calibrate.offer(escaped(level))),
    actions(blockId(blockNames.buttons, undefined, 'fit'), [
      button(calibrate.look, actionIds.calibrate),
      button(calibrate.putAside, actionIds.putFitAside),
    ]),
  ];
}

/** In the answer to one week, once. */
export function fitInReply(level: string, locale: string): SectionBlock {
  const { calibrate } = phrases(locale).mine;
  return section(calibrate.offer(escaped(level)), button(calibrate.look, actionIds.calibrate));
}

/** Where it can always be found: explained until there are weeks enough to look at, then with its button. */
export function fitLine(fit: Calibration['outcome'], locale: string): KnownBlock {
  const { calibrate } = phrases(locale).mine;
  return fit === 'too-few'
    ? context(calibrate.later(inWords(calibrateRules.fewestWeeks, locale)))
    : section(calibrate.invite, button(calibrate.button, actionIds.calibrate));
}
