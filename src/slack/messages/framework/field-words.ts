import type { FieldPath } from '../../../domain/framework-check/problem.js';
import { isRecord } from '../../../domain/framework-check/records.js';
import { isShare } from '../../../domain/framework-check/share-fields.js';
import { frameworkText } from '../framework-text.js';
import { decimal, exactPercent } from '../numbers.js';
import { phrases } from '../phrases.js';
import { clip } from '../typed.js';

/** How words that a keeper wrote are made safe for where they are shown: escaped in Slack, as they are in a terminal. */
export type Safe = (text: string) => string;

const lists: ReadonlySet<string> = new Set(['roles', 'levels', 'categories']);

/** What a field is called in the middle of a sentence. @param path levels and kinds without their key or place */
export function fieldLabel(path: readonly string[], locale: string): string {
  const { names, rule, at, bandName } = phrases(locale).frameworkFields;
  const [first, second, place, ...rest] = path;
  if (first === 'bands' && second === 'names' && place !== undefined) {
    const band = bandName(String(Number(place) + 1));
    const name = names[['bands', 'names', ...rest].join('.')];
    return name === undefined ? band : at(band, name);
  }
  const own = path.join('.');
  const list = path.includes('statements') ? path.slice(0, 3) : path[1] === 'words' ? path.slice(0, 2) : path;
  return names[own] ?? names[list.join('.')] ?? rule(own);
}

/** A role, level or kind of work by its name: `Senior (IC4)`. */
export function memberName(list: string, key: string, name: string | undefined, locale: string, safe: Safe): string {
  const { roleName, levelName, kindName } = phrases(locale).frameworkFields;
  const shown = safe(clip(frameworkText(name ?? key, locale), longest.name));
  if (list === 'levels') return levelName(shown, safe(key));
  return list === 'roles' ? roleName(shown) : kindName(shown);
}

/** Where a problem is: `Senior (IC4), output weight`. */
export function placeWords(path: FieldPath, document: unknown, locale: string, safe: Safe): string {
  const { at, whole } = phrases(locale).frameworkFields;
  const steps = path.map(String);
  const [list = '', index, ...rest] = steps;
  if (path.length === 0) return whole;
  if (!lists.has(list) || index === undefined) return fieldLabel(steps, locale);
  const members: unknown = isRecord(document) ? document[list] : undefined;
  const member: unknown = Array.isArray(members) ? members[Number(index)] : undefined;
  const { key, title, name }: Readonly<Record<string, unknown>> = isRecord(member) ? member : {};
  const shown = [title, name].find((each) => typeof each === 'string');
  const subject =
    typeof key === 'string' ? memberName(list, key, shown, locale, safe) : unnamed(list, Number(index) + 1, locale);
  return rest.length === 0 ? subject : at(subject, fieldLabel([list, ...rest], locale));
}

function unnamed(list: string, place: number, locale: string): string {
  const { roles, levels, categories } = phrases(locale).frameworkFields.unnamed;
  return (list === 'roles' ? roles : list === 'levels' ? levels : categories)(String(place));
}

/** A value of a field as a sentence shows it. @param roles names of roles that it may hold the keys of */
export function valueWords(
  path: readonly string[],
  value: unknown,
  locale: string,
  safe: Safe,
  roles: Readonly<Record<string, string>> = {},
): string {
  const { frameworkFields: words } = phrases(locale);
  if (value === undefined || value === null || value === '') return words.nothing;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return isShare(path) ? exactPercent(value, locale) : decimal(value, locale, digits);
  if (Array.isArray(value)) {
    if (value.length === 0) return words.nothing;
    return clip(
      value.map((each: unknown) => valueWords([...path, ''], each, locale, safe, roles)).join(', '),
      longest.value,
    );
  }
  if (typeof value !== 'string') return safe(clip(JSON.stringify(value), longest.value));
  const shown = (text: string) => safe(clip(frameworkText(text, locale), longest.value));
  return (
    chosenWords(path, value, locale) ?? (roles[value] === undefined ? words.quoted(shown(value)) : shown(roles[value]))
  );
}

/** What is chosen from a list of ours, by our name for it. */
function chosenWords(path: readonly string[], value: string, locale: string): string | undefined {
  const { keeper, names } = phrases(locale);
  const known: Readonly<Partial<Record<string, string>>> = path.includes('family')
    ? keeper.role.families
    : path.includes('dimension')
      ? names.dimensions
      : {};
  return known[value];
}

const digits = 4;
const longest = { name: 75, value: 200 };
