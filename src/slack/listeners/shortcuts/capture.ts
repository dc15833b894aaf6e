import { shortcutIds } from '../../ids/callbacks.js';
import type { MessageUse } from '../../ids/choices.js';
import type { Speaker } from '../../speaker.js';
import { buildNoteWindow } from '../note-window.js';
import type { Routes } from '../routes.js';
import { onShortcut, type Shortcut } from '../shortcut.js';

/** Noting something from anywhere in Slack, and saving a message as evidence or as feedback. */
export function register(routes: Routes, speaker: Speaker): void {
  onShortcut(routes, speaker, shortcutIds.logToMirror, ({ mirror }) => buildNoteWindow(speaker, mirror));
  onShortcut(routes, speaker, shortcutIds.saveEvidence, (shortcut) => save(shortcut, 'evidence'));
  onShortcut(routes, speaker, shortcutIds.saveFeedback, (shortcut) => save(shortcut, 'feedback'));
}

function save({ speaker, mirror, captured }: Shortcut, use: MessageUse) {
  return buildNoteWindow(speaker, mirror, captured && { ...captured, use });
}
