import type { frameworkProblems as english } from '../in-english/framework-problems.js';

/** Was an einem Framework nicht stimmt, und der Weg hinaus: je Regel ein Satz, ohne den Namen des Feldes. */
export const frameworkProblems: typeof english = {
  missing: (key) => `${key} fehlt: Ergänze es.`,
  wrongType: (wanted) => `Hier gehört ${wanted} hin.`,
  bareText: 'Hier gehört ein Text hin: Setz ihn in Anführungszeichen.',
  types: {
    string: 'ein Text',
    number: 'eine Zahl',
    boolean: 'ein true oder false',
    array: 'eine Liste',
    object: 'eine Gruppe von Feldern',
    record: 'eine Gruppe von Feldern',
  },
  otherType: 'etwas anderes',
  notOneOf: (options) => `Hier gehört eines davon hin: ${options}.`,
  unknownKey: (key, known) =>
    `Ein Feld „${key}“ gibt es hier nicht. Bekannt sind ${known}: Benenne es um oder nimm es heraus.`,
  unknownKeyNearest: (key, nearest) => `Ein Feld „${key}“ gibt es hier nicht. Meinst du „${nearest}“?`,
  notANumber: 'Das ist keine Zahl: Schreib eine hin, zum Beispiel 0.25.',
  infinite: 'Diese Zahl hat kein Ende: Schreib eine hin, die eines hat.',
  negativeZero: 'Das ist −0: Schreib 0.',
  wholeNumber: (value) => `${value} ist keine ganze Zahl: Runde sie.`,
  between: (value, least, most) => `${value} liegt außerhalb: Möglich ist ${least} bis ${most}.`,
  atLeast: (value, least) => `${value} ist zu klein: Es sollte mindestens ${least} sein.`,
  atMost: (value, most) => `${value} ist zu groß: Es sollte höchstens ${most} sein.`,
  wrongLength: (count, wanted) => `Diese Liste hat ${count} Einträge und braucht genau ${wanted}.`,
  tooMany: (count, most) => `${count} sind zu viele: Höchstens ${most} passen. Entferne einige.`,
  tooManyOffered: (count, most) =>
    `${count} sind zu viele: Höchstens ${most} passen. Leg einige still oder entferne sie.`,
  empty: 'Das ist leer: Füll es aus.',
  tooLong: (length, most) => `Das hat ${length} Zeichen, und wo es gezeigt wird, passen ${most}: Kürze es.`,
  wordTooLong: (word, length, most) =>
    `„${word}“ hat ${length} Zeichen, und ${most} passen: Kürze es oder nimm es heraus.`,
  hiddenLetters:
    'Darin steht ein Zeilenumbruch, ein Steuerzeichen oder ein Zeichen, das Buchstaben umdreht: Tipp es in einer Zeile neu.',
  invisible: 'Davon ist nichts zu sehen: Schreib Buchstaben.',
  keyLetters: (key) =>
    `„${key}“ geht nicht als Schlüssel: Nimm Buchstaben, Ziffern, Bindestriche und Punkte, höchstens 40 und ohne Leerzeichen.`,
  duplicateKey: (key) => `Den Schlüssel „${key}“ gibt es schon: Gib diesem Eintrag einen eigenen.`,
  sameName: (name, key) => `„${name}“ heißt auch ${key}: Benenne eines um, damit man sie unterscheiden kann.`,
  weightsMissing: (sum, missing) =>
    `Die vier Gewichte ergeben ${sum}, es fehlen ${missing}. Zusammen müssen es 100 % sein.`,
  weightsOver: (sum, over) =>
    `Die vier Gewichte ergeben ${sum}, das sind ${over} zu viel. Zusammen müssen es 100 % sein.`,
  sharesMissing: (sum, missing) => `Die Anteile ergeben ${sum}, es fehlen ${missing}. Zusammen müssen es 100 % sein.`,
  sharesOver: (sum, over) => `Die Anteile ergeben ${sum}, das sind ${over} zu viel. Zusammen müssen es 100 % sein.`,
  shareInPercent: (share, percent) =>
    `Anteile sind in einer Datei Teile von 1, und das sieht nach Prozenten aus: Schreib ${share} für ${percent}.`,
  notRising: (before, after) =>
    `${after} liegt nicht über ${before}: Jeder dieser Werte muss höher sein als der davor.`,
  calibrationEdges: (edges) =>
    `${edges === '' ? 'Hier stehen keine Grenzen' : `${edges} können keine Grenzen sein`}: Schreib vier ganze Prozentzahlen von 1 bis 99, jede höher als die davor, zum Beispiel 20, 40, 60, 80.`,
  steadyTooWide: (value, narrowest) =>
    `Ein Band müsste um ${value} überschritten werden, aber das schmalste ist nur ${narrowest} breit und wäre nie zu erreichen. Setz den Wert herunter.`,
  levelGone: (level, version) =>
    `${level} aus Version ${version} fehlt. Vielleicht hat jemand diese Stufe: Behalte sie und setz „retired: true“.`,
  levelMoved: (level, before, after) =>
    `${level} gehörte zur Rolle ${before} und gehört jetzt zu ${after}, aber vielleicht hat jemand diese Stufe. In einer Datei: Stell sie zurück und füg eine neue mit eigenem Schlüssel hinzu. Einen Entwurf beginnst du mit „Beginnen mit…“ neu.`,
  kindGone: (kind, version) =>
    `Die Art von Arbeit „${kind}“ aus Version ${version} fehlt. Vielleicht nennen Zeilen sie: Behalte sie und setz „retired: true“.`,
  kindMoved: (kind, before, after) =>
    `„${kind}“ gehörte zu ${before} und jetzt zu ${after}, aber Zeilen davon stehen im alten Feld. In einer Datei: Stell die Art zurück und füg eine neue mit eigenem Schlüssel hinzu. Einen Entwurf beginnst du mit „Beginnen mit…“ neu.`,
  roleWithoutLevel: (role) =>
    `Keine Stufe der Rolle ${role} ist offen, niemand könnte eine wählen: Füg eine hinzu, lass eine offen oder leg die Rolle still.`,
  roleGone: (name, key, version) =>
    `Die Rolle ${name} (${key}) aus Version ${version} fehlt. Vielleicht hat jemand eine ihrer Stufen: Behalte sie und setz „retired: true“.`,
  unknownRole: (key, known) =>
    `Die Rolle „${key}“ gibt es nicht. Rollen sind ${known}: Nimm eine davon, oder füg diese bei den Rollen hinzu.`,
  rolesInACircle: (name) =>
    `Die Rolle ${name} kommt schon auf irgendeinem Weg nach dieser: Wähl eine andere, oder keine.`,
  nothingOffered: 'Alle Rollen und Stufen sind stillgelegt, niemand könnte beginnen: Lass mindestens eine offen.',
  levelWithoutKinds: (level, box) =>
    `${level} hat keine offene Art von Arbeit bei ${box}: Füg für diese Rolle eine hinzu oder öffne eine wieder.`,
  heldLevelWithoutKinds: (level, box) =>
    `Die Rolle von ${level} ist stillgelegt, aber wer diese Stufe hat, trägt weiter ein und hat keine offene Art von Arbeit bei ${box}: Füg für diese Rolle eine hinzu oder öffne eine wieder.`,
  mergedIntoItself: (kind) => `„${kind}“ kann nicht in sich selbst aufgehen: Nenn eine andere Art von Arbeit.`,
  mergedIntoNothing: (kind, target) =>
    `„${kind}“ soll in „${target}“ aufgehen, das es nicht gibt: Schreib den Schlüssel einer Art von Arbeit.`,
  mergedIntoRetired: (kind, target) =>
    `„${kind}“ soll in „${target}“ aufgehen, die stillgelegt ist: Wähl eine offene, oder öffne diese wieder.`,
  mergedInACircle: (kind, target) =>
    `„${kind}“ soll in „${target}“ aufgehen, und von dort geht es im Kreis zurück: Nimm eine dieser Zusammenlegungen heraus.`,
  mergedAcross: (kind, target) =>
    `„${kind}“ kann nur in einer Art von Arbeit desselben Feldes und aller ihrer Rollen aufgehen, und „${target}“ ist keine solche.`,
  nothingExpected: (box, weight) =>
    `Bei ${box} wird nichts erwartet, aber es wiegt ${weight}: Erwarte etwas, oder setz das Gewicht auf 0.`,
  pointsWithoutCount: (box) =>
    `Für ${box} sind Punkte von Hand gesetzt, aber das typische Quartal zählt dort nichts: Sag, wie viele üblich sind.`,
  statementKind: (key) =>
    `„${key}“ ist keine Art von Arbeit dieses Feldes, keine Zeile könnte die Aussage belegen: Berichtige den Schlüssel oder nimm ihn heraus.`,
  sameStatement: (statement, level) =>
    `„${statement}“ steht bei ${level} zweimal: Formuliere die Aussage um oder nimm sie heraus.`,
  unknownBase: (version, newest) =>
    `Version ${version} wurde nie veröffentlicht; die neueste ist ${newest}. Exportiere sie und übertrage deine Änderungen.`,

  file: {
    tooLarge: (size, most) =>
      `Die Datei hat ${size} MB, gelesen werden höchstens ${most} MB. Ein ganzes Framework ist viel kleiner: Ist das die richtige Datei?`,
    utf16:
      'Die Datei ist in UTF-16 geschrieben, gelesen wird nur UTF-8: Speichere sie als UTF-8; Editoren bieten das als Kodierung an.',
    noUtf8:
      'Was hier steht, ist kein UTF-8, vielleicht Latin-1, und Umlaute und Akzente gingen verloren: Speichere die Datei als UTF-8; Editoren bieten das als Kodierung an.',
    empty: 'Die Datei ist leer. Exportiere zuerst ein Framework.',
    schema: (found, wanted) =>
      `Diese Datei ist für Schema ${found} geschrieben, diese Version liest Schema ${wanted}. Exportiere das neueste Framework noch einmal und übertrage deine Änderungen.`,
    noSchema: (wanted) =>
      `In der ersten Zeile sollte stehen, für welches Schema die Datei geschrieben ist: „schema: ${wanted}“.`,
    tooDeep: (most) => `Felder liegen mehr als ${most} tief ineinander; ein Framework braucht weniger.`,
    tooFull: 'Die Datei enthält mehr Werte als jedes Framework. Ist das die richtige Datei?',
    alias: 'Anker und Verweise (& und *) werden nicht gelesen: Schreib den Wert aus.',
    tag: (tag) => `Die Markierung ${tag} wird nicht gelesen: Nimm sie heraus und schreib einen einfachen Wert.`,
    mergeKey: 'Einfüge-Schlüssel (<<) werden nicht gelesen: Schreib die Felder aus.',
    several: 'Eine Datei enthält ein Framework: Nimm heraus, was auf die Zeile „---“ folgt.',
    directive: 'Zeilen, die mit % beginnen, werden nicht gelesen: Nimm sie heraus.',
    repeatsKey: (key) => `„${key}“ steht zweimal da: Behalte eines davon.`,
    key: 'Der Name eines Feldes ist ein einzelnes Wort: Schreib es vor den Doppelpunkt.',
    syntax: {
      indent: 'Die Einrückung passt nicht: Felder einer Gruppe beginnen in derselben Spalte.',
      tab: 'Hier steht ein Tabulator: Rück mit Leerzeichen ein.',
      'comma-or-bracket': 'Hier fehlt ein Komma oder eine schließende Klammer, oder es ist eines zu viel.',
      quote: 'Ein Anführungszeichen fehlt, oder auf einen Backslash folgt ein Buchstabe ohne Bedeutung.',
      colon:
        'Hier steht etwas mit Doppelpunkt, wo ein einfacher Wert hingehört: Setz Text mit Doppelpunkt in Anführungszeichen.',
      character: 'Ein Wert kann nicht mit diesem Zeichen beginnen: Setz ihn in Anführungszeichen.',
      other: 'Das lässt sich weder als YAML noch als JSON lesen.',
    },
  },
};
