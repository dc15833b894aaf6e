import { surfacesOf as capture } from './surfaces/capture.js';
import { surfacesOf as card } from './surfaces/card.js';
import { surfacesOf as career } from './surfaces/career.js';
import { surfacesOf as consent } from './surfaces/consent.js';
import { surfacesOf as expected } from './surfaces/expected.js';
import { surfacesOf as forecast } from './surfaces/forecast.js';
import { surfacesOf as home } from './surfaces/home.js';
import { surfacesOf as journey } from './surfaces/journey.js';
import { surfacesOf as keeper } from './surfaces/keeper.js';
import { surfacesOf as leaving } from './surfaces/leaving.js';
import { surfacesOf as level } from './surfaces/level.js';
import { surfacesOf as mine } from './surfaces/mine.js';
import { surfacesOf as oneToOne } from './surfaces/one-to-one.js';
import { surfacesOf as replies } from './surfaces/replies.js';
import { surfacesOf as reviews } from './surfaces/reviews.js';
import { surfacesOf as saved } from './surfaces/saved.js';
import { surfacesOf as settings } from './surfaces/settings.js';
import { surfacesOf as sharing } from './surfaces/sharing.js';
import { surfacesOf as signals } from './surfaces/signals.js';
import type { Surfaces } from './surfaces/surfaces.js';
import { surfacesOf as takingOut } from './surfaces/taking-out.js';
import { surfacesOf as versions } from './surfaces/versions.js';
import { surfacesOf as week } from './surfaces/week.js';
import { surfacesOf as weekly } from './surfaces/weekly.js';
import { surfacesOf as whatIf } from './surfaces/what-if.js';
import { surfacesOf as why } from './surfaces/why.js';
import { surfacesOf as words } from './surfaces/words.js';
import { surfacesOf as work } from './surfaces/work.js';

// One line each, so that topics are added without touching another.
const topics: readonly ((locale: string) => Surfaces)[] = [
  capture,
  card,
  career,
  consent,
  expected,
  forecast,
  home,
  journey,
  keeper,
  leaving,
  level,
  mine,
  oneToOne,
  replies,
  reviews,
  saved,
  settings,
  sharing,
  signals,
  takingOut,
  versions,
  week,
  weekly,
  whatIf,
  why,
  words,
  work,
];

/** Every message, modal and Home tab in every state it has, for a person of this locale. */
export function everySurface(locale: string): Surfaces {
  const all = topics.map((surfacesOf) => surfacesOf(locale));
  return {
    messages: Object.assign({}, ...all.map(({ messages }) => messages)) as Surfaces['messages'],
    views: Object.assign({}, ...all.map(({ views }) => views)) as Surfaces['views'],
  };
}
