import { actionIds } from '../../../src/slack/ids/actions.js';
import { blockNames } from '../../../src/slack/ids/blocks.js';
import { callbackIds, shortcutIds } from '../../../src/slack/ids/callbacks.js';
import { words } from '../../../src/slack/listeners/words.js';
import type { SentToApp } from '../../../src/local-slack/payload-log.js';
import type { Random } from '../../bench/method/random.js';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Fields = { [key: string]: Json };

/** A payload that somebody may have sent, before it is addressed and signed. */
export interface Mutant {
  readonly type: SentToApp['type'];
  readonly payload: Fields;
}

/** Texts that have broken something somewhere. */
export const nasty: readonly string[] = [
  '',
  ' ',
  '\'; DROP TABLE "CheckIn"; --',
  '<!channel> <@U0BO000001> <!subteam^S1|all>',
  '${jndi:ldap://x/a}',
  '\u001B[31mred\u001B[0m',
  '\u202Eright to left\u202C שלום',
  'a\u0000b',
  '\uD800 alone',
  '😀'.repeat(3000),
  'x'.repeat(3001),
  'a\n'.repeat(400),
  '__proto__',
  'constructor',
  'toString',
  '-1',
  '1e309',
  '9999999999999999999',
  'NaN',
  '2026-W99',
  '0000-W00',
  '2026-13-45',
  '9999-12-31',
  '{"week":"2026-W27"}',
  '[]',
  '::::',
  '+'.repeat(255),
  '\u2028\u2029',
];

const odd: readonly Json[] = [null, true, false, 0, -1, 1.5, 1e21, 2 ** 53, [], {}, [[]], [null], { type: 'button' }];

/** Everything that payloads of this world are made of, to be put where it does not belong. */
export interface Parts {
  readonly payloads: readonly Mutant[];
  readonly blockIds: readonly string[];
  readonly values: readonly string[];
  readonly metadata: readonly string[];
  /** What stood under each key. */
  readonly byKey: ReadonlyMap<string, readonly Json[]>;
}

const mostOfOneKey = 200;

export function partsOf(payloads: readonly Mutant[]): Parts {
  const [blockIds, values, metadata] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const byKey = new Map<string, Json[]>();
  for (const { payload } of payloads) {
    walk(payload, (holder, key) => {
      const value = holder[key];
      if (value === undefined) return;
      if (key === 'block_id' && typeof value === 'string') blockIds.add(value);
      if (key === 'value' && typeof value === 'string' && value.length < 300) values.add(value);
      if (key === 'private_metadata' && typeof value === 'string') metadata.add(value);
      const known = byKey.get(key) ?? [];
      byKey.set(key, known);
      if (known.length < mostOfOneKey) known.push(value);
    });
  }
  return { payloads, blockIds: [...blockIds], values: [...values], metadata: [...metadata], byKey };
}

/** A payload with up to five things in it changed. */
export function mutate(random: Random, parts: Parts): Mutant {
  const base = pick(random, parts.payloads);
  const mutant: Mutant = { type: base.type, payload: structuredClone(base.payload) };
  for (let left = random.whole(0, 5); left > 0; left -= 1) pick(random, changes)(random, parts, mutant);
  return mutant;
}

type Change = (random: Random, parts: Parts, mutant: Mutant) => void;

const names = Object.values(blockNames);

const changes: readonly Change[] = [
  (random, _, { payload }) => change(random, payload, () => pick(random, nasty)),
  (random, _, { payload }) => changeText(random, payload, () => pick(random, nasty)),
  (random, _, { payload }) => change(random, payload, () => structuredClone(pick(random, odd))),
  (random, _, { payload }) => {
    const place = placeIn(random, payload);
    if (place !== undefined) delete place[0][place[1]];
  },
  (random, { byKey }, { payload }) =>
    change(random, payload, (_, key) => structuredClone(pick(random, byKey.get(key) ?? odd))),
  (random, _, { payload }) =>
    change(random, payload, (value) =>
      Array.isArray(value) ? Array.from({ length: 60 }, () => value).flat() : [value],
    ),
  (random, parts, { payload }) => {
    const place = placeIn(random, payload);
    if (place !== undefined) place[0][pick(random, nasty).slice(0, 200)] = structuredClone(pick(random, odd));
    if (place !== undefined && random.next() < 0.2) place[0]['state'] = { values: randomState(random, parts) };
  },
  // What routes a press, a window, a shortcut.
  (random, _, { payload }) => rename(payload, 'action_id', () => pick(random, Object.values(actionIds))),
  (random, _, { payload }) => rename(payload, 'callback_id', () => anyCallback(random)),
  (random, parts, { payload }) => rename(payload, 'block_id', () => anyBlockId(random, parts)),
  (random, parts, { payload }) => rename(payload, 'value', () => anyValue(random, parts)),
  (random, { metadata }, { payload }) => rename(payload, 'private_metadata', () => pick(random, metadata)),
  (random, parts, { payload }) => {
    const { view } = payload;
    if (isFields(view)) view['state'] = { values: randomState(random, parts) };
    if (payload['actions'] !== undefined) payload['state'] = { values: randomState(random, parts) };
  },
  (random, _, mutant) => {
    if (mutant.type !== 'slash_commands') return;
    mutant.payload['text'] =
      `${pick(random, words).name} ${pick(random, [...nasty, '2026-W25', 'all', 'out: a line', '+2'])}`;
  },
  (random, _, { payload }) => {
    if (typeof payload['type'] === 'string') payload['type'] = pick(random, types);
  },
];

