import type { card as english } from '../in-english/card.js';

/** The card, every word of the slash command, and what a word answers that cannot be done. */
export const card: typeof english = {
  groups: {
    writing: {
      title: 'Schreiben',
      words: {
        log: ['<Zeile>', 'eine Zeile für diese Woche notieren'],
        week: ['[mo, letzte Woche, W31]', 'eine Woche öffnen'],
        edit: ['[Woche]', 'eine gespeicherte Woche ändern'],
        skip: ['', 'die offene Woche auslassen'],
        off: ['[was]', 'merken, was nicht stimmt und seit wann'],
      },
    },
    looking: {
      title: 'Ansehen',
      words: {
        home: ['', 'wo die Wochen stehen'],
        lines: ['', 'Zeilen, die ins 1:1 mitkommen'],
        quarter: ['', 'das Quartal in sechs Zeilen'],
        trend: ['[12, 26, 52]', 'wohin es mit den Wochen geht'],
        forecast: ['[3, 6, 12]', 'wo die Wochen in einigen Monaten wohl stehen'],
        'what-if': ['[IC5, 2 Outcomes]', 'dieselben Wochen, als wäre etwas anders'],
        year: ['', 'wie viele Arten jede Woche des Jahres enthält'],
        why: ['', 'woraus sich der Stand ergibt'],
        signals: ['', 'offene Fragen, und wie schnell sie vorbei sind'],
        bets: ['', 'was sich durch Outputs ändern soll und was daraus wurde'],
        find: ['<Wörter>', 'in allem Getippten suchen'],
        strengths: ['', 'was stark ist, mit den Belegen'],
        growth: ['', 'was wachsen kann und wovon mehr oder weniger'],
        level: ['', 'was die Stufe verlangt, was sich zeigt und wie du sie änderst'],
        levels: ['[IC4 IC5]', 'zwei Stufen im Vergleich, Zeile für Zeile'],
        mine: ['', 'eigene Arten von Arbeit, Punkte, Zeiträume und ein eigenes Ziel'],
        calibrate: ['', 'ob die Erwartungen zu dem passen, was wirklich getan wird'],
        versions: ['[2]', 'was eine Version der Erwartungen anders verlangt'],
        career: ['', 'Stufen und Firmen, von wann bis wann'],
        journey: ['[Notiz]', 'Stellen, Gelungenes und Schwieriges, mit den Stufen dazwischen'],
        review: ['[was gesagt wurde]', 'Beurteilungen neben dem, was dieselben Wochen hier zeigen'],
        demo: ['', 'eine erfundene Person mit einem halben Jahr'],
      },
    },
    rhythm: {
      title: 'Wann der Spiegel fragt',
      words: {
        snooze: ['[2h, morgen, mo]', 'später noch einmal fragen'],
        pause: ['[bis fr, 2w]', 'abwesend bis zu einem Tag'],
        time: ['', 'Teilzeit und längere Abwesenheit'],
        resume: ['', 'wieder da'],
        stop: ['', 'keine Nachrichten mehr'],
        settings: ['', 'Tag, Uhrzeit, Worte und was der Chat zeigt'],
      },
    },
    sharing: {
      title: 'Teilen',
      words: {
        share: ['[Woche]', 'Zeilen wählen, dann kopieren oder posten'],
        shares: ['', 'alles, was aus diesem Spiegel hinausging'],
        unshare: ['', 'das zuletzt Geteilte zurücknehmen'],
      },
    },
    keeping: {
      title: 'Was aufbewahrt wird',
      words: {
        privacy: ['', 'wer das lesen könnte; Export und Löschen'],
        export: ['[json, csv, md]', 'alles in einer Datei'],
        import: ['', 'so eine Datei wieder einlesen'],
        delete: ['', 'eine Woche oder alles'],
      },
    },
    about: {
      title: 'Der Spiegel selbst',
      words: {
        start: ['', 'anfangen'],
        help: ['', 'die wichtigsten Wörter'],
        admin: ['', 'Erwartungen ändern, für alle, die sie pflegen'],
        version: ['', 'was hier läuft'],
        feedback: ['', 'wohin mit einer Rückmeldung zum Spiegel'],
      },
    },
  },

  helpText: 'Was hier geht.',
  helpFoot: 'Die Antworten siehst nur du, in jedem Kanal. Zu jedem Wort gibt es einen Knopf.',
  allWordsText: 'Alle Wörter.',
  allWordsFoot: 'Groß oder klein ist egal, und bei einem Tippfehler gilt das ähnlichste Wort.',
  allWordsButton: 'Alle Wörter',
  pickWord: 'Ein Wort benutzen',
  openWeekButton: 'Meine Woche öffnen',
  rhythmButton: 'Ändern oder beenden',
  readersButton: 'Wer könnte das lesen?',

  unknown: 'Dieses Wort gibt es hier nicht.',
  unknownListed: (help) => `Dieses Wort gibt es hier nicht. ${help} nennt die, die es gibt.`,
  unknownNearest: (word) => `Dieses Wort gibt es hier nicht. Meintest du ${word}?`,
  notYet: 'Das gibt es noch nicht.',

  cardText: 'Dein Spiegel.',
  nothingWritten: 'Noch steht nichts da. Die erste Woche dauert etwa zwei Minuten.',
  weekStands: (title, state) => `${title}: ${state}.`,
  openWeekState: 'offen',
  draftState: 'etwas ist schon notiert',
  openThisWeek: 'Diese Woche öffnen',
  editThisWeek: 'Diese Woche ändern',
  cardFoot: (help) => `${help} nennt die Wörter. Das siehst nur du.`,

  badWeekText: 'Diese Woche lässt sich nicht öffnen.',
  badWeek: {
    unread: 'Welche Woche, ist daraus nicht zu lesen. Möglich sind eine Woche, ein Tag, „letzte Woche“ oder „2w“.',
    unknown: 'Diese Woche gibt es im Kalender nicht. Manche Jahre haben 52, manche 53.',
    future: 'Diese Woche hat noch nicht begonnen.',
    'too-old': 'Diese Woche liegt mehr als zehn Jahre zurück.',
  },
  badWeekExample: (problem, example) => `${problem} Zum Beispiel: ${example}.`,
  openThatWeek: (week) => `${week} öffnen`,

  deleteText: 'Was soll gelöscht werden?',
  deleteWhich: 'Was soll gelöscht werden? Ältere Wochen stehen im Home-Tab.',
  deleteThatWeek: (week) => `${week} löschen…`,
  deleteEverything: 'Alles löschen…',
};
