// The vocabulary of the line grammar, English with the German that slips into it. Data, no logic.

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Working hours of a unit: a day has 8, a week 5 days, a month 4 weeks. */
export const hoursOf: Readonly<Record<string, number>> = {
  ...unit('min mins minute minutes minuten', 1 / 60),
  ...unit('h hr hrs hour hours std stunde stunden', 1),
  ...unit('d day days tag tage tagen', 8),
  ...unit('w wk wks week weeks woche wochen', 40),
  ...unit('month months monat monate monaten', 160),
};

/** More of a unit than anybody puts into one line: then the number means something else. */
export const mostHours = 12 * 160;

export const numberWords: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  ein: 1,
  eine: 1,
  einen: 1,
  zwei: 2,
  drei: 3,
  couple: 2,
  few: 3,
};

/** A time after one of these is a limit, a rhythm or a measure, not time spent. */
export const noTimeAfter = list(
  'from to by every under in within after before below than per last past next until since each of down up offline blocked sla ttl timeout retention unter von auf alle jede jeden seit nach vor bis innerhalb um',
);

/** Words between the work and its time that go with the time. */
export const aroundTime = list(
  'about approx approximately ca circa took spent nearly almost roughly for only just etwa ungefähr fast dauerte needed',
);

/** Words that may stand before a time at the start of a line. */
export const beforeStartTime = list('spent about ca worked invested i ich another took lost');

export const afterStartTime = list('on with an bei für auf into');

/** A time right before one of these is a limit: `2h SLA`, `1h/day`. */
export const limits = list(
  'a an per each / sla slo ttl timeout limit window retention cache interval rota outage downtime delay',
);

/** Days of these were not days of work. */
export const notWorked = list('downtime outage data logs retention history delay sick sickness leave vacation holiday');

/** `Nx` before these is a factor. */
export const comparisons = list(
  'faster slower cheaper smaller bigger larger more less fewer better worse higher lower quicker longer shorter easier safer the as speedup speed improvement increase growth reduction engineer traffic load capacity throughput performance return roi schneller langsamer billiger mehr weniger besser cost costs latency',
);

/** `Nx` after these is a factor too. */
export const changes = list(
  'cut grew improved reduced faster slower cheaper up down by than increased scaled speed sped latency throughput performance dropped rose',
);

/** Plural nouns that are counted without doubt. */
export const countableNouns = list(
  'reviews prs mrs 1:1s 1-1s 1on1s one-on-ones interviews tickets bugs issues incidents sessions calls meetings docs rfcs adrs talks workshops demos postmortems releases deploys deployments candidates fixes patches features stories tasks specs offers loops trainings hires pairings onboardings retros experiments debriefs screens gespräche vorstellungsgespräche bewerbungsgespräche fehler aufgaben bugfixes hotfixes',
);

/** Plurals that measure one thing, or say who felt it: never a count of lines. */
export const uncountedNouns = list(
  'teams users customers clients people colleagues engineers developers devs percent points slides pages lines steps tests files rows fields times seconds ms services quarters sprints kunden nutzer leute seiten dollars euros eur usd k gb mb tb kb rps qps pps nodes pods hosts servers regions environments languages countries offices sites years versions options parts phases minutes',
);

/** Verbs after which a number counts what was done. */
export const doneBefore = list(
  'did ran held gave wrote closed reviewed fixed merged shipped conducted had made led answered handled finished released resolved about ca another over nearly almost plus i ich habe interviewed opened published',
);

/** A size letter after these is a name. */
export const noSizeAfter = list(
  'team plan size sizes model option type class vitamin series tier grade level vs variant and or und appendix phase part shirt category band squad',
);

export const helpedWords = list('helped helping assisted contributed geholfen unterstützt supported');
export const togetherWords = list(
  'paired pairing pair-programmed together co-wrote co-led co-authored co-designed collaborated mob-programmed zusammen gemeinsam teamed',
);

export const customerWords = list(
  'users customers clients kunden kundinnen nutzer nutzerinnen endnutzer merchants shoppers subscribers end-users everybody company-wide companywide',
);
/** `user` and `customer` before these name a thing, not the people. */
export const thingsOfCustomers = list(
  'research interviews story stories table id service page list settings model journey feedback data',
);
export const wholeWords = list(
  'company org organisation organization department firma abteilung organisationsweit org-wide orgwide',
);
export const departmentWords = list(
  'support sales marketing finance legal hr product design ops sre infra security data platform vertrieb buchhaltung',
);
/** `… team` after these is the own one. */
export const ownTeamWords = list(
  'my our the whole entire a this new same each per own one unser unserem unserer mein meinem das dem ganze',
);

export const denials = list(
  'no not never zero without fewer less keine kein nie ohne prevented prevents stops stopped nothing avoid avoids avoided',
);

function unit(names: string, hours: number): Record<string, number> {
  return Object.fromEntries(names.split(' ').map((name) => [name, hours]));
}