const types = [
  'block_actions',
  'view_submission',
  'view_closed',
  'shortcut',
  'message_action',
  'block_suggestion',
  'interactive_message',
  'dialog_submission',
  'event_callback',
];

function anyCallback(random: Random): string {
  return pick(random, [...Object.values(callbackIds), ...Object.values(shortcutIds)]);
}

function anyBlockId(random: Random, { blockIds, values }: Parts): string {
  if (random.next() < 0.6) return pick(random, blockIds);
  const week = pick(random, ['2026-W25', '2026-W27', '2026-W99', '', 'x']);
  return [pick(random, names), week, pick(random, values)].join(':').slice(0, 255);
}

function anyValue(random: Random, { values, metadata }: Parts): string {
  return random.next() < 0.8 ? pick(random, values) : pick(random, [...nasty, ...metadata]);
}

/** What picks a day holds nothing else, whatever it is put under. */
const isDay = /_(day|date|since|due|from|to)$/;
const days = ['2026-07-01', '2026-13-45', '9999-12-31', ''];

/** What inputs may hold, under ids that belong to other windows. */
function randomState(random: Random, parts: Parts): Fields {
  const stateValues = parts.byKey.get('values') ?? [];
  const state: Fields = {};
  for (let left = random.whole(0, 6); left > 0; left -= 1) {
    const known = pick(random, stateValues);
    if (isFields(known) && random.next() < 0.5) Object.assign(state, structuredClone(known));
    const actionId = pick(random, Object.values(actionIds));
    state[anyBlockId(random, parts)] = {
      [actionId]: isDay.test(actionId)
        ? { type: 'datepicker', selected_date: pick(random, days) }
        : {
            type: pick(random, [
              'plain_text_input',
              'static_select',
              'checkboxes',
              'datepicker',
              'file_input',
              'number_input',
            ]),
            value: pick(random, nasty),
            selected_option: { text: { type: 'plain_text', text: 'x' }, value: anyValue(random, parts) },
            selected_options: [{ text: { type: 'plain_text', text: 'x' }, value: anyValue(random, parts) }],
            selected_date: pick(random, days),
            files: [{ id: 'F0NOTHERE0' }],
          },
    };
  }
  return state;
}

function change(random: Random, payload: Fields, to: (value: Json, key: string) => Json): void {
  const place = placeIn(random, payload);
  if (place !== undefined) place[0][place[1]] = to(place[0][place[1]] ?? null, place[1]);
}

function changeText(random: Random, payload: Fields, to: () => Json): void {
  const places = placesIn(payload).filter(([holder, key]) => typeof holder[key] === 'string');
  if (places.length === 0) return;
  const [holder, key] = pick(random, places);
  holder[key] = to();
}

function rename(payload: Fields, wanted: string, to: () => string): void {
  const name = to();
  walk(payload, (holder, key) => {
    if (key === wanted && typeof holder[key] === 'string') holder[key] = name;
  });
}

type Place = readonly [Fields, string];

function placesIn(payload: Fields): readonly Place[] {
  const places: Place[] = [];
  walk(payload, (holder, key) => void places.push([holder, key]));
  return places;
}

/** Envelopes are small and views are large: every depth is as likely as the other. */
function placeIn(random: Random, payload: Fields): Place | undefined {
  let holder: Fields = payload;
  for (;;) {
    const keys = Object.keys(holder);
    if (keys.length === 0) return undefined;
    const key = pick(random, keys);
    const below = holder[key];
    if (typeof below !== 'object' || below === null || random.next() < 0.15) return [holder, key];
    holder = below as Fields;
  }
}

/** Calls with everything that holds something, arrays too. */
export function walk(value: Json, see: (holder: Fields, key: string) => void): void {
  if (typeof value !== 'object' || value === null) return;
  const holder = value as Fields;
  for (const key of Object.keys(holder)) {
    see(holder, key);
    walk(holder[key] ?? null, see);
  }
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function pick<T>(random: Random, from: readonly T[]): T {
  const one = from[random.whole(0, from.length - 1)];
  if (one === undefined) throw new Error('There is nothing to pick from.');
  return one;
}
