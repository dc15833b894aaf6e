import type { ModalView } from '@slack/types';
import { callbackIds } from '../../ids.js';
import type { Message } from '../message.js';

/** A notice where there is no conversation to put it: App Home and modals. */
export function noticeModal(message: Message): ModalView {
  return {
    type: 'modal',
    callback_id: callbackIds.notice,
    title: { type: 'plain_text', text: 'Performance Mirror' },
    close: { type: 'plain_text', text: 'Close' },
    blocks: message.blocks,
  };
}
