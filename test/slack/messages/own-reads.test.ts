import { expect, test } from '@jest/globals';
import type { Parting, SelfCourse } from '../../../src/domain/self-course.js';
import { contextLine } from '../../../src/slack/messages/standing/context-line.js';
import { trendModal } from '../../../src/slack/messages/trend/trend-modal.js';
import { aProfile, aReflection, week } from './builders.js';

const course: SelfCourse = { stretches: [{ from: week, to: week, side: 'below' }], parting: 'reads-fell' };
const reflection = aReflection({ selfCourse: course });

function trendText(change: Parameters<typeof aProfile>[0] = {}, window: 12 | 'year' = 12): string {
  return JSON.stringify(trendModal({ reflection, profile: aProfile(change), window }));
}

test('the trend says how own reads stood to the lines, and that they part', () => {
  expect(trendText()).toMatch(/your own reads ran below what the lines say of input and output/);
  expect(trendText()).toMatch(/your own reads fell, and input and output in the lines stayed about as they were/);
});

test('nothing of it is said where numbers are hidden, nor beside the kinds of a year', () => {
  expect(trendText({ bandWords: 'hidden' })).not.toMatch(/own reads/);
  expect(trendText({}, 'year')).not.toMatch(/own reads/);
  expect(contextLine(reflection, aProfile({ bandWords: 'hidden' }))).not.toMatch(/own reads/);
});

test('the answer to a week says that they part instead of their means, and their means otherwise', () => {
  expect(contextLine(reflection, aProfile())).toMatch(
    /your own reads fell, and input and output in the lines stayed about as they were/,
  );
  expect(contextLine(reflection, aProfile())).not.toMatch(/average/);
  expect(contextLine(aReflection({ selfCourse: { stretches: course.stretches } }), aProfile())).toMatch(/average/);
});

/** What each of the two did, in the words of each language, and nothing else. */
const said: Readonly<Record<Parting, { readonly en: RegExp; readonly de: RegExp }>> = {
  'reads-fell': { en: /reads fell, and input and output .* stayed/, de: /Einschätzungen, Input und Output .* blieben/ },
  'reads-rose': { en: /reads rose, and input and output .* stayed/, de: /stiegen .*, Input und Output .* blieben/ },
  'lines-fell': { en: /less input and output .* reads stayed/, de: /weniger Input und Output .* blieben/ },
  'lines-rose': { en: /more input and output .* reads stayed/, de: /mehr Input und Output .* blieben/ },
  'reads-fell-lines-rose': { en: /more input and output .* reads fell/, de: /mehr Input und Output .* fielen/ },
  'reads-rose-lines-fell': { en: /less input and output .* reads rose/, de: /weniger Input und Output .* stiegen/ },
  'both-fell-reads-more': { en: /less .* reads fell further/, de: /weniger .* Einschätzungen fielen noch stärker/ },
  'both-fell-lines-more': {
    en: /reads fell, .* output .* fell further/,
    de: /fielen .* Output .* fielen noch stärker/,
  },
  'both-rose-reads-more': { en: /more .* reads rose further/, de: /mehr .* Einschätzungen stiegen noch stärker/ },
  'both-rose-lines-more': {
    en: /reads rose, .* output .* rose further/,
    de: /stiegen .* Output .* stiegen noch stärker/,
  },
};

test.each(Object.entries(said))(
  '%s is said as it was measured, and says that lines are input and output',
  (name, words) => {
    const parting = name as Parting;
    const [english, german] = ['en', 'de'].map((locale) =>
      contextLine(aReflection({ selfCourse: { ...course, parting } }), aProfile({ locale })),
    );

    expect(english).toMatch(words.en);
    expect(german).toMatch(words.de);
    expect(`${english} ${german}`).not.toMatch(/\byou are\b|\bdu bist\b/i);
    if (parting.includes('lines-fell') || parting === 'both-fell-lines-more') {
      expect(english).toMatch(/did it go into outcomes\? Those are not in this\./);
    }
  },
);
