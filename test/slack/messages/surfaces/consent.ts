import { notJoined } from '../../../../src/slack/messages/consent/not-joined.js';
import { privacyModal } from '../../../../src/slack/messages/consent/privacy-modal.js';
import { startAgainModal } from '../../../../src/slack/messages/consent/start-again-modal.js';
import { startModal } from '../../../../src/slack/messages/consent/start-modal.js';
import { aProfile, manager, senior } from '../builders.js';
import { command, type Surfaces } from './surfaces.js';

export function surfacesOf(locale: string): Surfaces {
  return {
    messages: {
      'not joined': () => notJoined({ locale }),
    },
    views: {
      start: () => startModal({ levels: [senior, manager], zone: 'Europe/Berlin', locale }),
      'start again': () => startAgainModal({ profile: aProfile({ locale }), level: senior }),
      privacy: () => privacyModal({ command, locale, joined: true }),
      'privacy before joining': () => privacyModal({ command, locale, joined: false }),
      'privacy of many workspaces': () => privacyModal({ command, graceDays: 30, locale, joined: false }),
      'privacy with a chart server': () =>
        privacyModal({ command, chartHost: 'charts.internal:3400', locale, joined: true }),
    },
  };
}
