import type { ModalView } from '@slack/types';
import type { WhyData } from './why-modal.js';

/** Pushed: points, factors and windows; the only place that shows them. */
export function arithmeticModal(data: WhyData): ModalView {
  throw new Error('in writing');
}
