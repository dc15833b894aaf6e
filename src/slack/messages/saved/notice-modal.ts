import type { ModalView } from '@slack/types';
import { callbackIds } from '../../ids/callbacks.js';
import { plain } from '../blocks.js';
import type { Message } from '../message.js';
import { phrases } from '../phrases.js';

/** A notice where there is no conversation to put it: App Home and modals. */
export function noticeModal(message: Message, locale: string): ModalView {
  return {
    type: 'modal',
    callback_id: callbackIds.notice,
    title: plain('Performance Mirror'),
    close: plain(phrases(locale).names.close),
    blocks: message.blocks,
  };
}
