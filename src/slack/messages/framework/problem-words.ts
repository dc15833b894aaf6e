import type { Problem, SyntaxMistake } from '../../../domain/framework-check/problem.js';
import { isShare, namesIn } from '../../../domain/framework-check/share-fields.js';
import { frameworkText } from '../framework-text.js';
import { capitalised, decimal, exactPercent } from '../numbers.js';
import { phrases } from '../phrases.js';
import { clip, escaped } from '../typed.js';
import { placeWords, type Safe } from './field-words.js';
import { fractionOf } from './typed-number.js';

/** A problem with the name of its field: `Senior (IC4), weights: The four weights sum to …`. @param document what was checked */
export function problemLine(problem: Problem, document: unknown, locale: string, safe: Safe = escaped): string {
  const place = placeWords(problem.path, document, locale, safe);
  return `${capitalised(place)}: ${problemSentence(problem, locale, safe)}`;
}

/** What is wrong and the way out, to be said under the field itself. */
export function problemSentence(problem: Problem, locale: string, safe: Safe = escaped): string {
  const { frameworkProblems: words, names, grammar } = phrases(locale);
  const text = (written: string) => safe(clip(frameworkText(written, locale), longest));
  const share = (fraction: number) => exactPercent(fraction, locale);
  const number = (value: number) => (isShare(namesIn(problem.path)) ? share(value) : decimal(value, locale, digits));
  switch (problem.code) {
    case 'missing':
      return words.missing(text(problem.params.key));
    case 'wrong-type':
      if (problem.params.isBare === true) return words.bareText;
      return words.wrongType(words.types[problem.params.expected] ?? words.otherType);
    case 'not-one-of':
      return words.notOneOf(problem.params.options.join(', '));
    case 'unknown-key': {
      const { key, known, nearest } = problem.params;
      return nearest === undefined
        ? words.unknownKey(text(key), grammar.listed(known))
        : words.unknownKeyNearest(text(key), nearest);
    }
    case 'not-a-number':
      return words.notANumber;
    case 'infinite':
      return words.infinite;
    case 'negative-zero':
      return words.negativeZero;
    case 'whole-number':
      return words.wholeNumber(number(problem.params.value));
    case 'out-of-range': {
      const { value, least, most } = problem.params;
      if (least === undefined) return words.atMost(number(value), number(most ?? 0));
      return most === undefined
        ? words.atLeast(number(value), number(least))
        : words.between(number(value), number(least), number(most));
    }
    case 'wrong-length':
      return words.wrongLength(decimal(problem.params.count, locale), decimal(problem.params.wanted, locale));
    case 'too-many':
      return (isOfMembers(problem) ? words.tooManyOffered : words.tooMany)(
        decimal(problem.params.count, locale),
        decimal(problem.params.most, locale),
      );
    case 'empty':
      return words.empty;
    case 'too-long': {
      const { word } = problem.params;
      const [length, most] = [decimal(problem.params.length, locale), decimal(problem.params.most, locale)];
      return word === undefined ? words.tooLong(length, most) : words.wordTooLong(text(word), length, most);
    }
    case 'hidden-letters':
      return words.hiddenLetters;
    case 'invisible':
      return words.invisible;
    case 'key-letters':
      return words.keyLetters(text(problem.params.key));
    case 'duplicate-key':
      return words.duplicateKey(text(problem.params.key));
    case 'same-name':
      return words.sameName(text(problem.params.name), text(problem.params.key));
    case 'same-band-name': {
      const { name, place } = problem.params;
      return words.sameName(text(name), phrases(locale).frameworkFields.bandName(decimal(place, locale, 0)));
    }
    case 'weights-sum':
    case 'shares-sum': {
      const { sum, missing } = problem.params;
      const [less, over] =
        problem.code === 'weights-sum'
          ? [words.weightsMissing, words.weightsOver]
          : [words.sharesMissing, words.sharesOver];
      return missing > 0 ? less(share(sum), share(missing)) : over(share(sum), share(-missing));
    }
    case 'share-in-percent': {
      const fraction = fractionOf(problem.params.percent);
      // As a file has it, in whatever language.
      return words.shareInPercent(String(fraction), share(fraction));
    }
    case 'not-rising':
      return words.notRising(number(problem.params.before), number(problem.params.after));
    case 'calibration-edges': {
      const edges = problem.params.edges.map((edge) => decimal(edge, locale, digits));
      return words.calibrationEdges(edges.join(', '));
    }
    case 'steady-too-wide':
      return words.steadyTooWide(share(problem.params.value), share(problem.params.narrowest));
    case 'level-gone': {
      const { key, title, version } = problem.params;
      const { levelName } = phrases(locale).frameworkFields;
      return words.levelGone(levelName(text(title), text(key)), decimal(version, locale));
    }
    case 'level-moved': {
      const { key, title, before, after } = problem.params;
      const { levelName } = phrases(locale).frameworkFields;
      return words.levelMoved(levelName(text(title), text(key)), text(before), text(after));
    }
    case 'role-gone':
      return words.roleGone(
        text(problem.params.name),
        text(problem.params.key),
        decimal(problem.params.version, locale),
      );
    case 'unknown-role':
      return words.unknownRole(text(problem.params.key), grammar.listed(problem.params.known.map(text)));
    case 'roles-in-a-circle':
      return words.rolesInACircle(text(problem.params.name));
    case 'nothing-offered':
      return words.nothingOffered;
    case 'kind-gone':
      return words.kindGone(text(problem.params.name), decimal(problem.params.version, locale));
    case 'kind-moved': {
      const { name, before, after } = problem.params;
      return words.kindMoved(text(name), names.dimensions[before], names.dimensions[after]);
    }
    case 'role-without-level':
      return words.roleWithoutLevel(text(problem.params.role));
    case 'level-without-kinds':
      return words.levelWithoutKinds(text(problem.params.level), names.dimensions[problem.params.dimension]);
    case 'held-level-without-kinds':
      return words.heldLevelWithoutKinds(text(problem.params.level), names.dimensions[problem.params.dimension]);
    case 'merged-into-itself':
      return words.mergedIntoItself(text(problem.params.name));
    case 'merged-into-nothing':
      return words.mergedIntoNothing(text(problem.params.name), text(problem.params.target));
    case 'merged-into-retired':
      return words.mergedIntoRetired(text(problem.params.name), text(problem.params.target));
    case 'merged-in-a-circle':
      return words.mergedInACircle(text(problem.params.name), text(problem.params.target));
    case 'merged-across':
      return words.mergedAcross(text(problem.params.name), text(problem.params.target));
    case 'nothing-expected':
      return words.nothingExpected(names.dimensions[problem.params.dimension], share(problem.params.weight));
    case 'points-without-count':
      return words.pointsWithoutCount(names.dimensions[problem.params.dimension]);
    case 'statement-kind':
      return words.statementKind(text(problem.params.key));
    case 'same-statement': {
      const { text: statement, title, key } = problem.params;
      const { levelName } = phrases(locale).frameworkFields;
      return words.sameStatement(text(statement), levelName(text(title), text(key)));
    }
    case 'unknown-base':
      return words.unknownBase(decimal(problem.params.version, locale), decimal(problem.params.newest, locale));
    case 'file-encoding':
      return problem.params.encoding === 'utf-16' ? words.file.utf16 : words.file.noUtf8;
    case 'file-too-large': {
      const { bytes, mostBytes } = problem.params;
      return words.file.tooLarge(decimal(bytes / megabyte, locale), decimal(mostBytes / megabyte, locale));
    }
    case 'file-empty':
      return words.file.empty;
    case 'file-schema': {
      const { found, wanted } = problem.params;
      return found === undefined
        ? words.file.noSchema(decimal(wanted, locale))
        : words.file.schema(text(found), decimal(wanted, locale));
    }
    case 'file-too-deep':
      return words.file.tooDeep(decimal(problem.params.most, locale));
    case 'file-too-full':
      return words.file.tooFull;
    case 'file-alias':
      return words.file.alias;
    case 'file-tag':
      return words.file.tag(text(problem.params.tag));
    case 'file-merge-key':
      return words.file.mergeKey;
    case 'file-several':
      return words.file.several;
    case 'file-directive':
      return words.file.directive;
    case 'file-repeats-key':
      return words.file.repeatsKey(text(problem.params.key));
    case 'file-key':
      return words.file.key;
    case 'file-syntax':
      return syntax(problem.params.mistake, locale);
  }
}

/** Levels and kinds can be retired; what stands in them can only go. */
function isOfMembers({ path }: Problem): boolean {
  return path.length === 1;
}

function syntax(mistake: SyntaxMistake, locale: string): string {
  return phrases(locale).frameworkProblems.file.syntax[mistake];
}

const megabyte = 1024 * 1024;
const digits = 4;
/** What is quoted of a document. */
const longest = 80;
