import { describe, expect, test } from '@jest/globals';
import { defaultFramework as framework } from '../../../src/domain/default-framework.js';
import { reflect } from '../../../src/domain/reflect.js';
import type { Reflection } from '../../../src/domain/reflection.js';
import { validateMessage, validateView } from '../../../src/local-slack/validate-blocks.js';
import { bandWords } from '../../../src/slack/messages/chart-words/band-words.js';
import { percent, percentRange } from '../../../src/slack/messages/numbers.js';
import { weekReply } from '../../../src/slack/messages/replies/week-reply.js';
import { savedReceipt } from '../../../src/slack/messages/saved/saved-receipt.js';
import { leverSentence } from '../../../src/slack/messages/standing/lever-sentence.js';
import { hasPlace, placeSentence } from '../../../src/slack/messages/standing/place.js';
import { readBackModal } from '../../../src/slack/messages/week/read-back-modal.js';
import { arithmeticModal } from '../../../src/slack/messages/why/arithmetic-modal.js';
import { whyModal } from '../../../src/slack/messages/why/why-modal.js';
import { madeUpMirror, madeUpNames } from '../../../src/use-cases/made-up-profile/made-up-mirror.js';
import { now, week } from './builders.js';
import { judgesOf } from '../../../src/domain/judges.js';
import type { WeekKey } from '../../../src/domain/week.js';

const weeks = madeUpNames.flatMap((name) => {
  const { history, assignments, profile } = madeUpMirror(name, framework, week, now);
  const judged = judgesOf(assignments, [{ framework, startsOn: '1970-W01' as WeekKey }]);
  return history
    .filter(({ state }) => state === 'logged')
    .map((checkIn) => ({ name, checkIn, profile, reflection: reflect(history, judged, checkIn.week) }));
});

const placed = weeks.filter(({ reflection }) => hasPlace(reflection));

describe('over the weeks of the made-up profiles, read by the grammar and reflected for real', () => {
  test('there is something of every stage to look at', () => {
    const stages = new Set(weeks.map(({ reflection }) => reflection.progress.stage));

    expect([...stages].toSorted()).toEqual(['band', 'first', 'rough', 'settled']);
    expect(placed.length).toBeGreaterThan(20);
  });

  test('every reply, receipt and modal is what Slack takes', () => {
    const breaches = weeks.flatMap(({ checkIn, profile, reflection }) => [
      ...validateMessage(weekReply({ reflection, checkIn, profile, charts: { kind: 'native' } })),
      ...validateMessage(savedReceipt({ checkIn, profile })),
      ...validateView(whyModal({ reflection, profile })),
      ...validateView(arithmeticModal({ reflection, profile })),
      ...validateView(
        readBackModal({
          week: checkIn.week,
          entries: checkIn.entries,
          voice: profile,
          family: 'ic',
          revision: 1,
          all: true,
        }),
      ),
    ]);

    expect(breaches).toEqual([]);
  });

  test('no reply and no receipt repeats a line', () => {
    const repeated = weeks.flatMap(({ checkIn, profile, reflection }) => {
      const said = JSON.stringify([
        weekReply({ reflection, checkIn, profile, charts: { kind: 'native' } }),
        savedReceipt({ checkIn, profile }),
      ]);
      return reflection.explanation.lines
        .map(({ entry }) => entry.typed)
        .filter((typed) => typed.length > 8 && said.includes(typed));
    });

    expect(repeated).toEqual([]);
  });

  test('sentence, picture and alt text have the same percent and range as the standing', () => {
    for (const { reflection, profile } of placed) {
      const said = spoken(reflection, profile.locale);
      const words = bandWords(reflection, profile);

      expect(placeSentence(reflection, profile)).toContain(said.percent);
      expect(placeSentence(reflection, profile)).toContain(said.range);
      expect(words.percent).toBe(said.percent);
      expect(words.altText).toContain(said.range);
    }
  });

  test('the lever starts from the very number the place has', () => {
    for (const { reflection, profile } of placed) {
      const start = Math.round((reflection.standing?.percent ?? 0) * 100);

      expect(leverSentence(reflection, profile)).toMatch(new RegExp(`(take ${start} to|leave it at) about \\d+\\.`));
    }
  });

  test('before the eighth week no reply has a percent', () => {
    const early = weeks.filter(({ reflection }) => !hasPlace(reflection));
    const said = early.map(({ checkIn, profile, reflection }) =>
      JSON.stringify(weekReply({ reflection, checkIn, profile, charts: { kind: 'text', lines: [] } })),
    );

    expect(said.length).toBeGreaterThan(10);
    expect(said.filter((text) => /\d ?%/.test(text))).toEqual([]);
  });
});

function spoken({ standing }: Reflection, locale: string): { readonly percent: string; readonly range: string } {
  if (standing === undefined) throw new Error('There is no standing.');
  return {
    percent: percent(standing.percent, locale),
    range: percentRange(standing.low, standing.high, standing.highOpen, locale),
  };
}
