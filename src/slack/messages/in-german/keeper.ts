import type { keeper as english } from '../in-english/keeper.js';
import { grammar } from './grammar.js';

const { plural } = grammar;

/** The editor for those who keep the framework. */
export const keeper: typeof english = {
  title: 'Erwartungen',
  button: 'Erwartungen pflegen…',
  promise: 'Hier pflegst du Erwartungen. Einträge, Werte und ob jemand einträgt, siehst du nicht.',
  notKeeperText: 'Die Erwartungen ändert, wer sie pflegt.',
  notKeeper: (level, levels) =>
    `Wer den Spiegel betreibt, legt fest, wer die Erwartungen pflegt. Lesen können sie alle: ${level} und ${levels}.`,
  noLonger:
    'Die Erwartungen gehören nicht mehr zu deinen Aufgaben: Wer den Spiegel betreibt, hat das geändert. Es wurde jetzt nichts geändert, und dein Entwurf bleibt.',

  save: 'In den Entwurf',
  add: 'In den Entwurf',
  remove: 'Entfernen',
  overview: 'Übersicht',
  levels: 'Rollen und Stufen',
  kinds: 'Arten von Arbeit',
  rulesButton: 'Bänder und Regeln',
  backTo: (label) => `← ${label}`,
  newer: 'Zurück',
  older: 'Weitere',
  choose: 'Auswählen',

  notices: {
    stored: 'Steht jetzt in deinem Entwurf. Bis zur Veröffentlichung wird niemand daran gemessen.',
    storedAt: (time) =>
      `Zuletzt um ${time} in deinem Entwurf gespeichert. Bis zur Veröffentlichung wird niemand daran gemessen.`,
    inUtc: (time) => `${time} Uhr UTC`,
    unchanged: 'Es war nichts anders, also wurde nichts gespeichert.',
    overtaken:
      'Ein anderes Fenster von dir hat den Entwurf inzwischen geändert, hier wurde deshalb noch nichts gespeichert. Unten steht der neueste Entwurf; was du eingegeben hast, steht noch in den Feldern. Schau es an und speichere noch einmal.',
    gone: 'Das steht nicht mehr im Entwurf. So sieht er jetzt aus.',
    notDropped:
      'Ein anderes Fenster von dir hat den Entwurf inzwischen geändert, deshalb wurde er nicht verworfen. Das ist der neueste Entwurf: Schau ihn dir erst an.',
    dropped: 'Dein Entwurf ist verworfen. Was veröffentlicht ist, bleibt, wie es war.',
    started: 'Das steht jetzt in deinem Entwurf. Sieh dir die Unterschiede an, bevor du ihn veröffentlichst.',
    carriedOver: (version) =>
      `Deine Änderungen liegen jetzt über Version ${version}. Von keiner Seite ging etwas verloren.`,
    carriedOverChosen: (version) =>
      `Deine Änderungen liegen jetzt über Version ${version}. Wo beide dasselbe geändert hatten, gilt, was du gewählt hast, und das andere steht nicht im Entwurf; alles Übrige von beiden Seiten schon.`,
    notYetSaved:
      'Noch nicht gespeichert, deine Eingaben bleiben hier. Der Knopf unten in diesem Fenster speichert sie.',
    notSaved: (problems) => `Noch nicht gespeichert, deine Eingaben bleiben hier:\n${problems}`,
  },
  leave: 'Ohne Speichern weiter',
  fields: {
    notANumber: 'Das ist keine Zahl: Schreib eine, zum Beispiel 2,5.',
    notAWholeOrPercent: 'Das ist keine Zahl: Schreib eine, zum Beispiel 25.',
    shortNameLetters: (name) =>
      `„${name}“ geht nicht als Kurzname: Nimm Buchstaben, Ziffern, Bindestriche und Punkte, höchstens 40 und ohne Leerzeichen.`,
    shortNameTaken: (name) => `Den Kurznamen „${name}“ gibt es schon: Gib dieser Stufe einen eigenen.`,
  },

  versions: {
    heading: '*Veröffentlicht*',
    row: (version, from) => `*Version ${version}*, gilt ab: ${from}`,
    rowWithNote: (version, from, note) => `*Version ${version}*, gilt ab: ${from}. ${note}`,
    beginning: 'Anfang',
    earlier: (count) => `${count.shown} frühere ${plural(count.count, 'Version', 'Versionen')}`,
  },
  draft: {
    heading: '*Dein Entwurf*',
    none: (version) => `Noch ist nichts geändert. Was du speicherst, beginnt einen Entwurf auf Version ${version}.`,
    state: (version, changes) =>
      `Begonnen auf Version ${version}, ${changes.shown} ${plural(changes.count, 'Änderung', 'Änderungen')}.`,
    unreadable:
      'Deinen Entwurf hat eine andere Version des Spiegels gespeichert, und diese kann ihn nicht lesen. Er bleibt, wie er ist, und was veröffentlicht ist, bleibt unberührt. Verwirf ihn, um einen neuen zu beginnen, oder bitte, wer den Spiegel betreibt, um die Version, die ihn gespeichert hat.',
    same: (version) => `Begonnen auf Version ${version} und ihr gleich.`,
    toRepair: (count) =>
      `*Vor dem Veröffentlichen ${plural(count.count, 'ist', 'sind')} noch ${count.shown} ${plural(count.count, 'Stelle', 'Stellen')} zu klären:*`,
    show: 'Zeigen',
    toRepairElsewhere: (count) =>
      `Vor dem Veröffentlichen ${plural(count.count, 'ist', 'sind')} an anderer Stelle im Entwurf noch ${count.shown} ${plural(count.count, 'Sache', 'Sachen')} zu klären.`,
    andMore: (count) => `und ${count.shown} weitere`,
    overtaken: (version) =>
      `*Inzwischen wurde Version ${version} veröffentlicht.* Dein Entwurf bleibt; sieh dir an, was anders ist, und übertrage ihn.`,
    carryOver: 'Meine Änderungen übertragen…',
    publish: 'Veröffentlichen…',
    startFrom: 'Beginnen mit…',
    drop: 'Entwurf verwerfen…',
    dropTitle: 'Entwurf verwerfen?',
    dropText: 'Alle Änderungen darin gehen verloren. Was veröffentlicht ist, bleibt.',
    dropYes: 'Verwerfen',
    dropNo: 'Behalten',
  },

  role: {
    add: 'Rolle hinzufügen…',
    addTitle: 'Rolle hinzufügen',
    addExplain: 'Eine Rolle wählt man zuerst; Stufen bekommt sie als Nächstes.',
    row: (name) => `*${name}*`,
    retiredRow: (name) => `${name} · stillgelegt: Wer eine ihrer Stufen hat, behält sie`,
    toRepair: (row) => `⚠ ${row}`,
    open: 'Bearbeiten',
    addLevel: 'Stufe hinzufügen…',
    up: 'Nach oben',
    down: 'Nach unten',
    retire: 'Stilllegen',
    reopen: 'Wieder anbieten',
    remove: 'Aus dem Entwurf nehmen…',
    title: 'Rolle',
    retired: 'Diese Rolle ist stillgelegt: Ihre Stufen kann niemand mehr wählen, und wer eine hat, behält sie.',
    removeTitle: 'Rolle entfernen',
    removeExplain: (name) =>
      `*${name}* steht nur in deinem Entwurf: Sie war nie veröffentlicht, also hat niemand sie. Ihre Stufen gehen mit, und Arten von Arbeit kennen sie nicht mehr.`,
    removePublished: (name) =>
      `*${name}* ist veröffentlicht, und vielleicht hat jemand eine ihrer Stufen: Sie kann stillgelegt werden, nicht entfernt.`,
    name: 'Name',
    family: 'Ihre Arbeit gleicht am ehesten der von',
    familyHint: 'Danach richten sich die Beispiele im leeren Formular.',
    families: {
      ic: 'Engineers, Leuten, die etwas machen',
      manager: 'Managern eines Teams',
      'senior-manager': 'Managern von Managern',
      director: 'Directors eines Bereichs',
    },
    follows: 'Ihre erste Stufe kommt nach',
    followsHint:
      'Rollen, die aufeinander folgen, sind eine Leiter: Wer oben angekommen ist, hat als Nächstes die erste Stufe dieser Rolle vor sich.',
    followsNone: 'Nichts: eine Leiter für sich',
    like: 'Arbeitet wie',
    likeHint: 'Sie beginnt mit denselben Arten von Arbeit und denselben Beispielen.',
  },

  level: {
    add: 'Stufe hinzufügen…',
    legend: 'Gewichte: Input / Output / Outcome / Impact. ✓ vollständig · ⚠ etwas ist zu klären.',
    row: (mark, title, key, weights) => `${mark} *${title}* (${key}) · ${weights}`,
    retiredRow: (title, key) => `${title} (${key}) · stillgelegt: Wer sie hat, behält sie`,
    open: 'Bearbeiten',
    up: 'Nach oben',
    down: 'Nach unten',
    retire: 'Stilllegen',
    reopen: 'Wieder anbieten',
    remove: 'Aus meinem Entwurf entfernen…',
    removeTitle: 'Stufe entfernen',
    removeExplain: (level) =>
      `*${level}* steht nur in deinem Entwurf: Diese Stufe wurde nie veröffentlicht, niemand hat sie. Alles, was zu ihr geschrieben ist, verschwindet.`,
    removePublished: (level) =>
      `*${level}* ist veröffentlicht, vielleicht hat jemand diese Stufe: Sie lässt sich stilllegen, aber nicht entfernen.`,
    title: (title, key) => `${title} (${key})`,
    retired: 'Diese Stufe ist stillgelegt: Niemand kann sie mehr wählen, und wer sie hat, behält sie.',
    tabs: { weights: 'Gewichte', quarter: 'Ein typisches Quartal', statements: 'Aussagen', names: 'Namen' },
    weight: (dimension) => `${dimension}, Prozent des Bildes`,
    sum: {
      exact: (sum) => `${sum}: Das geht auf.`,
      short: (sum, missing) => `${sum}: ${missing} fehlen.`,
      over: (sum, over) => `${sum}: ${over} zu viel.`,
      unread: 'Es braucht vier Zahlen, und in mindestens einem Feld steht keine.',
    },
    quarter: {
      explain:
        'Was diese Stufe in einem typischen Quartal schafft, in Anzahlen. Daraus ergeben sich die Punkte; ein Quartal hat 13 Wochen.',
      counts: {
        input: 'Inputs pro Woche',
        output: 'Outputs pro Woche',
        outcome: 'Outcomes pro Quartal',
        impact: 'Impacts pro Quartal',
      },
      feltBy: (reach) => `Gespürt von: ${reach}, Prozent`,
      feltByHint: 'Wer ihre Outcomes und Impacts meist spürt. Zusammen 100; leer heißt keine.',
      points: (dimension) => `${dimension}, Punkte von Hand`,
      derivedPerWeek: (points) => `Leer: berechnet, jetzt ${points} Punkte pro Woche.`,
      derivedPerQuarter: (points) => `Leer: berechnet, jetzt ${points} Punkte pro Quartal.`,
    },
    statementsHint:
      'Ein Satz pro Zeile. Ein Satz, der bleibt, behält, was ihn zeigt. Die mitgelieferten Sätze stehen hier auf Englisch; auf Deutsch erscheinen sie übersetzt, solange sie unverändert sind.',
    statementsTooLong: (dimension) =>
      `${dimension} hat mehr Sätze, als in ein Feld von Slack passen. Bearbeite sie in der Datei: framework export.`,
    shownBy: 'Was einen Satz zeigt…',
    sentence: (dimension, text) => `${dimension}: ${text}`,
    names: {
      title: 'Titel',
      reachExpected: 'Reichweite',
      horizon: 'Horizont',
      summary: 'worum es geht',
      reachHint: 'Wie weit die Arbeit zu spüren ist, zum Beispiel: mehrere Teams.',
      horizonHint: 'Wie weit sie vorausschaut, zum Beispiel: 2-4 Quartale.',
      summaryHint: 'Ein, zwei Sätze oder nichts.',
    },
    adding: {
      heading: 'Stufe hinzufügen',
      key: 'Kurzname',
      keyHint: 'Nennt die Stufe für immer, zum Beispiel IC7. Buchstaben, Ziffern, Bindestriche und Punkte.',
      title: 'Titel',
      role: 'Rolle',
      rolePick: 'Rolle…',
      like: 'Beginnt als Kopie von',
      likeHint: 'Gewichte, typisches Quartal und Aussagen werden kopiert und lassen sich danach ändern.',
    },
  },

  statement: {
    title: 'Was ihn zeigt',
    kinds: 'Arten von Arbeit, die ihn zeigen',
    kindsHint: 'Ohne Art zeigt ihn keine Zeile, und nur die Person selbst weiß es.',
    size: 'Erst ab dieser Größe',
    reach: 'Erst, wenn es mindestens gespürt wurde von',
    results: 'Nur mit einem dieser Ergebnisse',
    resultsHint: 'Ohne Auswahl: alles außer Verfehltem.',
    any: 'Egal',
    back: 'Aussagen',
  },

  kind: {
    legend: '✓ vollständig · ⚠ etwas ist zu klären.',
    toRepair: (row) => `⚠ ${row}`,
    pickRole: 'Rolle',
    pickDimension: 'Teil einer Woche',
    row: (mark, name, definition) => `${mark} *${name}*\n${definition}`,
    retiredRow: (name) => `${name} · stillgelegt: Zeilen, die sie nennen, behalten sie`,
    mergedRow: (name, into) => `${name} · Teil von ${into}`,
    none: 'Hier gibt es noch keine Art von Arbeit.',
    open: 'Bearbeiten',
    add: 'Art hinzufügen…',
    addTitle: 'Art hinzufügen',
    retire: 'Stilllegen',
    reopen: 'Wieder anbieten',
    remove: 'Aus meinem Entwurf entfernen…',
    removeTitle: 'Art entfernen',
    removeExplain: (name) =>
      `*${name}* steht nur in deinem Entwurf: Diese Art wurde nie veröffentlicht, keine Zeile nennt sie. Sie verschwindet, auch aus den Aussagen, die sie zeigt, und aus den Arten, die Teil von ihr sind.`,
    removePublished: (name) =>
      `*${name}* ist veröffentlicht, vielleicht nennen Zeilen diese Art: Sie lässt sich stilllegen oder zusammenlegen, aber nicht entfernen.`,
    merge: 'Zusammenlegen mit…',
    retired: 'Diese Art ist stillgelegt: Sie wird nicht mehr angeboten, und Zeilen, die sie nennen, behalten sie.',
    merged: (into) => `Diese Art ist Teil von „${into}“: Ihre Zeilen zählen dort, unter ihrem alten Namen.`,
    partOfIt: (kinds) =>
      `Teil dieser Art: ${kinds}. Bevor du sie stilllegst, leg ihre Teile mit einer anderen Art zusammen oder biete diese wieder an.`,
    name: 'Wie sie heißt',
    definition: 'Was sie ist',
    evidenceHint: 'Was sie belegt',
    anchor: (size) => `Beispiel: ${size}`,
    words: 'Wörter, an denen man eine Zeile erkennt',
    wordsHint: 'Klein geschrieben, durch Kommas getrennt.',
    countable: 'Einzeln gezählt?',
    countableHint: 'Was gezählt wird, ist klein, wenn die Zeile nichts anderes sagt.',
    countableYes: 'Ja, wie ein Review oder ein 1:1',
    countableNo: 'Nein, die Größe sagt, wie viel es ist',
    points: 'Punkte für ein Mal',
    pointsHint: 'Leer: nach Größe, wie überall.',
    expectedPerWeek: 'Erwartet pro Woche',
    expectedPerWeekHint: 'Leer: Eigens erwartet wird nichts.',
    roles: 'Rollen, die sie kennen',
    rolesPick: 'Rollen…',
    mergeExplain: (name) =>
      `Ab der neuen Version zählen Zeilen von „${name}“ bei der anderen Art. Sie behalten ihren alten Namen, und frühere Wochen bleiben, wie sie sind.`,
    mergeInto: 'Teil welcher Art?',
    mergePick: 'Art von Arbeit…',
    mergeNone:
      'In diesem Teil der Woche gibt es keine andere offene Art, die dieselben Rollen kennen. Gib zuerst einer anderen Art diese Rollen.',
    mergeSubmit: 'Zusammenlegen',
  },

  bands: {
    title: 'Bänder',
    explain:
      'Fünf Namen vom untersten Band an, und bei wie viel Prozent dessen, was eine Stufe verlangt, das nächste beginnt.',
    ordinals: ['unterstes Band', 'zweites Band', 'mittleres Band', 'viertes Band', 'oberstes Band'],
    name: (band) => `Name: ${band}`,
    shortName: (band) => `Kurzer Name: ${band}`,
    shortNameHint: 'Höchstens 12 Zeichen: Er steht neben dem Diagramm.',
    edge: (band) => `Obere Grenze in Prozent: ${band}`,
  },

  rules: {
    title: 'Bänder und Regeln',
    explain: 'Das gilt für alle Stufen.',
    change: 'Ändern…',
    bandFrom: (band, edge) => `${band} ab ${edge}`,
    range: (least, most) => `Von ${least} bis ${most}.`,
    inUnit: (label, unit) => (unit === '' ? label : `${label} (${unit})`),
    units: { percent: 'Prozent', weeks: 'Wochen', whole: '', number: '' },
    groups: {
      windows: ['Fenster', 'Wie viele Wochen jeder Teil des Bildes zurückschaut.'],
      sizes: ['Größen', 'Punkte einer Zeile jeder Größe.'],
      share: ['Anteil und Beleg', 'Was eine Zeile zählt, je nach eigenem Anteil und Beleg.'],
      effects: ['Outcomes und Impacts', 'Punkte einer Wirkung: wer sie spürt, was daraus wurde, wie lange sie hält.'],
      saturation: [
        'Viel vom Gleichen',
        'Wie viele Zeilen einer Woche voll zählen, und was mehr vom Gleichen dann zählt. Outcomes und Impacts über das Erwartete hinaus zählen in denselben Schritten weniger.',
      ],
      steady: [
        'Ruhe des Bandes',
        'Wie lange und wie weit die Wochen wegführen müssen, bis das Band wechselt: Es braucht beides.',
      ],
      floor: ['Ein Teil fast leer', 'Wann ein fast leerer Teil das Ganze zurückhält.'],
      firstWeeks: [
        'Die ersten Wochen',
        'Wie viele Wochen eingetragen sein müssen, bis Einordnung, Band und Fragen kommen.',
      ],
      questions: ['Fragen', 'Wie oft gefragt wird, was als ruhiger gilt, und wann gefragt wird, was aus etwas wurde.'],
      ramps: ['Steigende Messlatte', 'Wo die Messlatte nach Beförderung und Firmenwechsel beginnt.'],
    },
    labels: {
      'windowWeeks.input': 'Für Input',
      'windowWeeks.output': 'Für Output',
      'windowWeeks.outcome': 'Für Outcome',
      'windowWeeks.impact': 'Für Impact',
      'factors.size.S': 'Unter einem halben Tag',
      'factors.size.M': 'Ein bis zwei Tage',
      'factors.size.L': 'Fast eine Woche',
      'factors.size.XL': 'Mehrere Wochen',
      'factors.spreadWeeks': 'Mehrere Wochen verteilen sich auf',
      'factors.ownership.contributed': 'Geholfen',
      'factors.ownership.shared': 'Gemeinsam gemacht',
      'factors.ownership.led': 'Vorangetrieben',
      'factors.evidence.none': 'Ohne Beleg',
      'factors.evidence.described': 'In Worten',
      'factors.evidence.linked': 'Mit Link',
      'factors.evidence.corroborated': 'Jemand anderes oder eine Zahl belegt es',
      'factors.event': 'Punkte eines Outcomes oder Impacts',
      'factors.reach.me': 'Gespürt: nur ich',
      'factors.reach.team': 'Gespürt: mein Team',
      'factors.reach.another-team': 'Gespürt: auch ein anderes Team',
      'factors.reach.organisation': 'Gespürt: die ganze Organisation',
      'factors.reach.company': 'Gespürt: Kunden oder die Firma',
      'factors.result.missed': 'Verfehlt, aber gelernt',
      'factors.result.partly': 'Hat teilweise geklappt',
      'factors.result.worked': 'Es hat geklappt',
      'factors.result.better': 'Besser als erhofft',
      'factors.durability.one-time': 'Nur dieses eine Mal',
      'factors.durability.keeps-going': 'Läuft weiter',
      'factors.durability.here-to-stay': 'Bleibt auch ohne mich',
      'saturation.fullLines': 'Zeilen in einem Teil der Woche, gleich welcher Art, die voll zählen',
      'saturation.decay': 'Danach zählt jede weitere ihrer Art von der davor',
      'steady.settledAfter': 'Das Band steht nach so vielen eingetragenen',
      'steady.flipAfter': 'Es wechselt nach so vielen eingetragenen jenseits einer Grenze',
      'steady.beyond': 'Und nur, solange es so weit jenseits dieser Grenze liegt',
      'floor.minWeight': 'Betrachtet Teile ab einem Gewicht von',
      'floor.below': 'Fast leer heißt unter',
      'floor.forWeeks': 'Hält das Band zurück nach so vielen eingetragenen',
      'floor.release': 'Hält nicht mehr zurück ab',
      'floor.minEvents': 'Nur, wenn so viele Ereignisse erwartet sind',
      'firstWeeks.numberFrom': 'Eine erste Einordnung nach so vielen eingetragenen',
      'firstWeeks.bandFrom': 'Ein Band nach so vielen eingetragenen',
      'detection.learningWeeks': 'Nach einer Abweichung vom Üblichen wird gefragt nach so vielen eingetragenen',
      'firstWeeks.warningFrom':
        'Solange die Messlatte steigt, wird nach ruhigeren gefragt nach so vielen eingetragenen',
      'firstWeeks.minCoverage': 'Nichts wird gesagt unter diesem Anteil eingetragener Wochen',
      'firstWeeks.emptyBoxEvents': 'Leer heißt ein Teil, wenn so viele Ereignisse erwartet waren',
      'firstWeeks.restartAfterMissed': 'Das Band läuft neu an, wenn so viele fehlen',
      'detection.alertRestWeeks': 'Zwischen zwei Fragen nach einer deutlichen Abweichung liegen mindestens',
      'lightMonth.weeks': 'Ruhigere Wochen: So viele werden betrachtet, und einmal in ebenso vielen wird gefragt',
      'lightMonth.below': 'Ruhigere Wochen: unter diesem Anteil derer davor',
      'hypotheses.dueWeeks.outcome': 'Was aus einem erwarteten Outcome wurde, wird gefragt nach',
      'hypotheses.dueWeeks.impact': 'Was aus einem erwarteten Impact wurde, wird gefragt nach',
      'hypotheses.tooEarlyWeeks': 'Zu früh: Noch einmal gefragt wird nach',
      'ramps.promotion.from': 'Nach einer Beförderung beginnt die Messlatte bei',
      'ramps.promotion.weeks': 'Nach einer Beförderung steigt sie über',
      'ramps.new-company.from': 'In einer neuen Firma beginnt die Messlatte bei',
      'ramps.new-company.weeks': 'In einer neuen Firma steigt sie über',
    },
  },

  differences: {
    title: 'Unterschiede',
    button: 'Unterschiede',
    against: (version) => `Was anders ist als in Version ${version}, auf der dein Entwurf begann.`,
    pick: 'Für eine Stufe…',
    all: 'Alle Stufen',
    none: 'Es gibt keinen Unterschied.',
    noneForLevel: 'Für diese Stufe gibt es keinen Unterschied.',
  },

  tryOut: {
    title: 'Ausprobieren',
    button: 'Ausprobieren',
    explain:
      'Sechs erfundene Leute über dieselben Wochen, zuerst nach der Version, auf der dein Entwurf begann, dann nach dem Entwurf. Niemandes echte Wochen werden gelesen.',
    repairFirst: 'Im Entwurf ist noch etwas zu klären, bevor er sich ausprobieren lässt.',
  },

  publishing: {
    title: 'Veröffentlichen',
    submit: 'Veröffentlichen',
    nothing: 'Es ist nichts anders als in dem, was gilt; es gibt also nichts zu veröffentlichen.',
    explain: (version, changes) =>
      `Version ${version}, ${changes.shown} ${plural(changes.count, 'Änderung', 'Änderungen')}. Wessen Stufe sich ändert, erfährt es einmal und kann die eigenen Wochen vergleichen. Wochen vor dem Beginn behalten ihre Version.`,
    note: 'Warum?',
    noteHint: 'Alle dürfen es lesen. Zum Beispiel: Ab Senior zählen Outcomes mehr.',
    notePlaceholder: 'Was sich ändert, und warum',
    start: 'Gilt ab',
    startPick: 'Ein Montag…',
    planned: (version, day) =>
      `Version ${version} ist für den ${day} geplant. Gilt diese ab dem Montag oder später, folgt sie ihr. Gilt sie ab einem früheren Montag, tritt sie mit allem, was in deinem Entwurf steht, an ihre Stelle, und Version ${version} gilt nie.`,
    plannedTooFar: (version, day) =>
      `Version ${version} ist für den ${day} geplant, mehr als ein Jahr voraus, ihr kann also nichts folgen. Wähle einen früheren Montag und setze den Haken, dass das so gemeint ist: Dann tritt diese an ihre Stelle, und Version ${version} gilt nie.`,
    before: 'Vor dem, was geplant ist',
    beforeTick: (version, day) => `So gemeint: Version ${version} (${day}) gilt dann nie`,
    sure: 'Veröffentlicht ist veröffentlicht',
    sureTick: 'Sie lässt sich nie mehr ändern, nur durch eine neuere ablösen',
    noteMissing: 'Es braucht einen Satz, warum: Alle, die daran gemessen werden, können ihn lesen.',
    tooEarly: 'Dieser Montag hat inzwischen begonnen. Wähle einen späteren.',
    tooLate: (day) =>
      `Dieser Montag liegt mehr als ein Jahr voraus. Wähle einen bis zum ${day}: Was veröffentlicht ist, lässt sich nie mehr ändern.`,
    startMissing: 'Wähle den Montag, ab dem sie gilt.',
    beforePlanned: (version, day) =>
      `Version ${version} ist für den ${day} geplant und würde nie gelten. Wähle diesen Montag oder einen späteren, oder setze unten den Haken, dass es so gemeint ist.`,
    sureMissing: 'Setze den Haken, um zu veröffentlichen.',
    done: (version, day) => `*Version ${version} ist veröffentlicht.* Sie gilt ab ${day}.`,
    passedOver: (version, day) => `Version ${version}, die für den ${day} geplant war, gilt jetzt nie.`,
    doneDraftKept:
      'Ein anderes Fenster von dir hat den Entwurf geändert, während er veröffentlicht wurde. Das steht nicht in der Version, sondern weiter in deinem Entwurf und lässt sich übertragen. Wochen vor diesem Montag behalten ihre Version.',
    doneNext:
      'Deinen Entwurf gibt es nicht mehr, er ist jetzt die Version. Wochen vor diesem Montag behalten ihre Version.',
    overtaken: (version) =>
      `*Es wurde nichts veröffentlicht: Version ${version} war schneller.* Jemand anderes hat sie inzwischen veröffentlicht. Dein Entwurf bleibt.`,
  },

  startFrom: {
    title: 'Beginnen mit',
    submit: 'In den Entwurf',
    label: 'Beginnen mit',
    pick: 'Eine Version oder Vorlage…',
    explain:
      'Eine frühere Version oder die mitgelieferte tritt an die Stelle dessen, was in deinem Entwurf steht. Später dazugekommene Rollen, Stufen und Arten bleiben darin, stillgelegt; wer eine Stufe einer solchen Rolle hat, behält deren Arten. Gewichte legen sich über den Entwurf, und alles andere darin bleibt.',
    version: (version, from) => `Version ${version}, gilt ab: ${from}`,
    defaultFramework: 'Die mitgelieferten Erwartungen',
    weights: (name) => `Gewichte: ${name}`,
  },

  carryOver: {
    title: 'Übertragen',
    submit: 'Änderungen übertragen',
    explain: (version) =>
      `Während du gearbeitet hast, wurde Version ${version} veröffentlicht. Deine Änderungen werden darübergelegt; veröffentlicht wird dadurch nichts.`,
    theirs: (version) => `*Was Version ${version} geändert hat*`,
    keptApart: (subject, version, key) =>
      `${subject} bleibt neben dem, was Version ${version} unter demselben Kurznamen hinzugefügt hat: In deinem Entwurf lautet der Kurzname ab hier „${key}“.`,
    noClash: 'Beide haben Verschiedenes geändert, es ist also nichts auszuwählen.',
    clashes: (count) =>
      `*${plural(count.count, 'Eine Stelle haben', `${count.shown} Stellen haben`)} beide geändert.* Wähle, was gilt.`,
    theirsShort: (version) => `In Version ${version}`,
    side: (side, what) => `${side} – ${what}`,
    notNeeded: 'Dein Entwurf liegt schon auf der neuesten Version.',
    keepMine: 'Was ich geschrieben habe',
    takeTheirs: (version) => `Was Version ${version} sagt`,
  },
};
