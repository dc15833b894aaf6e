import { shortcutIds } from '../../ids/callbacks.js';
import type { Speaker } from '../../speaker.js';
import { buildOff } from '../signals-window.js';
import type { Routes } from '../routes.js';
import { onShortcut } from '../shortcut.js';

/** Saying from anywhere in Slack that something feels off. */
export function register(routes: Routes, speaker: Speaker): void {
  onShortcut(routes, speaker, shortcutIds.somethingOff, ({ mirror }) => buildOff(speaker, mirror));
}
