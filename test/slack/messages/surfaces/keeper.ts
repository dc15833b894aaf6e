import { perDimension } from '../../../../src/domain/dimension.js';
import { problem } from '../../../../src/domain/framework-check/problem.js';
import { checkFramework } from '../../../../src/domain/framework-check/check-framework.js';
import { diffFrameworks } from '../../../../src/domain/framework-diff/diff-frameworks.js';
import { carryOver } from '../../../../src/domain/framework-edit/carry-over.js';
import { addKind } from '../../../../src/domain/framework-edit/add-kind.js';
import { addRole } from '../../../../src/domain/framework-edit/add-role.js';
import { retireRole } from '../../../../src/domain/framework-edit/change-role.js';
import { addLevel } from '../../../../src/domain/framework-edit/add-level.js';
import { mergeKind } from '../../../../src/domain/framework-edit/merge-kind.js';
import { nameLevel } from '../../../../src/domain/framework-edit/name-level.js';
import { retireKind } from '../../../../src/domain/framework-edit/retire-kind.js';
import { retireLevel } from '../../../../src/domain/framework-edit/retire-level.js';
import { ruleGroups, type RuleGroup } from '../../../../src/domain/framework-edit/rule-groups.js';
import { setRules } from '../../../../src/domain/framework-edit/set-rules.js';
import { weighLevel } from '../../../../src/domain/framework-edit/weigh-level.js';
import { simulate } from '../../../../src/domain/framework-simulate/simulate.js';
import type { Framework } from '../../../../src/domain/framework.js';
import { addWeeks, weekKeySchema } from '../../../../src/domain/week.js';
import type { EditorData } from '../../../../src/slack/messages/framework/editor-data.js';
import { withEditorButton } from '../../../../src/slack/messages/framework/home-button.js';
import { noLongerKeeper, notKeeper } from '../../../../src/slack/messages/framework/not-keeper.js';
import type { LevelTab, Place } from '../../../../src/slack/messages/framework/place.js';
import { publishedModal } from '../../../../src/slack/messages/framework/publish-screens.js';
import { screenOf } from '../../../../src/slack/messages/framework/screens.js';
import { homeNotJoined } from '../../../../src/slack/messages/home/home-not-joined.js';
import { framework, mark, week } from '../builders.js';
import { command, type Surfaces } from './surfaces.js';

/** The second statement of each box is one of its own. */
const published: Framework = {
  ...framework,
  levels: framework.levels.map((level) => ({
    ...level,
    statements: perDimension((dimension) =>
      level.statements[dimension].map((each, place) =>
        place === 0 ? each : { ...each, text: `${each.text} (${dimension})` },
      ),
    ),
  })),
};

const weights = { input: 0.2, output: 0.3, outcome: 0.35, impact: 0.15 };

/** A draft with a few changes of every sort. */
const edited: Framework = [
  (each: Framework) => weighLevel(each, 'IC4', weights),
  (each: Framework) => retireLevel(each, 'M1'),
  (each: Framework) => setRules(each, { 'windowWeeks.outcome': 39, 'floor.below': 0.4 }),
  (each: Framework) => retireKind(each, 'practice'),
].reduce((draft, edit) => edit(draft), published);

/** What somebody else published meanwhile: one thing of its own, one that the draft changed too. */
const newest: Framework = {
  ...nameLevel(weighLevel(published, 'IC4', { ...weights, outcome: 0.3, impact: 0.2 }), {
    level: 'M1',
    title: 'Team lead',
    reachExpected: 'team',
    horizon: 'a year',
    summary: '',
  }),
  version: 2,
};

/** A draft with a level and a kind of work that were never published. */
const added: Framework = addKind(
  addLevel(published, { key: 'IC7', title: `${mark} <Fellow>`, role: 'ic', like: 'IC4' }),
  { key: 'slip', dimension: 'input', roles: ['ic'], name: `${mark} <Slip>`, definition: 'A slip of the hand.' },
);

