import type { versions as english } from '../in-english/versions.js';
import { grammar } from './grammar.js';

const { plural } = grammar;

export const versions: typeof english = {
  title: (version) => `Version ${version}`,
  button: 'Fassungen davon …',
  pick: 'Eine andere Version …',
  choice: (version, monday) => `Version ${version}, ab ${monday}`,
  firstChoice: (version) => `Version ${version}, die erste`,

  starts: (monday, version) =>
    `*Ab ${monday} gilt Version ${version} der Erwartungen.* Die Wochen davor behalten, was sie beurteilt hat.`,
  started: (monday, version) =>
    `*Seit ${monday} gilt Version ${version} der Erwartungen.* Die Wochen davor behalten, was sie beurteilt hat.`,
  see: 'Was anders ist',
  putAside: 'OK',

  startsOn: (monday) => `Gilt ab ${monday}. Die Wochen davor behalten, was sie beurteilt hat.`,
  startedOn: (monday) => `Gilt seit ${monday}. Die Wochen davor behalten, was sie beurteilt hat.`,
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
