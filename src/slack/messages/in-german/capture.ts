import type { Counted } from '../counted.js';
import type { capture as english } from '../in-english/capture.js';

const things = ({ count, shown }: Counted) => `${shown} ${count === 1 ? 'Sache ist' : 'Sachen sind'}`;

export const capture: typeof english = {
  noteSomething: 'Etwas notieren',
  titles: { note: 'In meinen Spiegel', evidence: 'Als Beleg aufheben', feedback: 'Als Feedback aufheben' },
  submit: 'Speichern',
  notNow: 'Nicht jetzt',
  noteLabel: 'Was war es? Eine Sache pro Zeile',
  noteExample: 'Rate-Limiter ausgeliefert, 2d https://…',
  ownWordsLabel: 'In deinen eigenen Worten',
  eitherWords: 'Eines von beiden genügt: eine Zeile von dir oder die Worte der Nachricht.',
  ownWordsExample: {
    evidence: 'das Such-Team wird seit dem Limiter seltener geweckt',
    feedback: 'Dank vom Such-Team für den Limiter',
  },
  message: 'Die Nachricht',
  goesAlong: (message) => `${message} kommt als Link dazu.`,
  noAddress: 'Slack hat nicht gesagt, wo die Nachricht steht; sie kommt ohne Link dazu.',
  says: 'Darin steht:',
  noWords: 'Sie enthält keine Worte, die sich aufheben ließen.',
  keepQuoteLabel: 'Die Worte der Nachricht',
  keepQuote: 'Als Zitat aufheben',
  box: 'Welches Feld?',
  week: 'Welche Woche?',
  thisWeek: (week) => `Diese Woche: ${week}`,
  lastWeek: (week) => `Letzte Woche: ${week}`,
  notTold: {
    evidence: 'Das siehst nur du. Wer es geschrieben hat, erfährt nichts davon.',
    feedback: 'Gilt als von jemand anderem gesagt. Das siehst nur du. Wer es geschrieben hat, erfährt nichts davon.',
  },
  somebody: '@jemand',
  quoted: (words) => `„${words}“`,
  nothingToNote: 'Schreib eine Zeile, oder schließ das Fenster.',
  nothingToKeep: 'Schreib eine eigene Zeile, oder heb die Worte der Nachricht auf.',
  nothingButWords: 'Schreib eine eigene Zeile: Die Nachricht enthält keine Worte, die sich aufheben ließen.',

  look: 'Ansehen',
  inForm: 'Für diese Woche notiert. Alles steht unten im passenden Feld und lässt sich dort ändern oder löschen.',
  noteIn: (day, box) => (day === undefined ? `${box}: ` : `${day}, ${box}: `),
  more: ({ shown }) => `und ${shown} weitere`,

  waitingFor: (notes, week) =>
    `${things(notes)} für ${week} notiert und ${notes.count === 1 ? 'wartet' : 'warten'} im Formular.`,
  moreWait: ({ count, shown }) => `${shown} ${count === 1 ? 'weitere steht' : 'weitere stehen'} in den Formularen.`,
  moveTo: {
    input: 'Das ist ein Input',
    output: 'Das ist ein Output',
    outcome: 'Das ist ein Outcome',
    impact: 'Das ist ein Impact',
  },
  leaveFor: (week) => `Für ${week} aufheben`,
  remove: 'Das nicht',
};
