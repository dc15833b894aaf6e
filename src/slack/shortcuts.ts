import { shortcutIds, type ShortcutId } from './ids/callbacks.js';

/** A shortcut as the manifest lists it; names hold 24 characters. */
export interface ListedShortcut {
  readonly callbackId: ShortcutId;
  readonly name: string;
  readonly kind: 'global' | 'message';
}

/** The app's shortcuts, in the manifest's order. */
export const shortcuts: readonly ListedShortcut[] = [
  { callbackId: shortcutIds.logToMirror, name: 'Log to my mirror', kind: 'global' },
  { callbackId: shortcutIds.somethingOff, name: 'Something feels off', kind: 'global' },
  { callbackId: shortcutIds.saveEvidence, name: 'Save as evidence', kind: 'message' },
  { callbackId: shortcutIds.saveFeedback, name: 'Save as feedback I got', kind: 'message' },
];
