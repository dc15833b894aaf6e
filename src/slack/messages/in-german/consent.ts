import type { consent as english } from '../in-english/consent.js';

/** Before somebody has joined, the form that starts a mirror, and who could read it. */
export const consent: typeof english = {
  noMirror: 'Du hast noch keinen Spiegel.',
  howToBegin:
    'Du hast noch keinen Spiegel. Ein Formular genügt zum Anfangen; vorher wird nichts aufbewahrt und nichts gesendet.',
  start: 'Anfangen',
  lookAtMadeUp: 'Eine erfundene Person ansehen',
  levels: 'Was Stufen verlangen',
  readers: 'Wer könnte das lesen?',

  homeTitle: 'Ein privater Spiegel für deine Arbeit',
  homeWhat:
    'Neunzig Sekunden pro Woche. Du schreibst, was du hineingesteckt, fertig gemacht, verändert und hinterlassen hast; ' +
    'du siehst, wo das steht, gemessen an deiner Stufe, und wohin es geht. Bevor es dir jemand sagen muss.',
  homePromises:
    '• *Nur du.* Eine Ansicht für Führungskräfte, HR oder Admins gibt es nicht.\n' +
    '• *Du entscheidest, was geteilt wird.* Nichts, bis du es selbst tust.\n' +
    '• *Jederzeit löschen.* Eine Woche oder alles samt Schlüssel.',

  startTitle: 'Deinen Spiegel anlegen',
  agree: 'Einverstanden, anfangen',
  notNow: 'Nicht jetzt',
  whatIsKept:
    '*Was aufbewahrt wird:* was du tippst und ankreuzt, verschlüsselt mit deinem eigenen Schlüssel, und was daraus ' +
    'gelesen wird. Sonst wird nichts gelesen: keine Kanäle, keine Nachrichten, kein Code.',
  whoCouldRead:
    '*Wer es lesen könnte:* du. Wer diesen Server betreibt, *könnte* es auch, denn dort liegen die Schlüssel. Die Inhaber ' +
    'dieses Slack-Workspace können Chats exportieren; darum wiederholt der Chat nichts, was du tippst. ' +
    'Eine Ansicht für Führungskräfte oder HR gibt es nicht, und es lässt sich keine einschalten.',
  whichDay: 'An welchem Tag soll ich fragen?',
  day: 'Tag',
  whatTime: 'Um welche Uhrzeit?',
  time: 'Uhrzeit',
  timeHint: (zone) =>
    `${zone}, aus deinem Slack-Profil. Eine Nachricht pro Woche, höchstens eine Erinnerung. Jederzeit mit einem Klick zu beenden.`,

  againTitle: 'Wieder anfangen',
  again: (title, key, when) =>
    `Alles ist noch da: deine Wochen, deine Stufe (${title}, ${key}) und dein Rhythmus. ` +
    `Ab jetzt frage ich wieder: ${when}.`,
  againHint: 'Stufe und Rhythmus lassen sich im Home-Tab ändern.',

  privacyYou:
    '*Du.* Deine Wochen öffnen sich nur für dich. Eine Ansicht für Führungskräfte, HR oder Admins gibt es nicht, und es ' +
    'lässt sich keine einschalten.',
  privacyOperator:
    '*Wer den Server betreibt, könnte es.* Dort liegen die Datenbank und der Schlüssel. Alles, was du tippst, ist mit ' +
    'deinem eigenen Schlüssel verschlüsselt, die Datenbank allein öffnet also nichts; mit dem Schlüssel ginge es. ' +
    'Das Programm hat keine Ansicht, keinen Befehl und kein Protokoll dafür.',
  privacyOwners:
    '*Die Inhaber dieses Workspace können Chats exportieren.* Darum steht in keiner Nachricht, was du tippst: Es steht nur ' +
    'in Fenstern vor dir und im Home-Tab. Bänder, Prozente und Bilder stehen in Nachrichten, außer du wählst *Diskret*: ' +
    'Dann sagt der Chat nur „bereit“.',
  privacyPictures: (drawn) =>
    `*Bilder.* ${drawn} Hochgeladen werden sie nur für diesen Chat, und gelöscht, wenn neuere sie ersetzen.`,
  drawnHere: 'Gezeichnet werden sie auf diesem Server.',
  drawnElsewhere: (host) =>
    `Gezeichnet werden sie von einem Diagramm-Server deines Betreibers (${host}); er sieht Zahlen, nie deine Worte.`,
  privacyNobody:
    '*Sonst niemand.* Ich lese keine Kanäle und keine Nachrichten. Ohne dich wird nie etwas geteilt; „Was ich geteilt habe“ zeigt alles, was geteilt wurde.',
  privacyLeaving: (command, word) =>
    `*Löschen.* ${command} löscht eine Woche, oder alles, sobald du ${word} getippt hast. ` +
    'Ältere Sicherungen des Betreibers können es noch enthalten, bis auch sie gelöscht sind.',
  privacyWorkspace: ({ count, shown }) =>
    '*Wenn dieser Workspace den Spiegel entfernt.* Von da an wird nichts gesendet, und nichts von dir öffnet sich. ' +
    `Nach ${shown} ${count === 1 ? 'Tag' : 'Tagen'} wird alles, was von dir aufbewahrt wird, samt Schlüssel gelöscht, wenn der Spiegel nicht vorher wieder installiert wird; ` +
    'exportiere es vorher, wenn du es behalten willst.',
};
