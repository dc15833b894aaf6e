import type { Reach } from '../../../domain/entry.js';
import type { levers as english, Thing } from '../in-english/levers.js';
import { grammar, masculine } from './grammar.js';
import { names } from './names.js';

const { plural } = grammar;

const feltBy: Readonly<Record<Reach, string>> = {
  me: 'für dich allein',
  team: 'für das Team',
  'another-team': 'für ein anderes Team',
  organisation: 'für die ganze Organisation',
  company: 'für Kunden oder die Firma',
};

/** What would move the place. */
export const levers: typeof english = {
  movesMost: (thing) => `${wouldBe(thing)} das am meisten bewegen.`,
  takes: (thing, before, after) => `${wouldBe(thing)} ${before} auf etwa ${after} bringen.`,
  leaves: (thing, at) => `${wouldBe(thing)} es bei etwa ${at} lassen.`,
  makes: (thing, after) => `${wouldBe(thing)} ${after} daraus machen.`,
  leavesToo: (thing, at) => `${wouldBe(thing)} es bei ${at} lassen.`,
  inShort: (thing, before, percent) => `${things(thing)}: ${before} → ${percent}`,
};

function wouldBe(thing: Thing): string {
  // The comma closes the relative clause of what lasts.
  return `${things(thing)}${thing.kind === 'durable' ? ',' : ''} ${plural(thing.more.count, 'würde', 'würden')}`;
}

function things({ kind, dimension, more, family, reach }: Thing): string {
  const [one, other] = names.lines[dimension];
  const noun = plural(more.count, one, other);
  const further = `${masculine(more)} ${plural(more.count, 'weiterer', 'weitere')}`;
  switch (kind) {
    case 'typical':
      return `${further} ${noun}`;
    case 'small':
      return `${further} ${plural(more.count, 'kleiner', 'kleine')} ${noun} (zum Beispiel ${family === 'ic' ? 'Reviews' : '1:1s'})`;
    case 'wider':
      return `${further} ${noun} ${feltBy[reach]}`;
    case 'durable':
      return `${further} ${noun}, ${plural(more.count, 'der', 'die')} auch ohne dich ${plural(more.count, 'bleibt', 'bleiben')}`;
  }
}
