import type { Mirror } from '../../../use-cases/find-mirror.js';
import { betsAsText } from '../../bets.js';
import { betsModal, type BetNews } from '../../messages/expected/bets-modal.js';
import type { Speaker } from '../../speaker.js';
import type { WindowAnswer } from './answer.js';

/** What outputs should change, and how well that was said beforehand; its picture follows into the same window. */
export async function showBets(speaker: Speaker, mirror: Mirror, news?: BetNews): Promise<WindowAnswer> {
  const asText = await betsAsText(speaker.deps, mirror, news);
  return {
    view: betsModal(asText),
    follow: ({ refresh }) => speaker.drawBets(mirror, asText, (drawn) => refresh(betsModal(drawn))),
  };
}
