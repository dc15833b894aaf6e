import type { ModalView, SectionBlock } from '@slack/types';
import { dimensions } from '../../../domain/dimension.js';
import type { CheckIn } from '../../../domain/check-in.js';
import type { Profile } from '../../../domain/profile.js';
import type { Reflection } from '../../../domain/reflection.js';
import { callbackIds } from '../../ids/callbacks.js';
import { context, modal, picture, section } from '../blocks.js';
import { weekTitle } from '../dates.js';
import type { PictureRef } from '../message.js';
import { findingOf } from '../standing/finding.js';
import { leverSentence } from '../standing/lever-sentence.js';
import { placeSentence } from '../standing/place.js';
import { whySentence } from '../standing/why-sentence.js';
import { fenced, typedText } from '../typed.js';
import { phrases } from '../phrases.js';

export interface MadeUpData {
  readonly reflection: Reflection;
  readonly profile: Profile;
  /** The newest of the made-up weeks, to show how lines are written. */
  readonly week: CheckIn;
  readonly band?: PictureRef | undefined;
  readonly bullets?: PictureRef | undefined;
  /** Lines of `textChart`, shown where there are no pictures. */
  readonly lines?: readonly string[] | undefined;
}

/** A look at a made-up person: pictures or text, with captions. */
export function madeUpModal(data: MadeUpData): ModalView {
  const { reflection, profile, week, band, bullets, lines = [] } = data;
  const { madeUp, names } = phrases(profile.locale);
  const why = whySentence(reflection, profile);
  const lever = leverSentence(reflection, profile);
  const drawn = band !== undefined || bullets !== undefined;
  return modal({
    callback: callbackIds.madeUp,
    title: madeUp.title,
    close: names.close,
    blocks: [
      context(madeUp.nobody),
      section(madeUp.asWritten(weekTitle(week.week, profile.locale))),
      ...written(week, profile.locale),
      section(madeUp.cameBack(findingOf(reflection, profile).sentence, placeSentence(reflection, profile))),
      ...(band === undefined ? [] : [picture(band), context(madeUp.band)]),
      ...(bullets === undefined ? [] : [picture(bullets), context(madeUp.bullets)]),
      ...(!drawn && lines.length > 0 ? [section(fenced(lines))] : []),
      ...(why === undefined ? [] : [section(madeUp.why(why))]),
      ...(lever === undefined ? [] : [section(madeUp.oneThing(lever))]),
    ],
  });
}

function written({ entries }: CheckIn, locale: string): SectionBlock[] {
  return dimensions.flatMap((dimension) => {
    const lines = entries.filter((entry) => entry.dimension === dimension).map(({ typed }) => typed);
    if (lines.length === 0) return [];
    return [
      {
        type: 'section' as const,
        text: typedText(lines.join('\n'), { before: `${phrases(locale).names.dimensions[dimension]}\n` }),
      },
    ];
  });
}
