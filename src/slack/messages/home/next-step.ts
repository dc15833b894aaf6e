import type { KnownBlock } from '@slack/types';
import { openThing, type CheckIn } from '../../../domain/check-in.js';
import type { Profile } from '../../../domain/profile.js';
import type { Reflection } from '../../../domain/reflection.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { button, section } from '../blocks.js';
import { phrases } from '../phrases.js';
import { noticeQuestion } from '../replies/first-weeks.js';
import { isResting } from '../replies/light-question.js';
import { leverSentence } from '../standing/lever-sentence.js';
import { isWithheld } from '../standing/place.js';
import { typedText } from '../typed.js';

export interface NextStepData {
  /** The newest week that was written. */
  readonly newest?: CheckIn | undefined;
  readonly reflection?: Reflection | undefined;
  readonly profile: Profile;
}

/** What the person wrote as the one thing, else the lever; before there is a place, a question that costs a minute. */
export function nextStep({ newest, reflection, profile }: NextStepData): KnownBlock[] {
  const { home } = phrases(profile.locale);
  const typed = newest === undefined ? undefined : openThing(newest);
  if (newest !== undefined && typed !== undefined) {
    return [
      {
        type: 'section',
        block_id: blockId(blockNames.next, newest.week),
        text: typedText(typed, { before: home.next }),
        accessory: button(home.itDid, actionIds.itDid),
      },
    ];
  }
  if (reflection === undefined || isResting(reflection)) return [];
  // Nothing can move a place that is not there yet.
  if (reflection.standing === undefined || isWithheld(reflection)) {
    return newest?.state === 'logged' ? [section(home.oneThing(noticeQuestion(newest, profile.locale)))] : [];
  }
  const lever = leverSentence(reflection, profile);
  return lever === undefined ? [] : [section(home.oneThing(lever))];
}
