import type { versions as english } from '../in-english/versions.js';
import { grammar } from './grammar.js';

const { plural } = grammar;

export const versions: typeof english = {
  title: (version) => `Version ${version}`,
  button: 'Fassungen davon …',
  pick: 'Eine andere Version …',
  choice: (version, monday) => `Version ${version}, ab ${monday}`,
  neverChoice: (version) => `Version ${version}, gilt nie`,
  firstChoice: (version) => `Version ${version}, die erste`,

  starts: (monday, version) =>
    `*Ab ${monday} gilt Version ${version} der Erwartungen.* Die Wochen davor behalten, was sie beurteilt hat.`,
  started: (monday, version) =>
    `*Seit ${monday} gilt Version ${version} der Erwartungen.* Die Wochen davor behalten, was sie beurteilt hat.`,
  takenBack: (gone, version) =>
    `*Version ${gone} der Erwartungen kommt nicht: Version ${version} ist an ihrer Stelle.* Für deine Stufe ändert sich nichts.`,
  see: 'Was anders ist',
  putAside: 'OK',

  startsOn: (monday) => `Gilt ab ${monday}. Die Wochen davor behalten, was sie beurteilt hat.`,
  startedOn: (monday) => `Gilt seit ${monday}. Die Wochen davor behalten, was sie beurteilt hat.`,
  until: (version, monday) => `Ab ${monday} gilt Version ${version}.`,
  countedFrom: (from, until, version) =>
    `Galt ab ${from}, bis am ${until} Version ${version} begann. Ihre Wochen behalten sie.`,
  never: (version) => `Gilt nie: An ihrem Montag gilt schon Version ${version}.`,
  first: 'Die erste Version: Vor ihr gibt es keine.',
  note: 'Warum: ',
  differs: (level) => `*Was für ${level} anders ist*`,
  same: (level) => `Für ${level} ist nichts anders.`,
  more: (count) => `… und ${count.shown} mehr.`,
  others: (count) =>
    `${count.shown} ${plural(count.count, 'Unterschied betrifft', 'Unterschiede betreffen')} andere Stufen oder Rollen.`,
  compared: '*Deine Wochen bisher, alle unter dieser Version*',
  notYetCompared: 'Solange die Wochen noch keinen Platz haben, gibt es nichts zu vergleichen.',
  foot: 'Wer Erwartungen bearbeitet, sieht von niemandem die Wochen.',
};
