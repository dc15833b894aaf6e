import type { KnownBlock, SectionBlock } from '@slack/types';
import type { WeekKey } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { actions, button, section } from '../blocks.js';
import { phrases } from '../phrases.js';
import { mondayName } from './version-modal.js';

export interface NewsOfVersion {
  readonly version: number;
  readonly startsOn: WeekKey;
  readonly hasBegun: boolean;
  /** The announced version that does not come. */
  readonly takenBack?: number | undefined;
}

/** In App Home until it was looked at or put aside. */
export function newsInHome(news: NewsOfVersion, locale: string): KnownBlock[] {
  const { versions } = phrases(locale);
  const value = String(news.version);
  return [
    section(sentenceOf(news, locale)),
    actions(blockId(blockNames.buttons, undefined, 'version'), [
      button(versions.see, actionIds.seeVersion, { value }),
      button(versions.putAside, actionIds.putVersionAside, { value }),
    ]),
  ];
}

/** In the answer to one week, once. */
export function newsInReply(news: NewsOfVersion, locale: string): SectionBlock {
  const { versions } = phrases(locale);
  const see = button(versions.see, actionIds.seeVersion, { value: String(news.version) });
  return section(sentenceOf(news, locale), see);
}

function sentenceOf({ version, startsOn, hasBegun, takenBack }: NewsOfVersion, locale: string): string {
  const { versions } = phrases(locale);
  if (takenBack !== undefined) return versions.takenBack(String(takenBack), String(version));
  return versions[hasBegun ? 'started' : 'starts'](mondayName(startsOn, locale), String(version));
}
