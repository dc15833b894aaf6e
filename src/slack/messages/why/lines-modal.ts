import type { ModalView } from '@slack/types';
import type { Dimension } from '../../../domain/dimension.js';
import type { WhyData } from './why-modal.js';

/** Pushed: each line of one dimension, how it was read, Fix. */
export function linesModal(data: WhyData & { readonly dimension: Dimension }): ModalView {
  throw new Error('in writing');
}
