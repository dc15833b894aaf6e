import { cardMessage } from '../../../../src/slack/messages/card/card-message.js';
import { allWords, helpMessage } from '../../../../src/slack/messages/card/help.js';
import { notYet, unknownWord } from '../../../../src/slack/messages/card/unknown-word.js';
import { badWeekMessage, deleteChoice } from '../../../../src/slack/messages/card/week-answers.js';
import { aProfile, aReflection, week } from '../builders.js';
import { command, type Surfaces } from './surfaces.js';

const today = '2026-07-03';

export function surfacesOf(locale: string): Surfaces {
  const profile = aProfile({ locale });
  return {
    messages: {
      card: () => cardMessage({ command, profile, reflection: aReflection(), openWeek: week, hasDraft: true, today }),
      'card before the first week': () => cardMessage({ command, profile, openWeek: week, hasDraft: false, today }),
      'card, discreet': () =>
        cardMessage({
          command,
          profile: aProfile({ locale, detail: 'discreet' }),
          reflection: aReflection(),
          openWeek: week,
          openWeekState: 'logged',
          hasDraft: false,
          today,
        }),
      'card while away': () =>
        cardMessage({
          command,
          profile: aProfile({ locale, pausedUntil: '2026-07-20' }),
          reflection: aReflection(),
          openWeek: week,
          hasDraft: false,
          today,
        }),
      help: () => helpMessage({ command, locale, joined: true }),
      'help before joining': () => helpMessage({ command, locale, joined: false }),
      'all words': () => allWords({ command, locale }),
      'unknown word': () => unknownWord({ command, nearest: 'week', locale }),
      'unknown word, nothing near': () => unknownWord({ command, locale }),
      'a word that does not exist yet': () => notYet({ locale }),
      'week that cannot be read': () => badWeekMessage({ command, problem: 'unread', example: week, locale }),
      'week that does not exist': () => badWeekMessage({ command, problem: 'unknown', example: week, locale }),
      'week in the future': () => badWeekMessage({ command, problem: 'future', example: week, locale }),
      'week too old': () => badWeekMessage({ command, problem: 'too-old', example: week, locale }),
      'what to delete': () => deleteChoice({ week, locale }),
    },
    views: {},
  };
}
