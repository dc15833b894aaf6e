import { type Breach, pointerTo } from './breach.js';

type Loose = Record<string, unknown>;

const CHARTS_PER_MESSAGE = 2;
const TABLES_PER_MESSAGE = 1;
const MARKDOWN_CHARACTERS = 12_000;

/** Rules that hold between blocks: unique ids, one focus, and how many charts, tables and markdown one message takes. */
export function breachesBetweenBlocks(blocks: readonly unknown[]): Breach[] {
  const known = blocks.filter(isRecord);
  return [
    ...repeatedBlockIds(blocks),
    ...blocks.flatMap((block, index) => (isRecord(block) ? repeatedActionIds(block, index) : [])),
    ...severalFocuses(known),
    ...tooMany(blocks, 'data_visualization', CHARTS_PER_MESSAGE),
    ...tooMany(blocks, 'table', TABLES_PER_MESSAGE),
    ...tooMuchMarkdown(known),
  ];
}

function isRecord(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function error(path: readonly PropertyKey[], message: string): Breach {
  return { severity: 'error', pointer: pointerTo(['blocks', ...path]), message };
}

function repeatedBlockIds(blocks: readonly unknown[]): Breach[] {
  const seen = new Set<unknown>();
  return blocks.flatMap((block, index) => {
    const id = isRecord(block) ? block['block_id'] : undefined;
    if (typeof id !== 'string' || id === '') return [];
    if (seen.has(id)) return [error([index, 'block_id'], `block_id already exists: ${id}`)];
    seen.add(id);
    return [];
  });
}

interface PlacedElement {
  path: (string | number)[];
  element: Loose;
}

/** The interactive elements of one block, with their place inside it. */
function elementsOf(block: Loose): PlacedElement[] {
  const listed = Array.isArray(block['elements'])
    ? block['elements'].map((element: unknown, index) => ({ path: ['elements', index], element }))
    : [];
  const single = ['accessory', 'element'].map((key) => ({ path: [key], element: block[key] }));
  return [...listed, ...single].filter((one): one is PlacedElement => isRecord(one.element));
}

function repeatedActionIds(block: Loose, index: number): Breach[] {
  const seen = new Set<unknown>();
  return elementsOf(block).flatMap(({ path, element }) => {
    const id = element['action_id'];
    if (typeof id !== 'string') return [];
    if (seen.has(id)) return [error([index, ...path, 'action_id'], `action_id already exists: ${id}`)];
    seen.add(id);
    return [];
  });
}

function severalFocuses(blocks: readonly Loose[]): Breach[] {
  const focused = blocks.flatMap(elementsOf).filter(({ element }) => element['focus_on_load'] === true);
  return focused.length > 1 ? [error([], 'only one element may set focus_on_load')] : [];
}

function tooMany(blocks: readonly unknown[], type: string, max: number): Breach[] {
  const places = blocks.flatMap((block, index) => (isRecord(block) && block['type'] === type ? [index] : []));
  const extra = places[max];
  return extra === undefined ? [] : [error([extra], `no more than ${max} ${type} blocks allowed`)];
}

function tooMuchMarkdown(blocks: readonly Loose[]): Breach[] {
  const texts = blocks
    .filter((block) => block['type'] === 'markdown')
    .map((block) => (typeof block['text'] === 'string' ? block['text'] : ''));
  const total = texts.reduce((sum, text) => sum + text.length, 0);
  return total > MARKDOWN_CHARACTERS
    ? [error([], `must be less than ${MARKDOWN_CHARACTERS + 1} characters in all markdown blocks`)]
    : [];
}
