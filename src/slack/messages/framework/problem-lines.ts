import type { Problem } from '../../../domain/framework-check/problem.js';
import { problemLine } from './problem-words.js';

/** Problems as a list, each with the field it is about and the way out. */
export function problemLines(problems: readonly Problem[], document: unknown, locale: string): readonly string[] {
  return problems.map((problem) => `• ${problemLine(problem, document, locale)}`);
}
