import type { ModalView } from '@slack/types';
import type { Level } from '../../../domain/framework.js';

/** "What Senior asks": a typical quarter in counts, the statements, the weights in words. */
export function levelAsksModal(data: { readonly level: Level; readonly locale: string }): ModalView {
  throw new Error('in writing');
}
