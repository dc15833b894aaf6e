import type { ModalView } from '@slack/types';
import type { Hypothesis } from '../../../domain/hypotheses/hypothesis.js';
import { callbackIds } from '../../ids/callbacks.js';
import { modal, section } from '../blocks.js';
import { phrases } from '../phrases.js';
import { typedText } from '../typed.js';

/** Before what an output should change is forgotten: what goes and what stays. */
export function forgetModal({ id, expects }: Hypothesis, locale: string): ModalView {
  const words = phrases(locale).expected.forget;
  return modal({
    callback: callbackIds.forgetBet,
    title: words.title,
    submit: words.submit,
    close: words.keep,
    metadata: { hypothesis: id, under: 'bets' },
    blocks: [{ type: 'section', text: typedText(expects, { limit: 1000 }) }, section(words.explain)],
  });
}
