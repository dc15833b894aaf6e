import type { level as english } from '../in-english/level.js';

/** What a level asks, and how it is changed. */
export const level: typeof english = {
  roles: {
    ic: 'Engineer',
    manager: 'Manager',
    'senior-manager': 'Senior Manager',
    director: 'Director',
  },
  label: 'Deine Rolle und Stufe',
  nearest: 'Die ähnlichste genügt',
  hint: 'Woran deine Wochen gemessen werden.',

  asksTitle: (key) => `Was ${key} verlangt`,
  inOneBreath: (title, breath) => `*${title}* in einem Satz: ${breath}`,
  breath: (perWeek, outcomes, impact) => `${perWeek}; ${outcomes}; ${impact}.`,
  perWeek: (inputs, outputs) => `etwa ${inputs} Inputs und ${outputs} Outputs pro Woche`,
  outcomes: ({ count, shown }, feltBy) =>
    `${shown} ${count === 1 ? 'Outcome' : 'Outcomes'} pro Quartal, meist gespürt von ${feltBy}`,
  feltBy: {
    me: 'mir',
    team: 'meinem Team',
    'another-team': 'einem anderen Team',
    organisation: 'der Organisation',
    company: 'der Firma',
  },
  shareFeltBy: (most, share, other) => `${most}, ${share} davon von ${other}`,
  impacts: {
    twiceAQuarter: 'etwa zweimal pro Quartal ein Impact, der bleibt',
    onceAQuarter: 'etwa einmal pro Quartal ein Impact, der bleibt',
    fourMonths: 'etwa alle vier Monate ein Impact, der bleibt',
    halfYear: 'etwa jedes halbe oder ganze Jahr ein Impact, der bleibt',
  },
  share: (dimension, share) => `*${dimension}*, ${share} vom Ganzen`,
  change: 'Meine Stufe ändern…',
  opinion: 'Diese Erwartungen sind eine Meinung. Bei einer Stufe geht es um Reichweite und Horizont, nie um Menge.',

  title: 'Deine Stufe',
  submit: 'Ändern',
  close: 'So lassen',
  heldAgainst: (title, key) => `Deine Wochen werden an *${title}* (${key}) gemessen.`,
  heldAgainstSince: (title, key, week) => `Deine Wochen werden seit ${week} an *${title}* (${key}) gemessen.`,
  sinceWhen: 'Seit wann?',
  promotion: 'Diese Woche: Beförderung oder neue Rolle',
  promotionHow: (weeks) => `Frühere Wochen bleiben. Die Messlatte steigt ${weeks} Wochen lang.`,
  lastChange: (week) => `${week}: Die letzte Änderung war falsch`,
  lastChangeHow: (week) => `Nur die Wochen ab ${week} werden neu gelesen.`,
  correction: 'Erste Woche: Es war von Anfang an falsch',
  correctionHow: 'Jede Woche wird daran neu gelesen, ohne langsamen Anstieg.',

  everyWeek: (title) => `Jede Woche wird daran gemessen, was ${title} verlangt, von der ersten an.`,
  from: (week, title) => `Ab ${week} werden die Wochen daran gemessen, was ${title} verlangt.`,
  fromSlowly: (week, title, start, weeks) =>
    `Ab ${week} werden die Wochen daran gemessen, was ${title} verlangt: zuerst zu ${start}, nach ${weeks} Wochen ganz.`,
  stay: 'Frühere Wochen bleiben, wie sie gelesen wurden; das Bild zeigt, wo die Linie ist.',
  barMoved: '*Die Messlatte hat sich bewegt, du nicht.*',
  before: (place) => `*Vorher:* ${place}`,
  now: (place) => `*Jetzt:* ${place}`,
};
