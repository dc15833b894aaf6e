import type { installing as english } from '../in-english/installing.js';

/** The pages of a browser at the end of an install. */
export const installing: typeof english = {
  doneTitle: 'Der Spiegel ist installiert',
  done: 'Öffne Slack: Unter Apps steht jetzt Mirror. Jede Person fängt für sich an, mit einem Formular in seinem Home-Tab; vorher wird niemand etwas gefragt.',
  cancelledTitle: 'Nichts wurde installiert',
  cancelled: 'Du hast in Slack abgebrochen, und nichts wurde aufbewahrt. Du kannst jederzeit neu anfangen.',
  staleTitle: 'Dieser Weg gilt nicht mehr',
  stale:
    'Eine Installation muss innerhalb von zehn Minuten enden, in dem Browser, in dem sie begann. Nichts wurde installiert und nichts aufbewahrt: Fang neu an.',
  failedTitle: 'Der Spiegel wurde nicht installiert',
  failed: (reference) =>
    `Slack oder dieser Server hat es nicht zu Ende gebracht, und nichts wurde aufbewahrt. Fang neu an; scheitert es noch einmal, nenne denen, die den Spiegel betreiben, die Kennung ${reference}.`,
  again: 'Neu anfangen',
};
