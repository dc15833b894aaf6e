import { describe, expect, test } from '@jest/globals';
import { inDigits, inWords } from '../../../src/slack/messages/numbers.js';
import { phrases } from '../../../src/slack/messages/phrases.js';

const locale = 'de-DE';
const { finding, levers, place, reasons, removing, replies, year } = phrases(locale);
const words = (count: number) => inWords(count, locale);
const digits = (count: number) => inDigits(count, locale);

describe('German numerals bend with what they count', () => {
  test.each([
    ['before an outcome', finding.events('outcome', words(1), words(1)).sentence, 'ein Outcome in einer Woche hat'],
    ['for an outcome', reasons.fewer('Zu kurz', words(1), words(1)), 'Zu kurz: einer, erwartet wird etwa einer.'],
    ['for no outcome', reasons.fewer('Zu kurz', words(0), words(4)), 'Zu kurz: keiner, erwartet werden etwa vier.'],
    ['after bei', place.reachAssumed(words(1), 'Senior'), 'Bei einer Zeile'],
    ['after mit', year.weeksWith(digits(1), words(1)), '1 Woche mit einer Art.'],
    ['after mit, none', year.weeksWith(digits(2), words(0)), '2 Wochen mit keiner Art.'],
    ['after seit', replies.drought(words(1), 'Senior', words(1)), 'Seit einer Woche kein Outcome;'],
    ['after seit, two', replies.drought(words(2), 'Senior', words(3)), 'Seit zwei Wochen kein Outcome;'],
    ['after von', place.weeksLogged('1', digits(1)), '1 von 1 Woche eingetragen'],
    ['of lines that are left', removing.removed('Woche 27', digits(1)), 'entfernt; 1 bleibt.'],
    ['when no line is left', removing.removed('Woche 27', digits(0)), 'entfernt; dort steht keine mehr.'],
    [
      'with a further clause',
      levers.makes({ kind: 'durable', dimension: 'impact', more: words(1), family: 'ic', reach: 'team' }, '95'),
      'ein weiterer Impact, der auch ohne dich bleibt, würde 95 daraus machen.',
    ],
  ])('%s', (_, sentence, said) => {
    expect(sentence).toContain(said);
  });
});
