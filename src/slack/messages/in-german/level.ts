import type { level as english } from '../in-english/level.js';
import { grammar } from './grammar.js';

const { plural } = grammar;

/** What a level asks, and how it is changed. */
export const level: typeof english = {
  label: 'Deine Rolle und Stufe',
  nearest: 'Die ähnlichste genügt',
  hint: 'Woran deine Wochen gemessen werden.',

  asksTitle: (key) => `Was ${key} verlangt`,
  inOneBreath: (title, breath) => `*${title}* in einem Satz: ${breath}`,
  fittedInstead: (title, counts) =>
    `*Statt an dem, was ${title} verlangt, werden deine Wochen an dem gemessen, was du angepasst hast:* ${counts}.`,
  breath: (perWeek, outcomes, impact) => `${perWeek}; ${outcomes}; ${impact}.`,
  perWeek: (inputs, outputs) =>
    `etwa ${inputs.shown} ${plural(inputs.count, 'Input', 'Inputs')} und ${outputs.shown} ${plural(outputs.count, 'Output', 'Outputs')} pro Woche`,
  amounts: {
    input: ({ count, shown }) => `etwa ${shown} ${plural(count, 'Input', 'Inputs')} pro Woche`,
    output: ({ count, shown }) => `etwa ${shown} ${plural(count, 'Output', 'Outputs')} pro Woche`,
    outcome: ({ count, shown }, feltBy) =>
      count === 0
        ? 'kein Outcome'
        : `etwa ${shown} ${plural(count, 'Outcome', 'Outcomes')} pro Quartal, meist gespürt von ${feltBy}`,
    impact: ({ count, shown }) =>
      count === 0
        ? 'kein Impact, der bleibt'
        : `etwa ${shown} ${plural(count, 'Impact, der bleibt,', 'Impacts, die bleiben,')} im Jahr`,
  },
  feltBy: {
    me: 'mir',
    team: 'meinem Team',
    'another-team': 'einem anderen Team',
    organisation: 'der Organisation',
    company: 'der Firma',
  },
  feltByShare: (reach, share) => `${reach} (${share})`,
  shareOf: (share, percent) => `${share} vom Ganzen (${percent})`,
  share: (dimension, share) => `*${dimension}*, ${share}`,
  oneLevel: 'Eine davon allein',
  differences: 'Stufen vergleichen…',
  between: {
    title: 'Stufen im Vergleich',
    heading: (one, other) => `*${one} → ${other}*`,
    explain: 'Was eine andere Stufe stattdessen verlangt, Zeile für Zeile; die Zeichen sagen, was davon zu sehen ist.',
    one: 'Diese Stufe…',
    other: 'Mit dieser…',
    arrow: (before, after) => (before === after ? before : `${before} → ${after}`),
    reach: (reach) => `*Reichweite:* ${reach}`,
    horizon: (horizon) => `*Horizont:* ${horizon}`,
    asks: (level) => `_${level} verlangt:_`,
    same: 'Das ist eine einzige Stufe. Wähle eine andere, um zu sehen, was sie stattdessen verlangt.',
    explainAnybody: 'Was eine andere Stufe stattdessen verlangt, Zeile für Zeile.',
    unreadAnybody: 'Das nennt keine zwei Stufen; hier sind die ersten. Zum Beispiel: „levels IC4 IC5“.',
    unread: 'Das nennt keine zwei Stufen; hier sind deine und die nächste. Zum Beispiel: „levels IC4 IC5“.',
  },
  unknown: { before: 'Eine Stufe „', after: (keys) => `“ gibt es nicht; es gibt ${keys}.` },
  pick: 'Welche Stufe?',
  begin:
    'Ein eigener Spiegel misst deine Wochen an einer dieser Stufen. Nur du siehst ihn, und es braucht ein Formular.',
  change: 'Meine Stufe ändern…',
  opinion: 'Diese Erwartungen sind eine Meinung. Bei einer Stufe geht es um Reichweite und Horizont, nie um Menge.',

  title: 'Deine Stufe',
  submit: 'Ändern',
  close: 'So lassen',
  heldAgainst: (title, key) => `Deine Wochen werden an *${title}* (${key}) gemessen.`,
  heldAgainstSince: (title, key, week) => `Deine Wochen werden seit ${week} an *${title}* (${key}) gemessen.`,
  changeAs: 'Was ist es?',
  promotion: 'Eine Beförderung',
  promotionHow: (weeks) => `Wochen vor dem Tag bleiben. Die Messlatte steigt ${weeks} Wochen lang.`,
  newCompany: 'Eine neue Firma',
  newCompanyHow: (weeks) => `Gleiche oder andere Stufe. Die Messlatte steigt ${weeks} Wochen lang.`,
  anotherRole: 'Eine andere Rolle oder ein Schritt zurück',
  anotherRoleHow: 'In einer anderen Rolle steigt die Messlatte langsam, sonst nicht.',
  lastChange: (week) => `Die letzte Änderung (${week}) war falsch`,
  lastChangeHow: (week) => `Neu gelesen wird nur ab ${week}, egal welcher Tag unten steht.`,
  correction: 'Es war von Anfang an falsch',
  correctionHow: 'Jede Woche wird daran neu gelesen, ohne langsamen Anstieg.',
  day: 'Ab welchem Tag?',
  dayHint: 'Es zählt ab dem Montag dieser Woche: bis zu zehn Jahre zurück oder 13 Wochen voraus.',
  company: 'Firma',
  companyExample: 'Nur wenn du magst',
  companyHint: 'Nur du siehst sie: Sie steht nur in Fenstern, nie in einer Nachricht oder einem Bild.',
  companyStays:
    'Nur du siehst sie: Sie steht nur in Fenstern, nie in einer Nachricht oder einem Bild. Bleibt das Feld leer, hat eine neue Firma keinen Namen, und alles andere bleibt in der bisherigen.',
  slowlyLabel: 'Während du ankommst',
  slowly: 'Die Messlatte langsam steigen lassen',
  slowlyHint: (promotion, promotionWeeks, company, companyWeeks) =>
    `Nach einer Beförderung von ${promotion} an über ${promotionWeeks} Wochen, in einer neuen Firma von ${company} an über ${companyWeeks}. Solange sie steigt, sagen es die Antworten.`,
  chooseFirst: 'Sind Stufe und Grund gewählt, steht hier, welche Wochen neu gelesen werden.',

  everyWeek: (title) => `Jede Woche wird daran gemessen, was ${title} verlangt, von der ersten an.`,
  from: (week, title) => `Ab ${week} werden die Wochen daran gemessen, was ${title} verlangt.`,
  fromSlowly: (week, title, start, weeks) =>
    `Ab ${week} werden die Wochen daran gemessen, was ${title} verlangt: zuerst zu ${start}, nach ${weeks} Wochen ganz.`,
  byItself: (day) => `Es beginnt von selbst am ${day}.`,
  stay: 'Frühere Wochen bleiben, wie sie gelesen wurden; das Bild zeigt, wo die Linie ist.',
  barMoved: '*Die Messlatte hat sich bewegt, du nicht.*',
  ahead: {
    barMoved: '*Bewegen wird sich die Messlatte, nicht du.*',
    from: (week, title) => `Ab ${week} werden die Wochen daran gemessen werden, was ${title} verlangt.`,
    fromSlowly: (week, title, start, weeks) =>
      `Ab ${week} werden die Wochen daran gemessen werden, was ${title} verlangt: zuerst zu ${start}, nach ${weeks} Wochen ganz.`,
    stay: 'Frühere Wochen bleiben, wie sie gelesen wurden; das Bild wird zeigen, wo die Linie ist.',
  },
  before: (place) => `*Vorher:* ${place}`,
  now: (place) => `*Jetzt:* ${place}`,
};