const versions: EditorData['versions'] = [
  { version: 1, startsOn: weekKeySchema.parse('1970-W01'), note: '' },
  ...[2, 3, 4, 5].map((version) => ({
    version,
    startsOn: addWeeks(week, version - 10),
    note: version === 5 ? `${mark} <count> more from Senior on` : '',
  })),
];

function dataOf(framework: Framework, locale: string, change: Partial<EditorData> = {}): EditorData {
  const checked = checkFramework(framework, [published]);
  return {
    framework,
    note: '',
    base: published,
    revision: framework === published ? 0 : 3,
    versions: versions.slice(0, 1),
    problems: 'problems' in checked ? checked.problems : [],
    changes: diffFrameworks(published, framework),
    mondays: [1, 2, 3, 4, 5, 6, 7, 8].map((count) => addWeeks(week, count)),
    now: new Date('2026-07-03T14:20:00Z'),
    locale,
    ...change,
  };
}

export function surfacesOf(locale: string): Surfaces {
  const fresh = dataOf(published, locale);
  const draft = dataOf(edited, locale);
  const sound = dataOf(weighLevel(published, 'IC4', weights), locale, { problems: [] });
  const overtaken = {
    newest,
    changes: diffFrameworks(published, newest),
    clashes: carryOver(published, edited, newest).clashes,
    ownKeys: [],
  };
  const keptApart = [
    { list: 'roles', from: 'designer', to: 'designer-2', name: `${mark} <Designer>` },
    { list: 'levels', from: 'L7', to: 'L7-2', name: `${mark} <Fellow>` },
    { list: 'categories', from: 'mentoring', to: 'mentoring-2', name: `${mark} <Mentoring>` },
  ] as const;
  const done = { version: 2, startsOn: addWeeks(week, 1), passed: [], isDraftKept: false };
  const soon = { version: 5, startsOn: addWeeks(week, 3) };
  const farAhead = { version: 5, startsOn: addWeeks(week, 3000) };
  const at = (place: Place, data = draft) => screenOf(data, place);
  const level = (tab: LevelTab, data = draft) => at({ at: 'level', level: 'IC4', tab }, data);
  const withRole = dataOf(addRole(published, { key: 'designer', name: `${mark} <Designer>`, like: 'ic' }), locale);
  const retiredRole = dataOf(retireRole(published, 'manager'), locale);
  const [firstKind] = published.categories;
  const pairing = { ...firstKind!, key: 'pairing', name: 'Pairing' };
  const withPairing: Framework = { ...published, categories: [...published.categories, pairing] };
  const merged = dataOf(mergeKind(published, 'review', 'review'), locale);
  return {
    messages: {
      'not a keeper': () => notKeeper({ command, locale }),
      'no longer a keeper': () => noLongerKeeper({ locale }),
    },
    views: {
      'Home of a keeper without a mirror': () => withEditorButton(homeNotJoined({ locale }), locale),
      'framework, nothing changed': () => at({ at: 'overview' }, fresh),
      'framework, a draft with things to repair': () => at({ at: 'overview' }),
      'framework, overtaken, five versions': () =>
        at({ at: 'overview' }, { ...sound, versions, overtaken, notice: { carriedOver: 5, hadClashes: false } }),
      'framework, a draft that cannot be read': () => at({ at: 'overview' }, { ...draft, isUnreadable: true }),
      'framework, the draft is thrown away': () => at({ at: 'overview' }, { ...fresh, notice: 'dropped' }),
      'framework, the draft is not thrown away': () => at({ at: 'overview' }, { ...draft, notice: 'notDropped' }),
      'framework, carried over with a choice': () =>
        at({ at: 'overview' }, { ...sound, versions, notice: { carriedOver: 5, hadClashes: true } }),
      'framework, levels with one of the draft alone': () => at({ at: 'levels', page: 0 }, dataOf(added, locale)),
      'framework, removing a level': () => at({ at: 'remove-level', level: 'IC7' }, dataOf(added, locale)),
      'framework, removing a published level': () => at({ at: 'remove-level', level: 'IC4' }),
      'framework, a kind of the draft alone': () => at({ at: 'kind', kind: 'slip' }, dataOf(added, locale)),
      'framework, removing a kind': () => at({ at: 'remove-kind', kind: 'slip' }, dataOf(added, locale)),
      'framework, removing a published kind': () => at({ at: 'remove-kind', kind: 'review' }),
      'framework, levels': () => at({ at: 'levels', page: 0 }),
      'framework, many levels': () => {
        const [first] = published.levels;
        const many = Array.from({ length: 70 }, (_, index) => ({
          ...first!,
          key: `L${index}`,
          title: `Level ${index}`,
        }));
        return at({ at: 'levels', page: 1 }, { ...fresh, framework: { ...published, levels: many } });
      },
      'framework, a new role': () => at({ at: 'add-role' }),
      'framework, a role': () => at({ at: 'role', role: 'manager' }),
      'framework, a role of the draft alone, among the levels': () => at({ at: 'levels', page: 0 }, withRole),
      'framework, a retired role': () => at({ at: 'role', role: 'manager' }, retiredRole),
      'framework, a retired role among the levels': () => at({ at: 'levels', page: 0 }, retiredRole),
      'framework, removing a role': () => at({ at: 'remove-role', role: 'designer' }, withRole),
      'framework, removing a published role': () => at({ at: 'remove-role', role: 'manager' }),
      'framework, differences with a new role': () => at({ at: 'differences', level: undefined, page: 0 }, withRole),
      'framework, a new level': () => at({ at: 'add-level', role: 'ic' }),
      'framework, leaving a new level': () =>
        at(
          { at: 'add-level', role: 'ic' },
          { ...draft, typed: { title: 'Fellow' }, notice: { problems: [], leaveTo: { at: 'levels', page: 0 } } },
        ),
      'framework, weights of a level': () => level('weights'),
      'framework, weights that miss 5': () =>
        level('weights', {
          ...draft,
          typed: { input: '25', output: '30', outcome: '30', impact: '10' },
          notice: {
            problems: [problem(['levels', 0, 'weights'], 'weights-sum', { sum: 0.95, missing: 0.05 })],
            leaveTo: { at: 'overview' },
          },
        }),
      'framework, weights over 100': () =>
        level('weights', {
          ...draft,
          notice: 'overtaken',
          typed: { input: '25,5', output: '30', outcome: '30', impact: '15' },
        }),
      'framework, weights that are none': () =>
        level('weights', { ...draft, notice: 'unchanged', typed: { input: 'a lot' } }),
      'framework, a typical quarter': () => level('quarter', { ...draft, notice: 'stored' }),
      'framework, statements': () => level('statements'),
      'framework, more statements than a box holds': () => {
        const [first, ...rest] = published.levels;
        const long = Array.from({ length: 70 }, (_, index) => ({
          text: `${mark} ${index} ${'x'.repeat(40)}`,
          kinds: [],
        }));
        const levels = [{ ...first!, statements: { ...first!.statements, output: long } }, ...rest];
        return level('statements', { ...fresh, framework: { ...published, levels } });
      },
      'framework, names of a level': () => level('names'),
      'framework, a retired level': () => at({ at: 'level', level: 'M1', tab: 'names' }),
      'framework, a level that is gone': () => at({ at: 'level', level: 'IC9', tab: 'names' }),
      'framework, what shows a sentence about input': () =>
        at({ at: 'shown-by', level: 'IC4', dimension: 'input', statement: 0 }),
      'framework, what shows a sentence about impact': () =>
        at({ at: 'shown-by', level: 'IC4', dimension: 'impact', statement: 1 }),
      'framework, kinds of work': () => at({ at: 'kinds', role: 'ic', dimension: 'impact', page: 0 }),
      'framework, a merged kind in the list': () =>
        at({ at: 'kinds', role: 'ic', dimension: 'input', page: 0 }, merged),
      'framework, no kinds of work': () => at({ at: 'kinds', role: 'manager', dimension: 'impact', page: 0 }),
      'framework, a new kind': () => at({ at: 'add-kind', role: 'ic', dimension: 'output' }),
      'framework, a kind': () => at({ at: 'kind', kind: 'review' }),
      'framework, a retired kind': () => at({ at: 'kind', kind: 'practice' }),
      'framework, a merged kind': () => at({ at: 'kind', kind: 'review' }, merged),
      'framework, a kind that others are part of': () =>
        at({ at: 'kind', kind: 'pairing' }, dataOf(mergeKind(withPairing, 'review', 'pairing'), locale)),
      'framework, a kind is retired that others are part of': () =>
        at(
          { at: 'kind', kind: 'pairing' },
          dataOf(retireKind(mergeKind(withPairing, 'review', 'pairing'), 'pairing'), locale, { notice: 'stored' }),
        ),
      'framework, merging a kind': () => at({ at: 'merge', kind: 'review' }, { ...fresh, framework: withPairing }),
      'framework, nothing to merge a kind into': () => at({ at: 'merge', kind: 'review' }),
      'framework, bands and rules': () => at({ at: 'rules' }),
      'framework, bands': () => at({ at: 'bands' }),
      ...Object.fromEntries(
        (Object.keys(ruleGroups) as RuleGroup[]).map((group) => [
          `framework, rules: ${group}`,
          () => at({ at: 'rule-group', group }),
        ]),
      ),
      'framework, differences': () => at({ at: 'differences', level: undefined, page: 0 }),
      'framework, differences for one level': () => at({ at: 'differences', level: 'M1', page: 0 }),
      'framework, no differences': () => at({ at: 'differences', level: undefined, page: 0 }, fresh),
      'framework, no differences for one level': () => at({ at: 'differences', level: 'M1', page: 0 }, fresh),
      'framework, tried out': () =>
        at({ at: 'try-out' }, { ...sound, simulated: simulate(published, sound.framework) }),
      'framework, tried out too early': () => at({ at: 'try-out' }),
      'framework, publishing': () => at({ at: 'publish' }, sound),
      'framework, publishing where a version is planned': () =>
        at(
          { at: 'publish' },
          { ...sound, planned: soon, mondays: [1, 2, 3, 4, 5].map((count) => addWeeks(week, count)) },
        ),
      'framework, publishing where a version is planned too far ahead': () =>
        at({ at: 'publish' }, { ...sound, planned: farAhead }),
      'framework, publishing something to repair': () => at({ at: 'publish' }),
      'framework, publishing nothing': () => at({ at: 'publish' }, fresh),
      'framework, publishing after somebody else': () => at({ at: 'publish' }, { ...draft, overtaken }),
      'framework, published': () => publishedModal(done, locale),
      'framework, published while another window changed the draft': () =>
        publishedModal({ ...done, passed: [farAhead], isDraftKept: true }, locale),
      'framework, starting from': () => at({ at: 'start-from' }, { ...draft, versions, notice: 'started' }),
      'framework, carrying over': () => at({ at: 'carry-over' }, { ...draft, overtaken, notice: { cameFirst: 2 } }),
      'framework, carrying over without a choice': () =>
        at({ at: 'carry-over' }, { ...draft, overtaken: { ...overtaken, clashes: [] } }),
      'framework, carrying over what has the key of something else': () =>
        at({ at: 'carry-over' }, { ...draft, overtaken: { ...overtaken, clashes: [], ownKeys: keptApart } }),
      'framework, nothing to carry over': () => at({ at: 'carry-over' }),
    },
  };
}
