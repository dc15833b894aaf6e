import type { Profile } from '../../../domain/profile.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { actions, button, section } from '../blocks.js';
import { dayName } from '../dates.js';
import type { Message } from '../message.js';
import { phrases } from '../phrases.js';

/** After "Hide numbers for 4 weeks": until when, and how to end it sooner. */
export function hiddenReceipt({ hidden, locale }: Pick<Profile, 'hidden' | 'locale'>): Message {
  const words = phrases(locale).settings.hidden;
  return {
    text: words.text,
    blocks: [
      section(hidden === undefined ? words.forGood : words.until(dayName(hidden.until, locale))),
      actions(blockId(blockNames.buttons), [button(words.showAgain, actionIds.showNumbers)]),
    ],
  };
}

/** After "Show them again". */
export function shownReceipt({ locale }: Pick<Profile, 'locale'>): Message {
  const { shown } = phrases(locale).settings.hidden;
  return { text: shown, blocks: [section(shown)] };
}
