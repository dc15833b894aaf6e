import type { takingOut as english } from '../in-english/taking-out.js';
import { grammar } from './grammar.js';

/** Taking everything out and in again: the windows, their receipts and the sealed page. */
export const takingOut: typeof english = {
  readers:
    '*Eine Datei, die du exportierst,* steht auch in diesem Chat. Versiegelt öffnet sie sich nur mit ihrer Passphrase. Eine ' +
    'lesbare kann 24 Stunden lang lesen, wer diesen Chat lesen kann.',

  export: {
    button: 'Exportieren…',
    title: 'Exportieren',
    submit: 'Datei erstellen',
    holds: (counts) =>
      `*${counts}*, was in Formularen wartet, deine Korrekturen, Einstellungen und Stufe, was dir gesagt wurde und was du geteilt hast. ` +
      'Punkte und Bänder werden jedes Mal neu berechnet und stehen darum nicht darin.',
    format: 'Format',
    formats: {
      json: { text: 'JSON', description: 'Vollständig; lässt sich wieder einlesen' },
      csv: { text: 'CSV', description: 'Als Tabelle, Zeile für Zeile' },
      md: { text: 'Markdown', description: 'Nach Quartal und Woche, zum Lesen' },
    },
    formatHint: 'Eine versiegelte Datei enthält alle drei; diese steht vorn.',
    protection: 'Wer sie öffnen kann',
    sealed: {
      text: 'Mit Passphrase versiegelt',
      description: 'Öffnet sich in jedem Browser, ohne Netz. Lässt sich wieder einlesen.',
    },
    readable: { text: 'Lesbare Datei', description: 'Öffnet sich für alle, die an sie herankommen.' },
    tick: 'Für eine lesbare Datei',
    ticked: {
      text: 'Wer diesen Chat oder seine Exporte lesen kann, kann die Datei lesen.',
      description: 'Sie wird nach 24 Stunden entfernt.',
    },
    notTicked: 'Kreuze das für eine lesbare Datei an, oder wähle oben die versiegelte.',
    making: 'Die Datei wird erstellt. Sie kommt in deinen Chat mit mir.',
    passphrase: '*Die Passphrase, einmal gezeigt, hier und jetzt:*',
    passphraseHint:
      'Schreib sie auf, bevor du dieses Fenster schließt. Ohne sie öffnet niemand die Datei, und niemand findet sie wieder: ' +
      'weder ich noch der Betreiber. Großbuchstaben und Striche spielen keine Rolle.',
    done: 'Die Datei ist in deinem Chat mit mir.',
    failed:
      'Slack hat die Datei nicht angenommen. Dort ist nichts von ihr geblieben. Hier ist alles, wie es war. Versuch es in einer Minute noch einmal.',
    passphraseOfNothing: 'Die Passphrase oben öffnet nichts.',
    failedTitle: 'Keine Datei erstellt',
    ready: 'Deine Datei ist fertig.',
    sealedIsHere: (counts) =>
      `Eine versiegelte Datei deines Spiegels ist in diesem Chat: ${counts}. Speichere sie und öffne sie im Browser; sie fragt nach der Passphrase. ` +
      'Sie bleibt hier, bis du sie entfernst.',
    readableIsHere: (counts, moment) =>
      `Eine lesbare Datei deines Spiegels ist in diesem Chat: ${counts}. Sie wird am ${moment} entfernt.`,
    remove: 'Jetzt entfernen',
    removed: {
      now: 'Die Datei ist aus diesem Chat entfernt.',
      before: 'Die Datei ist nicht mehr in diesem Chat.',
      later:
        'Slack hat die Datei noch nicht entfernt. Ich versuche es in einer Minute wieder, und etwa eine Woche lang.',
    },
  },

  import: {
    button: 'Importieren…',
    instead: 'Eine Datei, die hier erstellt wurde, lässt sich wieder einlesen.',
    title: 'Importieren',
    look: 'Hineinschauen',
    submit: 'Importieren',
    explain:
      'Liest eine Datei ein, die ein Spiegel beim Exportieren erstellt hat: die JSON-Datei oder die versiegelte Seite. ' +
      'Du siehst, was dazukäme, bevor etwas gespeichert wird.',
    file: 'Datei',
    fileHint: (megabytes) => `Höchstens ${megabytes} MB. Slack behält sie bei deinen Dateien; lösche sie danach dort.`,
    passphrase: 'Passphrase',
    passphraseHint: 'Nur für eine versiegelte Datei.',
    passphraseAgain: 'Damit wird die Datei noch einmal geöffnet. Sie bleibt nur in diesem Fenster.',
    reading: 'Die Datei wird gelesen. Das dauert ein paar Sekunden.',
    taking: 'Die Wochen werden eingelesen. Das dauert ein paar Sekunden.',
    holds: (counts) => `*Die Datei enthält ${counts}.*`,
    newWeeks: (count, weeks, lines) => `${weeks} ${grammar.plural(count, 'ist', 'sind')} neu, mit ${lines}.`,
    keptWeeks: (count, weeks) =>
      `${weeks} ${grammar.plural(count, 'ist schon hier und bleibt, wie sie ist', 'sind schon hier und bleiben, wie sie sind')}.`,
    addedLines: (count, lines) =>
      `${lines}, die darin ${grammar.plural(count, 'fehlt, kommt', 'fehlen, kommen')} dazu; geändert wird darin nichts.`,
    alsoNew: (things) => `Auch neu: ${things}.`,
    waiting: ({ count, shown }) => `was in ${shown} ${grammar.plural(count, 'Formular', 'Formularen')} wartet`,
    issues: ({ count, shown }) => `${shown} ${grammar.plural(count, 'Frage', 'Fragen')} zu deinen Wochen`,
    hypotheses: ({ count, shown }) => `${shown} ${grammar.plural(count, 'erwartete Änderung', 'erwartete Änderungen')}`,
    journey: ({ count, shown }) => `${shown} ${grammar.plural(count, 'Notiz', 'Notizen')} zu deinem Weg`,
    corrections: ({ count, shown }) =>
      `${shown} ${grammar.plural(count, 'Korrektur', 'Korrekturen')} an gelesenen Zeilen`,
    told: ({ count, shown }) => `was dir in ${shown} ${grammar.plural(count, 'Antwort', 'Antworten')} gesagt wurde`,
    unchosen: ({ count, shown }) =>
      `${shown} ${grammar.plural(count, 'Text', 'Texte')} einer doppelt gespeicherten Woche`,
    laterWeeks: (count, weeks) =>
      `${weeks} ${grammar.plural(count, 'liegt', 'liegen')} in der Zukunft und ${grammar.plural(count, 'wird', 'werden')} ausgelassen.`,
    shares: 'Was anderswo geteilt wurde, bleibt dort und wird nicht eingelesen.',
    settings: 'Einstellungen und Stufe',
    settingsTick: {
      text: 'Einstellungen und Stufe aus der Datei übernehmen',
      description: 'Sonst werden die Wochen an deiner Stufe hier gemessen.',
    },
    unknownLevel:
      'Die Datei nennt eine Stufe, die dieser Spiegel nicht kennt; Einstellungen und Stufe bleiben darum, wie sie hier sind.',
    nothingNew: 'Alles in dieser Datei ist schon hier. Es wurde nichts geändert.',
    doneTitle: 'Importiert',
    done: (counts) => `Eingelesen: ${counts}. Was vorher hier war, ist unverändert.`,
    settingsTaken: 'Einstellungen und Stufe sind jetzt die der Datei.',
    stopped:
      'Der Speicher hat nicht geantwortet, darum fehlt der Rest. Was eingelesen ist, bleibt. Importiere dieselbe Datei in einer Minute noch einmal: Nichts wird doppelt.',
    problems: {
      foreign:
        'Diese Datei hat kein Spiegel erstellt. Es wurde nichts geändert. Wähle die JSON-Datei oder die versiegelte Seite eines Exports; CSV und Markdown lassen sich nicht einlesen.',
      truncated:
        'Das Ende dieser Datei fehlt. Es wurde nichts geändert. Speichere sie dort, wo sie herkommt, noch einmal und wähle sie neu.',
      damaged:
        'Diese Datei wurde nach dem Erstellen verändert oder beschädigt. Hier wurde nichts geändert. Wähle eine andere Kopie.',
      newer:
        'Eine neuere Version des Spiegels hat diese Datei erstellt. Es wurde nichts geändert. Bitte deinen Betreiber, diesen Spiegel zu aktualisieren, und importiere sie dann.',
      tooMuch:
        'In dieser Datei stehen mehr Zeilen, als Wochen haben: über 300 in einer Woche oder über 20.000 insgesamt. Es wurde nichts geändert. Wähle die Datei eines Exports.',
      tooLarge: (megabytes) =>
        `Diese Datei ist größer als ${megabytes} MB, mehr als Wochen aus zehn Jahren brauchen. Es wurde nichts gelesen oder geändert. Wähle die Datei eines Exports.`,
      passphraseMissing: 'Diese Datei ist versiegelt. Tippe die Passphrase, die beim Erstellen gezeigt wurde.',
      wrongPassphrase:
        'Diese Passphrase öffnet die Datei nicht. Es wurde nichts geändert. Sie hat fünf Gruppen mit je vier Zeichen; vergleiche jede.',
      notYours:
        'Gelesen wird nur eine Datei, die du selbst hochgeladen hast. Es wurde nichts geändert. Wähle sie von deinem Gerät.',
      unreachable:
        'Slack hat die Datei nicht herausgegeben. Es wurde nichts geändert. Wähle sie in einer Minute noch einmal.',
      scope:
        'Importieren braucht eine Berechtigung mehr. Es wurde nichts geändert. Dein Betreiber fügt unter _OAuth & Permissions_ auf ' +
        'api.slack.com/apps den Bot-Scope `files:read` hinzu und installiert die App neu; dann geht es.',
      noFile: 'Wähle eine Datei.',
    },
  },

  page: {
    title: 'Versiegelte Datei',
    explain:
      'Diese Seite enthält einen Spiegel, versiegelt. Sie lädt nichts und sendet nichts: Alles geschieht in diesem Fenster.',
    passphrase: 'Passphrase',
    open: 'Öffnen',
    opening: 'Wird geöffnet…',
    wrong: 'Diese Passphrase öffnet die Datei nicht. Sie hat fünf Gruppen mit je vier Zeichen; vergleiche jede.',
    damaged: 'Diese Datei wurde nach dem Erstellen verändert oder abgeschnitten. Nimm eine andere Kopie.',
    tooOld: 'Dieser Browser kann sie nicht öffnen. Nimm ein aktuelles Firefox, Chrome, Edge oder Safari.',
    opened: 'Geöffnet. Lies es unten. Eine Datei, die du speicherst, öffnet sich ohne Passphrase.',
    save: { json: 'JSON speichern', csv: 'CSV speichern', md: 'Markdown speichern' },
    script: 'Diese Seite braucht JavaScript, um die Datei zu öffnen.',
  },

  markdown: {
    title: 'Mein Spiegel',
    quarter: (quarter, year) => `${quarter}. Quartal ${year}`,
    ownRead: (read) => `Eigene Einschätzung: ${read}`,
    next: 'Als Nächstes:',
    waiting: 'Wartet in einem Formular',
    unchosen: 'Noch nicht gewählt',
    issues: 'Offene Fragen',
    issue: {
      drop: 'Die Wochen waren leichter als sonst',
      'low-start': 'Die ersten Wochen lagen unter dem, was die Stufe verlangt',
      drought: 'Lange ohne Ergebnis oder Wirkung',
      overdue: 'Erwartete Änderungen waren über ihren Tag hinaus',
      'self-reported': 'Etwas fühlte sich nicht richtig an',
      feedback: 'Jemand hat etwas gesagt',
    },
    hypotheses: 'Was sich ändern soll',
    stations: 'Stationen',
    always: 'Von der ersten Woche an:',
    own: 'Eigene Arten von Arbeit',
    since: (day) => `seit ${day}`,
    seen: (day) => `gesehen am ${day}`,
    due: (day) => `Blick darauf am ${day}`,
    over: (day, how) => `vorbei am ${day}: ${how}`,
    ends: {
      fixed: 'gelöst',
      accepted: 'hingenommen',
      context: 'die Umstände',
      'false-alarm': 'war nichts',
      'new-normal': 'so ist es jetzt',
      met: 'es kam',
      partly: 'es kam zum Teil',
      missed: 'es kam nicht',
    },
    plan: 'Was ich tun werde:',
    measure: 'Woran man es sieht:',
    journey: 'Der Weg bisher',
    notes: {
      values: 'Was mir wichtig ist:',
      map: 'Wohin ich will:',
      gaps: 'Was auf dem Weg fehlt:',
      job: 'Stelle:',
      accomplishment: 'Gelungen:',
      struggle: 'Schwierig:',
      review: 'Offizielle Beurteilung für',
    },
    on: (day) => `${day}:`,
    spanned: (from, to) => `${from} bis ${to}:`,
    tried: 'Was ich versucht habe:',
    rated: (rating, size, name) =>
      name === undefined ? `Bewertet mit ${rating} von ${size}` : `Bewertet mit ${rating} von ${size}: ${name}`,
  },
};
