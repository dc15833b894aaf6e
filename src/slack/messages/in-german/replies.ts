import type { Dimension } from '../../../domain/dimension.js';
import type { replies as english } from '../in-english/replies.js';
import { weekly } from './weekly.js';

const rests = 'Gefragt wird erst wieder, wenn die Wochen anders aussehen.';

/** The answer to a week: its labels, the first weeks, and the question of light or low weeks. */
export const replies: typeof english = {
  ready: (week) => `Dein Spiegel für ${week} ist bereit.`,
  firstWeek: 'Woche 1 ist da.',
  why: 'Warum:',
  oneThing: 'Eine Sache:',

  sayWhoFelt: 'Sagen, wer es gespürt hat',
  someoneNoticed: 'Jemand hat es bemerkt…',
  itDidChange: 'Es hat doch etwas geändert…',
  edit: 'Ändern',
  open: 'Öffnen',

  quiet: 'Eine ruhige Woche.',
  mostly: (dimension) => `Diese Woche besteht vor allem aus ${madeOf[dimension]}.`,
  halves: (one, other) => `Diese Woche besteht zur Hälfte aus ${madeOf[one]}, zur Hälfte aus ${madeOf[other]}.`,
  everything: 'Diese Woche hat von allem etwas.',
  outcomeShare: (level, share) => `${share} von dem, was ${level} verlangt, hängt daran, ob jemand es gespürt hat.`,
  whoFeltOne: 'Ein Outcome ist da: Wer hat ihn noch gespürt?',
  whoFeltMany: 'Outcomes sind da: Wer hat sie noch gespürt?',
  whoNoticedOne: 'Nimm den einen Output: Wer hat ihn bemerkt?',
  whoNoticedMany: (outputs) => `Nimm einen der ${outputs.shown} Outputs: Wer hat ihn bemerkt?`,
  whatNextWeek: 'Noch muss nichts fertig sein: Was könnte nächste Woche jemand bemerken?',

  which: 'Vielleicht kommt etwas noch, oder es fehlt, oder es steht nur nicht da. Was trifft zu?',
  drought: (weeks, level, every) =>
    `Seit ${weeks.count === 1 ? 'einer Woche' : `${weeks.shown} Wochen`} kein Outcome; üblich ist für ${level} ${every.count <= 1 ? 'in den meisten Wochen einer' : `etwa einer in ${every.shown} Wochen`}. Was trifft zu?`,
  late: 'Kommt noch',
  missing: 'Fehlt',
  add: 'Es gab einen: eintragen',
  hard: 'Schwerer Monat, später fragen',
  noted: 'Notiert.',
  heard: {
    late: () => `Kommt noch: notiert. Wenn es da ist, gehört es in die Woche, in der es ankommt. ${rests}`,
    missing: () =>
      'Fehlt: notiert. Für den Anfang genügt einer: Nimm eine Sache, die fertig wurde, und frag die Person, die sie ' +
      `benutzt, was sich geändert hat. ${rests}`,
    hard: (again) =>
      `Ein schwerer Monat: notiert. Vor der Woche vom ${again} wird nichts mehr gefragt; „${weekly.awayUntil}“ hält auch die nächste Woche frei.`,
  },
  recalled: {
    late: (said) => `Kommt noch, wie du zu ${said} gesagt hast.`,
    missing: (said) => `Fehlt, wie du zu ${said} gesagt hast; für den Anfang genügt einer.`,
    hard: (said, again) =>
      `Ein schwerer Monat, wie du zu ${said} gesagt hast; vor der Woche vom ${again} wird nichts gefragt.`,
  },
};

const madeOf: Readonly<Record<Dimension, string>> = {
  input: 'Arbeit, die hineinging',
  output: 'fertiger Arbeit',
  outcome: 'Veränderungen, die jemand gespürt hat',
  impact: 'Dingen, die bleiben',
};
