import { dimensions, type Dimension } from '../../../domain/dimension.js';
import { ruleGroups, type RuleGroup } from '../../../domain/framework-edit/rule-groups.js';
import type { Framework } from '../../../domain/framework.js';

export const levelTabs = ['weights', 'quarter', 'statements', 'names'] as const;
export type LevelTab = (typeof levelTabs)[number];

/** Every screen of the keeper's editor, with what it is about. */
export type Place =
  | { readonly at: 'overview' | 'add-role' | 'rules' | 'bands' | 'try-out' | 'publish' | 'start-from' | 'carry-over' }
  | { readonly at: 'levels'; readonly page: number }
  | { readonly at: 'add-level' | 'role' | 'remove-role'; readonly role: string }
  | { readonly at: 'level'; readonly level: string; readonly tab: LevelTab }
  | { readonly at: 'shown-by'; readonly level: string; readonly dimension: Dimension; readonly statement: number }
  | { readonly at: 'kinds'; readonly role: string; readonly dimension: Dimension; readonly page: number }
  | { readonly at: 'add-kind'; readonly role: string; readonly dimension: Dimension }
  | { readonly at: 'kind' | 'merge' | 'remove-kind'; readonly kind: string }
  | { readonly at: 'remove-level'; readonly level: string }
  | { readonly at: 'rule-group'; readonly group: RuleGroup }
  | { readonly at: 'differences'; readonly level: string | undefined; readonly page: number };

export const overview: Place = { at: 'overview' };

/** A place as one value of a button. */
export function placeValue(place: Place): string {
  switch (place.at) {
    case 'levels':
      return valueOf(place.at, place.page);
    case 'level':
      return valueOf(place.at, place.level, place.tab);
    case 'shown-by':
      return valueOf(place.at, place.level, place.dimension, place.statement);
    case 'kinds':
      return valueOf(place.at, place.role, place.dimension, place.page);
    case 'add-kind':
      return valueOf(place.at, place.role, place.dimension);
    case 'add-level':
    case 'role':
    case 'remove-role':
      return valueOf(place.at, place.role);
    case 'kind':
    case 'merge':
    case 'remove-kind':
      return valueOf(place.at, place.kind);
    case 'remove-level':
      return valueOf(place.at, place.level);
    case 'rule-group':
      return valueOf(place.at, place.group);
    case 'differences':
      return place.level === undefined ? valueOf(place.at, place.page) : valueOf(place.at, place.page, place.level);
    case 'overview':
    case 'add-role':
    case 'rules':
    case 'bands':
    case 'try-out':
    case 'publish':
    case 'start-from':
    case 'carry-over':
      return place.at;
  }
}

/** Several things as one value of a control, whatever letters they hold. */
export function valueOf(...parts: readonly (string | number)[]): string {
  return parts.map((part) => String(part).replaceAll(/[^\p{L}\p{N}_.-]/gu, coded)).join(' ');
}

/** Reads a `valueOf`. */
export function readParts(value: string): readonly string[] {
  return value.split(' ').map((part) => part.replaceAll(/%([\da-f]{1,6});/g, decoded));
}

function coded(letter: string): string {
  return `%${(letter.codePointAt(0) ?? 0).toString(16)};`;
}

function decoded(_coded: string, point: string): string {
  const letter = Number.parseInt(point, 16);
  return letter > 0x10_ff_ff ? '' : String.fromCodePoint(letter);
}

/** Reads a `placeValue`; the overview when it is none. */
export function readPlace(value: string): Place {
  const [at = '', first = '', second, third] = readParts(value);
  switch (at) {
    case 'levels':
      return { at, page: count(first) };
    case 'level':
      return { at, level: first, tab: levelTabs.find((tab) => tab === second) ?? 'weights' };
    case 'shown-by':
      return { at, level: first, dimension: dimensionOf(second), statement: count(third) };
    case 'kinds':
      return { at, role: first, dimension: dimensionOf(second), page: count(third) };
    case 'add-kind':
      return { at, role: first, dimension: dimensionOf(second) };
    case 'kind':
    case 'merge':
    case 'remove-kind':
      return { at, kind: first };
    case 'remove-level':
      return { at, level: first };
    case 'rule-group':
      return { at, group: (Object.keys(ruleGroups) as RuleGroup[]).find((group) => group === first) ?? 'windows' };
    case 'differences':
      return { at, page: count(first), level: second };
    case 'add-level':
    case 'role':
    case 'remove-role':
      return { at, role: first };
    case 'add-role':
    case 'rules':
    case 'bands':
    case 'try-out':
    case 'publish':
    case 'start-from':
    case 'carry-over':
      return { at };
    default:
      return overview;
  }
}

/** The first kinds that somebody sees who asks for all of them. */
export function firstKinds({ roles }: Pick<Framework, 'roles'>): Place {
  return { at: 'kinds', role: roles[0]?.key ?? '', dimension: 'input', page: 0 };
}

function dimensionOf(text: string | undefined): Dimension {
  return dimensions.find((dimension) => dimension === text) ?? 'input';
}

function count(text: string | undefined): number {
  return /^\d{1,4}$/.test(text ?? '') ? Number(text) : 0;
}
