import type { HomeView } from '@slack/types';
import { callbackIds } from '../../ids/callbacks.js';
import { context, section } from '../blocks.js';
import { phrases } from '../phrases.js';

export interface HomeTroubleData {
  readonly locale: string;
  /** Stands in the log beside the cause. */
  readonly reference: string;
}

/** App Home that could not be drawn: what stood there would be older than what was done since. */
export function homeTrouble({ locale, reference }: HomeTroubleData): HomeView {
  const { home, saved } = phrases(locale);
  return {
    type: 'home',
    callback_id: callbackIds.home,
    blocks: [section(home.notDrawn), section(home.notDrawnWhy), context(saved.reference(reference))],
  };
}
