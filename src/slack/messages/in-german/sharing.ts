import type { sharing as english } from '../in-english/sharing.js';
import { grammar } from './grammar.js';

/** Sharing: what goes, the copy, the channel, the preview, taking back, and the log of what left. */
export const sharing: typeof english = {
  title: 'Teilen',
  next: 'Weiter',
  intro:
    'Nichts geht hinaus, bevor du es sagst. Nur angekreuzte Zeilen gehen mit; deine Einschätzung, deine Energie und was als Nächstes kommt, nie.',
  what: 'Was',
  fourWeeks: 'Die letzten vier Wochen',
  quarter: 'Das Quartal in sechs Zeilen',
  period: { week: '', 'four-weeks': 'Vier Wochen', quarter: 'Das Quartal' },
  periodTitle: (period, dates) => `${period} · ${dates}`,
  more: (kind) => `${kind}, weitere`,
  onlyFirst: (count) => `Die ersten ${count} Zeilen sind aufgeführt.`,
  noLines: 'Hier stehen keine Zeilen, darum gibt es nichts zu teilen. Wähle oben andere Wochen.',
  noLinesAnywhere: 'Noch hat keine Woche Zeilen, darum gibt es nichts zu teilen.',
  extras: 'Wo die Wochen stehen',
  band: 'Band und Prozent',
  picture: 'Das Bild',
  compare: 'Andere werden vergleichen.',
  extrasHidden: 'Band und Zahlen sind ausgeblendet, wie du es gewählt hast, und lassen sich darum nicht teilen.',
  extrasEarly: 'Band und Bild lassen sich teilen, sobald es ein Band gibt.',
  sentence: 'Ein Satz von dir davor',
  way: 'Wie',
  copyWay: 'Ich kopiere es und poste es selbst',
  copyWayMore: 'Der Spiegel sendet nichts.',
  channelWay: 'Der Spiegel postet es in einen Kanal',
  channelWayMore: 'Mit deinem Namen, nach einer genauen Vorschau.',
  nothingTicked: 'Kreuze mindestens eine Zeile an, die noch in diesen Wochen steht.',
  tooLong: (length, room) =>
    `Das Angekreuzte hat ${length} Zeichen; geteilt werden können ${room}. Nimm ein paar Kreuze weg.`,

  by: (person) => `Geteilt von ${person} aus dem eigenen Spiegel`,
  messageText: 'Aus einem Spiegel geteilt.',
  series: 'Die Wochen',
  asChart: (values) => `Als Diagramm gezeichnet · ${values}`,

  copyTitle: 'Kopieren',
  copyDone: 'Fertig',
  copyLabel: 'Der Text',
  copyHint: 'Der Spiegel sendet nichts und behält nichts von dem, was du hier änderst.',

  channelTitle: 'Welcher Kanal?',
  channelSubmit: 'Vorschau',
  channelLabel: 'Kanal',
  channelPlaceholder: 'Kanal wählen',
  channelHint:
    'Kanäle, in denen andere Firmen mitlesen, stehen nicht zur Wahl: Geteilt wird nur in der eigenen. Wo der Spiegel noch nicht dabei ist, hol ihn vorher mit /invite dazu.',
  pickChannel: 'Wähle einen Kanal.',

  previewTitle: 'Vorschau',
  post: 'Posten',
  exactly: (channel) => `*Genau das wird in ${channel} zu sehen sein:*`,
  frozen:
    'Es wird so gepostet, wie es hier steht, auch wenn sich die Woche inzwischen ändert. Gelesenes lässt sich nicht zurückholen.',
  posting: (channel) => `Auf dem Weg nach ${channel}.`,

  postedText: 'Gepostet.',
  posted: (channel, what) => `In ${channel} gepostet: ${what}.`,
  standingText: 'Zuletzt geteilt.',
  standing: (channel, what) => `Zuletzt geteilt, in ${channel}: ${what}.`,
  lines: ({ count, shown }) => `${shown} ${grammar.plural(count, 'Zeile', 'Zeilen')}`,
  withBand: 'Band und Prozent',
  withPicture: 'Bild',
  takeBack: 'Zurücknehmen',
  log: 'Was ich geteilt habe',
  share: 'Teilen…',
  confirmTitle: 'Zurücknehmen?',
  confirmText: 'Es verschwindet aus dem Kanal. Gelesenes lässt sich nicht zurückholen.',
  confirmYes: 'Zurücknehmen',
  confirmNo: 'Stehen lassen',

  refusedText: 'Es wurde nichts gepostet.',
  refusedEnd: 'Es wurde nichts gepostet. Du kannst es auch kopieren und selbst posten.',
  refused: {
    notInChannel: (channel) =>
      `Der Spiegel ist nicht in ${channel}. Tippe dort \`/invite\` und wähle den Spiegel, dann drücke noch einmal auf „Posten“.`,
    notFound: (channel) =>
      `Slack zeigt dem Spiegel ${channel} nicht. Ist der Kanal privat, tippe dort \`/invite\` und wähle den Spiegel, dann drücke noch einmal auf „Posten“.`,
    archived: (channel) => `${channel} ist archiviert, dort kann niemand posten. Geh zurück und wähle einen anderen.`,
    restricted: (channel) =>
      `In ${channel} dürfen nur manche posten, der Spiegel gehört nicht dazu. Geh zurück und wähle einen anderen.`,
    forbidden: (channel) =>
      `Dieser Workspace lässt den Spiegel in ${channel} nicht posten. Seine Inhaber können das ändern.`,
    busy: (channel) =>
      `Slack will eine Pause, bevor noch etwas nach ${channel} geht. Drücke in einer Minute noch einmal auf „Posten“.`,
    content: (channel) =>
      `Slack nimmt das für ${channel} nicht an: Vielleicht ist es zu lang, oder das Bild zu neu. Geh zurück und nimm ein paar Kreuze weg.`,
    other: (channel) =>
      `Slack hat es für ${channel} nicht angenommen. Drücke in einer Minute noch einmal auf „Posten“.`,
  },
  unknownText: 'Ob es angekommen ist, ist unklar.',
  unknown: (channel) =>
    `Ob es in ${channel} angekommen ist, ist noch unklar; ein zweites Mal gepostet wird es nie. Sieh in einer Minute dort nach: Fehlt es, teile es neu.`,
  notWrittenText: 'Wieder gelöscht.',
  notWritten: (channel) =>
    `Es war gepostet, ließ sich hier aber nicht notieren. Darum ist es in ${channel} wieder gelöscht: Was sich nicht zurücknehmen ließe, bleibt nicht stehen. Versuch es in einer Minute noch einmal.`,
  missingText: 'Es wurde nichts gepostet.',
  missing: 'Diese Vorschau gibt es nicht mehr, eine neuere steht an ihrer Stelle. Es wurde nichts gepostet.',

  backText: 'Zu dem, was du geteilt hast.',
  takenBack: (channel) => `Zurückgenommen: In ${channel} ist es gelöscht. Gelesenes lässt sich nicht zurückholen.`,
  goneBefore: (channel) => `Jemand hat es in ${channel} schon gelöscht.`,
  already: (channel) => `In ${channel} ist es schon gelöscht.`,
  placeless: (channel) =>
    `Ob es in ${channel} angekommen ist, ist unklar, darum kann der Spiegel es nicht zurücknehmen. Steht es dort, können die Inhaber des Workspace es löschen.`,
  stillStands: (channel) => `Es steht noch in ${channel}.`,
  backRefused: {
    notInChannel:
      'Der Spiegel ist nicht mehr in diesem Kanal. Tippe dort `/invite` und wähle den Spiegel, dann versuch es noch einmal.',
    archived: 'Der Kanal ist archiviert, und Slack löscht dort nichts, bis ihn jemand wieder öffnet.',
    forbidden: 'Dieser Workspace lässt den Spiegel das nicht löschen. Seine Inhaber können es.',
    other: 'Slack hat es nicht gelöscht. Versuch es in einer Minute noch einmal.',
  },
  tryAgain: 'Noch einmal',
  backUnknown: 'Das steht nicht in deiner Liste.',
  nothingStands: 'In keinem Kanal steht etwas von dir.',

  logTitle: 'Was ich geteilt habe',
  logEmpty: 'Aus diesem Spiegel ist nichts hinausgegangen.',
  logFoot: 'Was du kopiert und selbst gepostet hast, steht hier nicht: Der Spiegel sieht es nicht.',
  older: 'Ältere',
  newest: 'Die neuesten',
  logTakenBack: (when) => `Zurückgenommen am ${when}.`,
  logGone: (when) => `Nicht mehr im Kanal, bemerkt am ${when}.`,
  logUnknown: 'Ob es angekommen ist, ist unklar.',
  exported: 'Export',
  exportedAs: (format) => ({ json: 'Alles als JSON', csv: 'Alles als CSV', md: 'Alles als Markdown' })[format],
  exportSealed: 'mit Passphrase versiegelt',
  exportOpen: 'ohne Passphrase lesbar',
  exportRemoved: (when) => `Aus dem Chat entfernt am ${when}.`,

  eraseLabel: 'Geteiltes in Kanälen',
  eraseToo: 'Auch zurücknehmen',
  eraseStand: ({ count, shown }) =>
    `${grammar.plural(count, 'Ein geteilter Text steht', `${shown} geteilte Texte stehen`)} in Kanälen. Gelesenes lässt sich nicht zurückholen.`,
};
