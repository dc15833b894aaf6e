import type { HomeView } from '@slack/types';
import { callbackIds } from '../../ids/callbacks.js';
import { header, section } from '../blocks.js';
import { waysIn } from '../consent/not-joined.js';
import { phrases } from '../phrases.js';

/** App Home of somebody without a mirror. */
export function homeNotJoined({ locale }: { readonly locale: string }): HomeView {
  const { consent } = phrases(locale);
  return {
    type: 'home',
    callback_id: callbackIds.home,
    blocks: [header(consent.homeTitle), section(consent.homeWhat), section(consent.homePromises), waysIn(locale)],
  };
}
