import { fieldAbout } from '../../../domain/framework-edit/problems-in.js';
import type { Problem } from '../../../domain/framework-check/problem.js';
import { phrases } from '../phrases.js';
import { fieldBlock, type Field } from './field.js';
import { placeValue, type Place } from './place.js';
import { problemSentence } from './problem-words.js';

/** What is wrong and the way out, under the field it is about; what is about none stands under the first. */
export function fieldErrors(
  place: Place,
  fields: readonly Field[],
  problems: readonly Problem[],
  locale: string,
): Record<string, string> {
  const screen = placeValue(place);
  const paths = fields.map(({ path }) => path);
  // The first problem of a field is said last, and so is the one that stays.
  return Object.fromEntries(
    problems.toReversed().flatMap((problem) => {
      const about = fieldAbout(paths, problem);
      const field = fields.find(({ path }) => path === about) ?? fields[0];
      return field === undefined ? [] : [[fieldBlock(screen, field.name), sentenceOf(field, problem, locale)]];
    }),
  );
}

function sentenceOf({ kind }: Field, problem: Problem, locale: string): string {
  const { fields } = phrases(locale).keeper;
  if (problem.code === 'not-a-number') return kind === 'number' ? fields.notANumber : fields.notAWholeOrPercent;
  // What a file calls a key is a short name wherever keepers type it.
  if (problem.code === 'key-letters') return fields.shortNameLetters(problem.params.key);
  if (problem.code === 'duplicate-key') return fields.shortNameTaken(problem.params.key);
  return problemSentence(problem, locale, (text) => text);
}
