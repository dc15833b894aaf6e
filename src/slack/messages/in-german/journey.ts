import type { Phrases } from '../phrases.js';

const onlyYou = 'Das siehst nur du. Es steht allein in Fenstern, nie in einer Nachricht.';

export const journey: Phrases['journey'] = {
  title: 'Mein Weg',
  explain: `Stellen, was gelungen ist, was schwierig war, und die Stufen, in einer Linie. ${onlyYou}`,

  opening: {
    ask: '*Drei kurze Fragen zu deinem Weg, einmal gestellt:* Was ist dir wichtig, wohin soll es gehen, und was fehlt unterwegs? Jede darf leer bleiben.',
    answer: 'Beantworten…',
    leaveOut: 'Auslassen',
    leftOut: 'Die drei Fragen zum Anfang wurden ausgelassen.',
    afterAll: 'Doch beantworten…',
    heading: (day) => `*Womit der Weg beginnt* · beantwortet am ${day}`,
    change: 'Ändern…',
    title: 'Womit der Weg beginnt',
    submit: 'Merken',
    questions: {
      values: 'Was ist dir bei der Arbeit wichtig?',
      map: 'Wohin soll es gehen, und bis wann?',
      gaps: 'Was fehlt auf dem Weg dorthin?',
    },
    examples: {
      values: 'Arbeit, deren Fehlen auffällt; Zeit, anderen etwas beizubringen',
      map: 'in zwei Jahren die Plattform-Arbeit zweier Teams leiten',
      gaps: 'außerhalb meines Teams kennt niemand die Arbeit; ein Budget hatte ich noch nie',
    },
    labels: { values: 'Wichtig: ', map: 'Wohin: ', gaps: 'Was fehlt: ' },
    hint: 'Auch leer ist eine Antwort. Sind alle drei leer, gelten sie als ausgelassen, und niemand fragt wieder.',
    later: 'Sind vier Wochen vorbei, ist eine andere Antwort eine neue, und diese bleibt in der Linie stehen.',
  },

  kinds: {
    accomplishment: 'Gelungen',
    struggle: 'Schwierig',
    job: 'Stelle',
    review: 'Offizielle Beurteilung',
    station: 'Stufe',
    opening: 'Womit der Weg begann',
  },
  show: {
    all: 'Alles',
    accomplishment: 'Was gelungen ist',
    struggle: 'Was schwierig war',
    job: 'Stellen',
    review: 'Offizielle Beurteilungen',
    station: 'Stufen',
  },
  pick: 'Zeigen',
  add: 'Hinzufügen…',
  reviews: 'Offizielle Beurteilungen…',
  beside:
    'Diese Notiz wurde inzwischen in einem anderen Fenster geändert. Nichts ist verloren: Was du hier geschrieben hast, steht als eigene Notiz daneben.',
  none: 'Noch ist nichts notiert. Eine Stelle und etwas, das gelungen ist, sind ein guter Anfang.',
  noneOfKind: 'Davon ist noch nichts notiert.',
  dated: (kind, day) => `${kind} · ${day}`,
  since: (kind, day) => `${kind} · seit ${day}`,
  spanned: (kind, from, to) => `${kind} · ${from} bis ${to}`,
  always: (kind) => `${kind} · von Anfang an`,
  levelAt: (level, company) => `${level}, ${company}`,
  tried: 'Was ich versucht habe: ',
  range: (from, to, count) => `${from} bis ${to} von ${count}, Neuestes zuerst`,
  newer: 'Neuere',
  older: 'Ältere',
  cut: {
    change: 'Der Rest steht unter „Ändern…“.',
    reviews: 'Der Rest steht unter „Offizielle Beurteilungen…“, „Ändern…“.',
    export: 'Der Rest steht in einem Export.',
  },
  menu: { change: 'Ändern…', remove: 'Entfernen…' },

  form: {
    title: 'Zum Weg hinzufügen',
    changeTitle: 'Notiz ändern',
    submit: 'Merken',
    kind: 'Was ist es?',
    kinds: {
      accomplishment: { text: 'Gelungen', description: 'etwas, das geklappt hat' },
      struggle: { text: 'Schwierig', description: 'etwas, das schwer war, und was versucht wurde' },
      job: { text: 'Stelle', description: 'wo, als was, von wann bis wann' },
    },
    day: { accomplishment: 'Wann?', struggle: 'Wann?', job: 'Von' },
    to: 'Bis',
    toHint: 'Leer, solange es weitergeht.',
    text: { accomplishment: 'Was ist gelungen?', struggle: 'Was war schwierig?', job: 'Was, und wo?' },
    examples: {
      accomplishment: 'der Export, an den sich niemand traute, ist neu geschrieben und schnell',
      struggle: 'zwei Teams wollten das Gegenteil, und niemand hat entschieden',
      job: 'Backend-Entwicklung in einem kleinen Shop, zwei Teams, Zahlungen',
    },
    tried: 'Was hast du versucht?',
    triedExample: 'beide Wünsche aufgeschrieben und um eine Entscheidung bis Freitag gebeten',
    triedHint: 'Kommt etwas Ähnliches wieder, ist das der erste Ort zum Nachsehen.',
    pickDay: 'Tag wählen',
    onlyYou,
  },

  forget: {
    title: 'Notiz entfernen?',
    submit: 'Entfernen',
    keep: 'Behalten',
    explain: 'Sie ist dann endgültig weg, mit allem, was darin steht.',
    explainReview: 'Sie ist dann endgültig weg. Eine offene Frage, die daraus wurde, bleibt.',
  },

  problems: {
    empty: 'Schreib ein paar Worte, oder schließ das Fenster.',
    'too-long': (length, room) =>
      `${length} Zeichen; Platz ist für ${room}. Kürz es hier: Alles Getippte steht noch da.`,
    'no-day': 'Wähl einen Tag; geschätzt genügt.',
    'in-future': 'Dieser Tag kommt erst noch. Wähl heute oder einen früheren.',
    'too-far-back': 'Dieser Tag liegt vor 1970. Wähl einen späteren.',
    'end-before-start': 'Das liegt vor dem ersten Tag. Wähl hier einen späteren, oder einen früheren ersten.',
    'only-job': 'Ein Ende hat nur eine Stelle. Wähl oben „Stelle“, oder leer das hier.',
    'only-struggle':
      'Was versucht wurde, gehört zu etwas Schwierigem. Wähl oben „Schwierig“, oder nimm es in den Text darüber.',
  },
};
