import type { ModalView } from '@slack/types';
import type { Mirror } from '../../use-cases/find-mirror.js';
import type { ShortcutId } from '../ids/callbacks.js';
import { notJoined } from '../messages/consent/not-joined.js';
import { noticeModal } from '../messages/saved/notice-modal.js';
import type { Speaker } from '../speaker.js';
import { readCaptured, type Captured } from './captured.js';
import { identityOf, mirrorOf } from './identity.js';
import type { Routes } from './routes.js';
import { troubleNotice } from './trouble.js';

/** A shortcut that somebody who has joined used, read from Slack once. */
export interface Shortcut {
  readonly speaker: Speaker;
  readonly mirror: Mirror;
  /** The message it was used on; absent for a shortcut of no message. */
  readonly captured?: Captured | undefined;
}

/** Registers the window that a shortcut opens for people who have joined; others see how to begin. */
export function onShortcut(
  routes: Routes,
  speaker: Speaker,
  shortcutId: ShortcutId,
  buildWindow: (shortcut: Shortcut) => ModalView | Promise<ModalView>,
): void {
  routes.shortcut(shortcutId, async ({ ack, shortcut, context, client }) => {
    // Nothing is stored before the window is submitted.
    await ack();
    const open = (view: ModalView) => client.views.open({ trigger_id: shortcut.trigger_id, view });
    const identity = identityOf(context, shortcut.user.id);
    try {
      const mirror = await mirrorOf(speaker, identity);
      if (mirror === undefined) {
        const locale = await speaker.locales.of(identity);
        await open(noticeModal(notJoined({ locale }), locale));
      } else {
        await open(await buildWindow({ speaker, mirror, captured: readCaptured(shortcut) }));
      }
    } catch (error) {
      const locale = await speaker.locales.of(identity);
      // A shortcut has no place of its own: when no window opens, there is nowhere to say so.
      await open(noticeModal(troubleNotice(speaker, error, { locale }), locale)).catch(() => undefined);
    }
  });
}
