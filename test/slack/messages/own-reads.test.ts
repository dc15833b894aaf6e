import { expect, test } from '@jest/globals';
import type { SelfCourse } from '../../../src/domain/self-course.js';
import { contextLine } from '../../../src/slack/messages/standing/context-line.js';
import { trendModal } from '../../../src/slack/messages/trend/trend-modal.js';
import { aProfile, aReflection, week } from './builders.js';

const course: SelfCourse = { stretches: [{ from: week, to: week, side: 'below' }], parting: 'reads-fell' };
const reflection = aReflection({ selfCourse: course });

function trendText(change: Parameters<typeof aProfile>[0] = {}, window: 12 | 'year' = 12): string {
  return JSON.stringify(trendModal({ reflection, profile: aProfile(change), window }));
}

test('the trend says how own reads stood to the lines, and that they part', () => {
  expect(trendText()).toMatch(/your own reads ran below what the lines say/);
  expect(trendText()).toMatch(/your own reads fell and the lines did not/);
});

test('nothing of it is said where numbers are hidden, nor beside the kinds of a year', () => {
  expect(trendText({ bandWords: 'hidden' })).not.toMatch(/own reads/);
  expect(trendText({}, 'year')).not.toMatch(/own reads/);
  expect(contextLine(reflection, aProfile({ bandWords: 'hidden' }))).not.toMatch(/own reads/);
});

test('the answer to a week says that they part instead of their means, and their means otherwise', () => {
  expect(contextLine(reflection, aProfile())).toMatch(/your own reads fell and the lines did not/);
  expect(contextLine(reflection, aProfile())).not.toMatch(/average/);
  expect(contextLine(aReflection({ selfCourse: { stretches: course.stretches } }), aProfile())).toMatch(/average/);
});
