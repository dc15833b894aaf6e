import { distance } from 'fastest-levenshtein';
import { commandWords, type CommandWord } from '../messages/card/help.js';
import { otherWords, type OtherWord } from '../messages/card/other-words.js';

/** What people try instead of the word. */
const aliases: Readonly<Record<string, CommandWord>> = {
  join: 'start',
  setup: 'start',
  onboard: 'start',
  add: 'log',
  note: 'log',
  done: 'log',
  win: 'log',
  '+': 'log',
  checkin: 'week',
  'check-in': 'week',
  fill: 'week',
  report: 'week',
  update: 'week',
  edit: 'week',
  '?': 'help',
  commands: 'help',
  man: 'help',
  who: 'privacy',
  data: 'privacy',
  readers: 'privacy',
  remove: 'delete',
  forget: 'delete',
  erase: 'delete',
  score: 'why',
  band: 'why',
  levels: 'level',
  role: 'level',
  expectations: 'level',
  ladder: 'level',
  away: 'pause',
  ooo: 'pause',
  vacation: 'pause',
  back: 'resume',
  config: 'settings',
  prefs: 'settings',
  preferences: 'settings',
  rhythm: 'settings',
  timezone: 'settings',
  remind: 'settings',
};

/** What people try for things that stand elsewhere or do not exist yet. */
const otherAliases: Readonly<Record<string, OtherWord>> = {
  chart: 'trend',
  charts: 'trend',
  graph: 'trend',
  progress: 'trend',
  shares: 'share',
  unshare: 'share',
  post: 'share',
  send: 'share',
  download: 'export',
  backup: 'export',
  later: 'skip',
  snooze: 'skip',
  example: 'demo',
  tour: 'demo',
  future: 'forecast',
  outlook: 'forecast',
  whatif: 'what-if',
  simulate: 'what-if',
  blockers: 'signals',
  issues: 'signals',
  alerts: 'signals',
  gaps: 'growth',
  focus: 'growth',
  ask: 'coach',
  advice: 'coach',
  tip: 'coach',
  search: 'find',
  list: 'find',
  history: 'find',
  brag: 'find',
  career: 'journey',
  story: 'journey',
  pack: 'review',
  summary: 'review',
  'self-review': 'review',
  github: 'connect',
  integrations: 'connect',
  sync: 'connect',
  disconnect: 'connect',
  framework: 'admin',
};

/** Two typing slips are still the same word. */
const farthest = 2;

export type SpokenWord =
  | { readonly word: CommandWord | 'card'; readonly rest: string }
  | { readonly word: 'other'; readonly other: OtherWord }
  | { readonly word: 'unknown'; readonly nearest?: CommandWord | undefined };

/** Reads what follows the slash command; upper and lower case are one. */
export function readWord(text: string): SpokenWord {
  const [first = ''] = text.trim().split(/\s+/);
  const typed = first.toLowerCase();
  if (typed === '' || typed === 'home' || typed === 'open' || typed === 'me') return { word: 'card', rest: '' };
  const word = commandWords.find((known) => known === typed) ?? aliases[typed];
  if (word !== undefined) return { word, rest: text.trim().slice(first.length).trim() };
  const other = otherWords.find((known) => known === typed) ?? otherAliases[typed];
  if (other !== undefined) return { word: 'other', other };
  return { word: 'unknown', nearest: commandWords.find((known) => known === nearestTo(typed)) };
}

/** The word that somebody may have meant: two slips away at most, and not most of its letters. */
function nearestTo(typed: string): CommandWord | OtherWord | undefined {
  const [best] = [...commandWords, ...otherWords]
    .map((known) => ({ known, slips: distance(typed.slice(0, 20), known) }))
    .toSorted((one, other) => one.slips - other.slips);
  if (best === undefined || best.slips > farthest) return undefined;
  const isMostlyKept = best.slips * 2 <= best.known.length || best.known.startsWith(typed.slice(0, 1));
  return isMostlyKept ? best.known : undefined;
}
