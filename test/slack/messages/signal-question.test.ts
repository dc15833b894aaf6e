import { describe, expect, test } from '@jest/globals';
import type { Issue } from '../../../src/domain/signals/issue.js';
import type { Signal } from '../../../src/domain/signals/signal.js';
import { addWeeks, mondayOf } from '../../../src/domain/week.js';
import { lightQuestion } from '../../../src/slack/messages/replies/light-question.js';
import { ageLine, standsAs } from '../../../src/slack/messages/signals/question-words.js';
import { signalBlocks, signalHeard } from '../../../src/slack/messages/signals/signal-question.js';
import { aLightReflection, aProfile, week } from './builders.js';
import { anIssue, askedAbout, aSignal, aView } from './surfaces/signals.js';

const locales = [
  ['en-GB', /since the week of 8 June/i, 'The last four weeks read lighter'],
  ['de-DE', /seit der Woche vom 8\. Juni/i, 'Seit vier Wochen, seit der Woche'],
] as const;
const asks = (signal: Signal, issue: Partial<Issue>, locale: string): string =>
  JSON.stringify(signalBlocks(askedAbout(signal, issue), week, aProfile({ locale })));

describe('the question of a signal', () => {
  test.each(locales)('begins where its question stands elsewhere, also after its sums began anew: %s', (...said) => {
    const [locale, since, lasting] = said;
    const signal = aSignal({ onset: addWeeks(week, -1) });
    const issue = { onset: mondayOf(addWeeks(week, -3)) };
    const alert = { ...signal, strength: 'alert', alertFrom: week } as const;

    expect(asks(signal, issue, locale)).toMatch(since);
    expect(asks(alert, issue, locale)).toMatch(since);
    expect(asks(alert, issue, locale)).toContain(lasting);
    expect(standsAs(anIssue(issue), locale).text).toMatch(since);
  });

  test('begins where the person says, on whatever day that is', () => {
    expect(asks(aSignal(), { onset: '2026-06-11', onsetBy: 'person' }, 'en-GB')).toContain('since the week of 8 June');
  });

  test.each([
    ['en-GB', 'Nothing more is asked before the week of 11 January', 'not asked before the week of 11 January'],
    [
      'de-DE',
      'Vor der Woche vom 11. Januar wird nichts mehr gefragt',
      'wird vor der Woche vom 11. Januar nicht gefragt',
    ],
  ])('rests until a week that is named by its day, everywhere alike: %s', (locale, heard, stands) => {
    const issue = anIssue({ aware: '2026-12-18', restsUntil: '2027-01-15' });

    expect(JSON.stringify(signalHeard('hard', issue, locale))).toContain(heard);
    expect(ageLine(aView(issue), '2027-01-08', locale)).toContain(stands);
    expect(ageLine(aView(issue), '2027-01-11', locale)).not.toContain(stands);
  });
});

describe('what is past its day', () => {
  test('is counted as long as it waits; when it is over, all that was looked at is', () => {
    const issue = anIssue({ kind: 'overdue', hypotheses: ['h1', 'h2'], waiting: 1 });

    expect(standsAs(issue, 'en-GB').text).toBe('1 expected change is past its day.');
    expect(standsAs({ ...issue, resolved: '2026-07-03' }, 'en-GB').text).toMatch(/^2 expected changes/);
  });
});

describe('the question of light weeks', () => {
  test('names no silence that has a question of its own', () => {
    const light = aLightReflection();
    const drought = aSignal({ kind: 'drought', about: 'outcome' });

    expect(lightQuestion(light, 'en-GB')).toContain('No outcome for');
    expect(lightQuestion({ ...light, signals: [drought] }, 'en-GB')).not.toContain('outcome');
    expect(lightQuestion({ ...light, signals: [aSignal({ kind: 'drought', about: 'impact' })] }, 'en-GB')).toContain(
      'No outcome for',
    );
  });
});
