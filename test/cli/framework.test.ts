import { describe, expect, test } from '@jest/globals';
import { mkdir } from 'node:fs/promises';
import { defaultFramework } from '../../src/domain/default-framework.js';
import { weekKeySchema } from '../../src/domain/week.js';
import { openFrameworks } from '../../src/storage/open-frameworks.js';
import { readFrameworkFile } from '../../src/use-cases/framework-file/read-framework-file.js';
import { writeFrameworkFile } from '../../src/use-cases/framework-file/write-framework-file.js';
import { importsOf, sourceFiles } from '../structure/source-files.js';
import { commandLine, now } from './terminal.js';

const cli = commandLine();
const yaml = writeFrameworkFile(defaultFramework, 'yaml');
const seniorWeights = 'weights: { input: 0.25, output: 0.3, outcome: 0.3, impact: 0.15 }';
/** A Senior weighs output more, at the cost of input. */
const edited = yaml.replace(seniorWeights, 'weights: { input: 0.2, output: 0.35, outcome: 0.3, impact: 0.15 }');

async function versionsIn(databaseUrl: string) {
  const opened = await openFrameworks(databaseUrl, () => now);
  const versions = (await opened?.frameworks.readVersions()) ?? [];
  const newest = await opened?.frameworks.newestFramework();
  await opened?.close();
  return { versions, newest };
}

describe('framework check', () => {
  test('says that a file is fine, against what, and what is next', async () => {
    await cli.write('fine.yaml', yaml);

    const { code, out } = await cli.run(['framework', 'check', 'fine.yaml'], await cli.started());

    expect(code).toBe(0);
    expect(out).toContain('fine.yaml is fine: 12 levels');
    expect(out).toContain('version 1 in data/mirror.db');
    expect(out).toContain('Nothing is published.');
  });

  test('names file, line, field, what is wrong and the way out, and ends with 1', async () => {
    await cli.write(
      'wrong.yaml',
      edited.replace('input: 0.2, output: 0.35', 'input: 0.2, output: 0.3499').replace('key: IC6', 'kye: IC6'),
    );
    const lines = (await cli.read('wrong.yaml')).split('\n');
    const lineOf = (words: string) => lines.findIndex((line) => line.includes(words)) + 1;

    const { code, out, err } = await cli.run(['framework', 'check', 'wrong.yaml'], await cli.started());

    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      `wrong.yaml:${lineOf('output: 0.3499')}: levels.IC4.weights: The four weights sum to 99.99%; 0.01% is missing. They have to sum to 100%.`,
      `wrong.yaml:${lineOf('kye: IC6')}: levels.6.kye: There is no field “kye” here. Did you mean “key”?`,
      `wrong.yaml:${lineOf('kye: IC6')}: levels.6.key: key is missing: add it.`,
    ]);
    expect(err).toContain('Nothing was changed.');
  });

  test('a level that people may hold is asked back from the versions that are published', async () => {
    await cli.write(
      'less.yaml',
      writeFrameworkFile({ ...defaultFramework, levels: defaultFramework.levels.slice(1) }, 'yaml'),
    );

    const { code, out } = await cli.run(['framework', 'check', 'less.yaml'], await cli.started());

    expect(code).toBe(1);
    expect(out).toMatch(/^less\.yaml:\d+: levels: Associate \(IC1\) of version 1 is missing\. People may hold it/);
  });

  test('shares that are written in percent are told so once for all that belong together, with what to write', async () => {
    const percents = 'weights: { input: 40, output: 40, outcome: 15, impact: 5 }';
    const feltBy = /feltBy: \{[^}]*\}/;
    await cli.write('percents.yaml', yaml.replace(/weights: .*/, percents).replace(feltBy, 'feltBy: { team: 100% }'));
    const lines = (await cli.read('percents.yaml')).split('\n');
    const lineOf = (words: string) => lines.findIndex((line) => line.includes(words)) + 1;

    const { code, out } = await cli.run(['framework', 'check', 'percents.yaml'], await cli.started());

    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      `percents.yaml:${lineOf(percents)}: levels.IC1.weights: Shares in a file are parts of 1, and this looks like percents: write 0.4 for 40%.`,
      `percents.yaml:${lineOf('team: 100%')}: levels.IC1.typicalQuarter.feltBy: Shares in a file are parts of 1, and this looks like percents: write 1 for 100%.`,
    ]);
  });

  test('a field that a level has twice is named by the key of that level', async () => {
    await cli.write('twice.yaml', yaml.replace(/( +)title: Senior\n/, '$1title: Senior\n$1title: Senior\n'));

    const { code, out } = await cli.run(['framework', 'check', 'twice.yaml'], await cli.started());

    expect(code).toBe(1);
    expect(out).toMatch(/^twice\.yaml:\d+: levels\.IC4\.title: “title” is there twice: keep one of them\.$/);
  });

  test('a statement that a level has twice is refused by its words and the name of the level', async () => {
    const { levels } = defaultFramework;
    const [first] = levels[0]?.statements.input ?? [];
    if (first === undefined) throw new Error('No statement.');
    const twice = levels.map((level, index) =>
      index > 0
        ? level
        : {
            ...level,
            statements: { ...level.statements, output: [{ ...first, kinds: [] }, ...level.statements.output] },
          },
    );
    await cli.write('twice.yaml', writeFrameworkFile({ ...defaultFramework, levels: twice }, 'yaml'));

    const { code, out } = await cli.run(['framework', 'check', 'twice.yaml'], await cli.started());

    expect(code).toBe(1);
    expect(out).toMatch(
      /^twice\.yaml:\d+: levels\.IC1\.statements\.output\.1\.text: “You learn .*” stands twice in Associate \(IC1\): reword it or take it out\.$/,
    );
  });

  test.each(['check', 'diff', 'simulate'])(
    'a folder is called a folder by %s, and what is not there is not there',
    async (command) => {
      await mkdir(cli.fileIn('a-folder'), { recursive: true });

      const folder = await cli.run(['framework', command, cli.fileIn('a-folder')]);
      const nothing = await cli.run(['framework', command, cli.fileIn('nothing.yaml')]);

      expect(folder.code).toBe(2);
      expect(folder.err).toBe(`${cli.fileIn('a-folder')} is a folder. Name a file in it.`);
      expect(nothing.err).toBe(`There is no file ${cli.fileIn('nothing.yaml')} here.`);
    },
  );

  test('works without a database, and says so', async () => {
    await cli.write('alone.yaml', yaml);

    const { code, out } = await cli.run(['framework', 'check', 'alone.yaml']);

    expect(code).toBe(0);
    expect(out).toContain('no database at data/mirror.db yet');
  });

  test.each([
    ['of 10 MB', 'x'.repeat(10 * 1024 * 1024), 'The file has 10 MB, and at most 1 MB are read.'],
    ['with aliases that explode', 'a: &a [x]\nb: [*a, *a]', 'Anchors and aliases'],
    ['nested a thousand deep', '['.repeat(1000), 'more than 20 deep'],
    ['in UTF-16', Buffer.from(`\uFEFF${yaml}`, 'utf16le'), 'The file is written in UTF-16, and only UTF-8 is read'],
    ['with a number of 301 digits', edited.replace('output: 0.35', 'output: 1e300'), '1E302% too much'],
    ['for another schema', yaml.replace('schema: 1', 'schema: 7'), 'written for schema 7'],
    ['with weights of NaN', edited.replace('output: 0.35', 'output: .nan'), 'This is no number'],
    ['with −0', edited.replace('output: 0.35', 'output: -0'), 'This is −0: write 0.'],
    ['with a key twice', `${yaml}name: Again\n`, '“name” is there twice'],
    ['with a level twice', yaml.replace('key: IC2', 'key: IC1'), 'The key “IC1” is there already'],
    [
      'with a kind merged into itself',
      yaml.replace('  - key: docs\n', '  - key: docs\n    mergedInto: docs\n'),
      'cannot be merged into itself',
    ],
  ])('a file %s is refused', async (_, text, sentence) => {
    await cli.write('hostile.yaml', text);

    const { code, out } = await cli.run(['framework', 'check', 'hostile.yaml'], await cli.started());

    expect(code).toBe(1);
    expect(out).toContain(sentence);
    expect(out).toMatch(/^hostile\.yaml:\d+: /);
  });
});

describe('the version that a file started from', () => {
  const fromNine = yaml.replace('version: 1\n', 'version: 9\n');

  test.each(['check', 'diff', 'simulate'])('has to be published, says %s already', async (command) => {
    await cli.write('nine.yaml', fromNine);
    const line = fromNine.slice(0, fromNine.indexOf('version: 9')).split('\n').length;

    const { code, out } = await cli.run(['framework', command, 'nine.yaml'], await cli.started());

    expect(code).toBe(1);
    expect(out).toBe(
      `nine.yaml:${line}: version: Version 9 was never published; the newest is 1. Export it and carry your changes over.`,
    );
  });

  test('is not asked for where there is no database that would know it', async () => {
    await cli.write('nine.yaml', fromNine);

    expect((await cli.run(['framework', 'check', 'nine.yaml'])).code).toBe(0);
  });
});

describe('framework diff and simulate', () => {
  test('say what a file changes, one line each', async () => {
    await cli.write('edited.yaml', edited);

    const { code, out } = await cli.run(['framework', 'diff', 'edited.yaml'], await cli.started());

    expect(code).toBe(0);
    expect(out.split('\n').slice(1)).toEqual([
      '  Senior (IC4): input weight 25% → 20%',
      '  Senior (IC4): output weight 30% → 35%',
    ]);
  });

  test('a file that says the same says so; a version that is not there is a misuse', async () => {
    await cli.write('same.yaml', yaml);
    const url = await cli.started();

    expect((await cli.run(['framework', 'diff', 'same.yaml'], url)).out).toContain('says the same as version 1');
    expect(await cli.run(['framework', 'diff', 'same.yaml', '--against', '9'], url)).toMatchObject({
      code: 2,
      err: expect.stringContaining('Version 9 was never published; the newest is 1.'),
    });
  });

  test('name six made-up people, before and after, and what other weights would make of each', async () => {
    await cli.write('edited.yaml', edited);

    const { code, out } = await cli.run(['framework', 'simulate', 'edited.yaml'], await cli.started());

    expect(code).toBe(0);
    const lines = out.split('\n').slice(1);
    expect(lines).toHaveLength(12);
    expect(lines[0]).toMatch(/^ {2}Steady engineer, Senior \(IC4\): Meeting Expectations \d+%/);
    expect(lines[1]).toMatch(/^ {4}With 5 points of weight moved to or from /);
  });
});

describe('framework publish', () => {
  const publish = ['framework', 'publish', 'edited.yaml', '--note', 'Staff asked for it', '--starts'] as const;

  test('stores the next version for next Monday and says what is kept and how to go back', async () => {
    await cli.write('edited.yaml', edited);
    const url = await cli.started();

    const { code, out } = await cli.run([...publish, 'next-monday'], url);

    expect(code).toBe(0);
    expect(out).toContain('Version 2 is published in data/mirror.db. It counts from Monday 6 July 2026 on.');
    expect(out).toContain('Weeks before that stay as they were read');
    expect(out).toContain('framework export edited.yaml --force');
    expect(out).toContain('publish --again 1');
    const { versions, newest } = await versionsIn(url);
    expect(versions[1]).toMatchObject({ version: 2, startsOn: '2026-W28', note: 'Staff asked for it' });
    expect(newest?.levels[3]?.weights).toEqual({ input: 0.2, output: 0.35, outcome: 0.3, impact: 0.15 });
  });

  test('of a week that has begun is refused with the earliest start', async () => {
    await cli.write('edited.yaml', edited);
    const url = await cli.started();

    for (const start of ['2026-06-29', '2026-06-01']) {
      const { code, err } = await cli.run([...publish, start], url);

      expect(code).toBe(1);
      expect(err).toContain('Nothing was published: that week has begun somewhere already');
      expect(err).toContain('The earliest start is Monday 6 July 2026');
    }
    expect((await versionsIn(url)).versions).toHaveLength(1);
  });

  test('on a Sunday evening does not start on the Monday that Kiribati lives in already', async () => {
    await cli.write('edited.yaml', edited);

    const { out } = await cli.run([...publish, 'next-monday'], await cli.started(), new Date('2026-07-05T10:30:00Z'));

    expect(out).toContain('It counts from Monday 13 July 2026 on.');
  });

  test('of a file that another keeper overtook says what they changed; nothing is lost', async () => {
    await cli.write('edited.yaml', edited);
    await cli.write('other.yaml', yaml.replace('title: Senior\n', 'title: Senior Engineer\n'));
    const url = await cli.started();
    await cli.run(['framework', 'publish', 'other.yaml', '--note', 'A name', '--starts', 'next-monday'], url);

    const { code, err } = await cli.run([...publish, 'next-monday'], url);

    expect(code).toBe(1);
    expect(err).toContain('version 2 came in meanwhile. edited.yaml stays as it is. It changed:');
    expect(err).toContain('Senior Engineer (IC4): title “Senior” → “Senior Engineer”');
    expect((await versionsIn(url)).versions).toHaveLength(2);
    expect(await cli.read('edited.yaml')).toBe(edited);
  });

  test('of a file that could not know what was added meanwhile was overtaken, and has no mistake', async () => {
    const [first] = defaultFramework.levels;
    if (first === undefined) throw new Error('no level');
    const levels = [...defaultFramework.levels, { ...first, key: 'IC7', title: 'Fellow' }];
    await cli.write('more.yaml', writeFrameworkFile({ ...defaultFramework, levels }, 'yaml'));
    await cli.write('edited.yaml', edited);
    const database = await cli.started();
    const publish = (file: string) =>
      cli.run(['framework', 'publish', file, '--starts', 'next-monday', '--note', 'Why'], database);

    expect((await publish('more.yaml')).code).toBe(0);
    const { code, err } = await publish('edited.yaml');

    expect(code).toBe(1);
    expect(err).toContain('version 2 came in meanwhile');
    expect(err).toContain('New: Fellow (IC7)');
  });

  test('of what is published already publishes nothing', async () => {
    await cli.write('same.yaml', yaml);
    const url = await cli.started();

    const { code, out } = await cli.run(
      ['framework', 'publish', 'same.yaml', '--note', 'x', '--starts', 'next-monday'],
      url,
    );

    expect(code).toBe(0);
    expect(out).toContain('the newest version says the same already');
    expect((await versionsIn(url)).versions).toHaveLength(1);
  });

  test('--again brings an old version back, as a new one', async () => {
    await cli.write('edited.yaml', edited);
    const url = await cli.started();
    await cli.run([...publish, 'next-monday'], url);

    const { code, out } = await cli.run(
      ['framework', 'publish', '--again', '1', '--note', 'Back', '--starts', '2026-07-13'],
      url,
    );

    expect(code).toBe(0);
    expect(out).toContain('Version 3 is published');
    const { newest } = await versionsIn(url);
    expect(newest).toEqual({ ...defaultFramework, version: 3 });
    const list = (await cli.run(['framework', 'versions'], url)).out;
    expect(list).toMatch(
      /3 {2}from 2026-07-13 on, not yet.*: Back\n.*2 {2}from 2026-07-06 on, not yet, until version 3 on 2026-07-13.*\n.*1 {2}from the first week on, counts now, until version 2 on 2026-07-06/,
    );
  });

  test('--again goes back behind kinds of work that were added and merged since', async () => {
    const url = await cli.started();
    const [kind = ''] = /  - key: review\n(?: {4}.*\n)+/.exec(yaml) ?? [];
    const [ka, kb] = ['ka', 'kb'].map((key) =>
      kind.replace('key: review', `key: ${key}`).replace(/name: .*/, `name: Kind ${key}`),
    );
    const more = (version: number, merge: string) =>
      yaml.replace('version: 1\n', `version: ${version}\n`).replace(kind, `${kind}${ka}${merge}${kb}`);
    await cli.write('two.yaml', more(1, ''));
    await cli.write('three.yaml', more(2, '    mergedInto: kb\n'));
    const options = ['--note', 'x', '--starts', 'next-monday'];
    await cli.run(['framework', 'publish', 'two.yaml', ...options], url);
    expect((await cli.run(['framework', 'publish', 'three.yaml', ...options], url)).code).toBe(0);

    const { code, out } = await cli.run(['framework', 'publish', '--again', '1', ...options], url);

    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('Version 4 is published') });
  });

  describe('before a Monday that another version is planned for', () => {
    const later = ['framework', 'publish', 'edited.yaml', '--note', 'Autumn', '--starts', '2026-10-05'];
    const earlier = ['framework', 'publish', 'more.yaml', '--note', 'Sooner', '--starts', '2026-07-13'];
    const more = edited.replace('version: 1\n', 'version: 2\n').replace('title: Senior\n', 'title: Senior Engineer\n');

    async function planned(): Promise<string> {
      await cli.write('edited.yaml', edited);
      await cli.write('more.yaml', more);
      const url = await cli.started();
      await cli.run(later, url);
      return url;
    }

    test('is refused with what would become of that one, and the ways out', async () => {
      const url = await planned();

      const { code, err } = await cli.run(earlier, url);

      expect(code).toBe(1);
      expect(err).toBe(
        'Nothing was published: version 2 is planned for Monday 5 October 2026, and one that begins before it takes its place: it would never count, and what more.yaml has from it would count from Monday 13 July 2026 on already. more.yaml stays as it is. Start on its Monday or later (--starts 2026-10-05), or say that it is meant: --before-planned.',
      );
      expect((await versionsIn(url)).versions).toHaveLength(2);
    });

    test('is published when it is meant, and says what never counts now', async () => {
      const url = await planned();

      const { code, out } = await cli.run([...earlier, '--before-planned'], url);

      expect(code).toBe(0);
      expect(out).toContain('Version 3 is published in data/mirror.db. It counts from Monday 13 July 2026 on.');
      expect(out).toContain('Version 2, which was planned for Monday 5 October 2026, never counts now.');
    });

    test('takes a planned version back with --again, when that is meant', async () => {
      const url = await planned();
      const back = ['framework', 'publish', '--again', '1', '--note', 'Not yet', '--starts', 'next-monday'];

      expect(await cli.run(back, url)).toMatchObject({
        code: 1,
        err: expect.stringMatching(/version 2 is planned for Monday 5 October 2026.*it would never count\. Start on/),
      });
      expect((await cli.run([...back, '--before-planned'], url)).code).toBe(0);
    });

    test('of a week that has begun is refused for that week alone', async () => {
      const url = await planned();

      const { err } = await cli.run([...earlier.slice(0, -1), '2026-06-29'], url);

      expect(err).toContain('that week has begun somewhere already');
    });

    test('the same Monday is taken without asking, and the other version is named', async () => {
      const url = await planned();

      const { code, out } = await cli.run([...earlier.slice(0, -1), '2026-10-05'], url);

      expect(code).toBe(0);
      expect(out).toContain('Version 2, which was planned for Monday 5 October 2026, never counts now.');
    });

    test('that is too far ahead to be followed, names the one way that is left', async () => {
      const url = await planned();
      const opened = await openFrameworks(url, () => now);
      const second = await opened?.frameworks.readFramework(2);
      if (opened === undefined || second === undefined) throw new Error('There is no second version.');
      const startsOn = weekKeySchema.parse('2099-W02');
      await opened.frameworks.publishFramework({ ...second, version: 3, name: 'A slip' }, { startsOn, note: 'Slip' });
      await opened.close();
      const back = ['framework', 'publish', '--again', '2', '--note', 'Back', '--starts', '2026-10-05'];

      expect(await cli.run(back, url)).toMatchObject({
        code: 1,
        err: 'Nothing was published: version 3 is planned for Monday 5 January 2099, and one that begins before it takes its place: it would never count. That Monday is more than a year ahead, so no version can follow it: say that it is meant: --before-planned.',
      });
      expect((await cli.run([...back, '--before-planned'], url)).code).toBe(0);
    });

    test('the way back that is named is one that works', async () => {
      await cli.write('edited.yaml', edited);
      const url = await cli.started();
      const { out } = await cli.run(later, url);

      expect(out).toContain('To go back: framework publish --again 1 --starts 2026-10-05 --note "why"');
    });
  });

  test('more than a year ahead is taken for a slip, and nothing is published', async () => {
    await cli.write('edited.yaml', edited);
    const url = await cli.started();

    expect(await cli.run([...publish, '2099-01-05'], url)).toMatchObject({
      code: 1,
      err: 'Nothing was published: a start more than a year ahead is taken for a slip. edited.yaml stays as it is. The latest start is Monday 5 July 2027: --starts 2027-07-05.',
    });
    expect((await versionsIn(url)).versions).toHaveLength(1);
  });

  test('on a moved clock says what day it is there', async () => {
    await cli.write('edited.yaml', edited);

    const { out } = await cli.run([...publish, 'next-monday'], await cli.started(), now, { isClockMoved: true });

    expect(out).toContain('Today is Wednesday 1 July 2026 on the moved clock of the local page.');
  });

  test.each([
    [['--note', 'x'], 'Say from when it counts: --starts next-monday, or --starts 2026-07-06.'],
    [['--starts', 'soon', '--note', 'x'], '--starts should be next-monday or a date such as 2026-07-06.'],
    [['--starts', '2026-02-30', '--note', 'x'], '--starts should be next-monday or a date'],
    [['--starts', '2026-07-07', '--note', 'x'], '2026-07-07 is none. The nearest are 2026-07-06 and 2026-07-13.'],
    [['--starts', 'next-monday'], 'Say why'],
    [['--starts', 'next-monday', '--note', 'x', '--again', '1'], 'Name a file or --again, not both.'],
    [['--start', 'next-monday'], "Unknown option '--start'. See --help."],
  ])('%j is a misuse', async (options, sentence) => {
    await cli.write('edited.yaml', edited);

    const { code, err } = await cli.run(['framework', 'publish', 'edited.yaml', ...options], await cli.started());

    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });

  test('without a database says what to do', async () => {
    await cli.write('edited.yaml', edited);

    expect(await cli.run([...publish, 'next-monday'])).toMatchObject({
      code: 1,
      err: 'There is no database at data/mirror.db yet. Start the mirror once, or set DATABASE_URL to the one that is meant.',
    });
  });
});

describe('framework versions', () => {
  test('says of each what becomes of it: planned, counting, over, or never', async () => {
    const url = await cli.started();
    const opened = await openFrameworks(url, () => now);
    const starts = ['2026-W20', '2026-W40', '2026-W30', '2026-W30'];
    for (const [index, startsOn] of starts.entries()) {
      const framework = { ...defaultFramework, version: index + 2 };
      await opened?.frameworks.publishFramework(framework, { startsOn: weekKeySchema.parse(startsOn), note: '' });
    }
    await opened?.close();

    const { out } = await cli.run(['framework', 'versions'], url);

    expect(out.split('\n')).toEqual([
      'Published in data/mirror.db:',
      '     5  from 2026-07-20 on, not yet, published 2026-07-01',
      '     4  for 2026-07-20, never counts: version 5 begins on the same Monday, published 2026-07-01',
      '     3  for 2026-09-28, never counts: version 5 begins before it, published 2026-07-01',
      '     2  from 2026-05-11 on, counts now, until version 5 on 2026-07-20, published 2026-07-01',
      '     1  from the first week on, until version 2 on 2026-05-11, published 2026-07-01',
    ]);
  });

  test('says what day it is on a moved clock', async () => {
    const { out } = await cli.run(['framework', 'versions'], await cli.started(), now, { isClockMoved: true });

    expect(out).toContain('Today is Wednesday 1 July 2026 on the moved clock of the local page.');
  });
});

describe('framework export', () => {
  test('over a JSON or YAML file keeps the JSON Schema that it names for editors', async () => {
    const url = await cli.started();
    const named = '$schema: ./framework.schema.json\n';
    await cli.write('named.yaml', yaml.replace('schema: 1\n', `${named}schema: 1\n`));
    const json = writeFrameworkFile(defaultFramework, 'json').replace(
      '{',
      '{\n  "$schema": "./framework.schema.json",',
    );
    await cli.write('named.json', json);

    for (const file of ['named.yaml', 'named.json']) {
      expect((await cli.run(['framework', 'check', file], url)).code).toBe(0);
      expect((await cli.run(['framework', 'export', file, '--force'], url)).code).toBe(0);
    }

    expect(await cli.read('named.yaml')).toContain(named);
    expect(JSON.parse(await cli.read('named.json'))).toEqual(JSON.parse(json));
  });

  test.each([
    ['nodir/x.yaml', /x\.yaml cannot be written: there is no folder .*nodir\. Make it first/],
    ['fine.yaml/x.yaml', /fine\.yaml is no folder\./],
    ['folder.yaml', /folder\.yaml cannot be written: it is a folder\./],
  ])('into %s says why it cannot', async (file, sentence) => {
    await cli.write('fine.yaml', yaml);
    await mkdir(cli.fileIn('folder.yaml'), { recursive: true });

    const { code, err } = await cli.run(['framework', 'export', file], await cli.started());

    expect(code).toBe(1);
    expect(err).toMatch(sentence);
    expect(err).not.toMatch(/ENO|EIS|[0-9a-f]{8}-[0-9a-f]{4}/);
  });

  test('never writes over a file unless it is told to, and then keeps its comments', async () => {
    await cli.write('mine.yaml', edited.replace('  - key: IC4\n', '  # Agreed in spring.\n  - key: IC4\n'));
    const url = await cli.started();

    const refused = await cli.run(['framework', 'export', 'mine.yaml'], url);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('mine.yaml is there already and stays as it is.');
    expect(await cli.read('mine.yaml')).toContain('output: 0.35');

    expect((await cli.run(['framework', 'export', 'mine.yaml', '--force'], url)).code).toBe(0);
    const written = await cli.read('mine.yaml');
    expect(written).toContain('  # Agreed in spring.\n  - key: IC4\n');
    expect(readFrameworkFile(written)).toMatchObject({ document: defaultFramework });
  });

  test('does not write over a file whose comments it cannot read, even when told to', async () => {
    await cli.write('torn.yaml', '# Ours.\nlevels: [\n');

    const { code, err } = await cli.run(['framework', 'export', 'torn.yaml', '--force'], await cli.started());

    expect(code).toBe(1);
    expect(err).toContain('its comments would be lost');
    expect(await cli.read('torn.yaml')).toBe('# Ours.\nlevels: [\n');
  });

  test('prints without a file, writes JSON by its name, lays the weights of a preset over it', async () => {
    const url = await cli.started();

    expect((await cli.run(['framework', 'export'], url)).out).toBe(yaml.trimEnd());
    await cli.run(['framework', 'export', 'made.json', '--preset', 'author-app-2025'], url);
    const made = JSON.parse(await cli.read('made.json')) as typeof defaultFramework;
    expect(made.levels[3]?.weights).toEqual({ input: 0.3, output: 0.4, outcome: 0.2, impact: 0.1 });
    expect(made.name).toBe(defaultFramework.name);
    expect((await cli.run(['framework', 'check', 'made.json'], url)).code).toBe(0);
  });

  test.each([
    [['--preset', 'mine'], 'There is no preset mine.'],
    [['--format', 'xml'], '--format should be yaml or json.'],
    [['--version', 'two'], '--version should be the number of a published version'],
    [['--version', '2'], 'Version 2 was never published'],
  ])('%j is a misuse', async (options, sentence) => {
    const { code, err } = await cli.run(['framework', 'export', ...options], await cli.started());

    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });

  test('every preset that is listed can be exported and passes the check', async () => {
    const url = await cli.started();
    const { out } = await cli.run(['framework', 'presets'], url);
    const keys = out
      .split('\n')
      .slice(0, -1)
      .map((line) => line.split(' ', 1)[0] ?? '');

    expect(keys).toHaveLength(4);
    for (const key of keys) {
      await cli.run(['framework', 'export', `${key}.yaml`, '--preset', key], url);
      expect((await cli.run(['framework', 'check', `${key}.yaml`], url)).code).toBe(0);
    }
  });
});

describe('the command line', () => {
  test.each([
    [[], 2],
    [['--help'], 0],
    [['framework', '--help'], 0],
    [['framework'], 2],
    [['framework', 'delete'], 2],
    [['people'], 2],
    [['framework', 'check'], 2],
    [['framework', 'check', 'a.yaml', 'b.yaml'], 2],
    [['framework', 'check', 'not-there.yaml'], 2],
  ])('%j ends with %d', async (args, code) => {
    expect((await cli.run(args)).code).toBe(code);
  });

  /** Every file that runs from there, but not what lies behind `door`. */
  function reachedFrom(start: string, door?: string): readonly string[] {
    const files = new Map(sourceFiles().map((file) => [file.path, file]));
    const reached = new Set<string>();
    const follow = (path: string): void => {
      const file = files.get(path);
      if (file === undefined || reached.has(path) || path === door) return;
      reached.add(path);
      for (const imported of valueImportsOf(file)) follow(imported);
    };
    follow(start);
    return [...reached];
  }

  const caretaker = 'src/storage/open-caretaker.ts';

  test('reaches nothing of a person: no room, no key, no seal, from wherever it starts, but for who looks after the database', () => {
    const reached = reachedFrom('src/cli.ts', caretaker);

    expect(reached).toContain('src/storage/open-frameworks.ts');
    expect(
      reached.filter((path) =>
        /^src\/storage\/(rooms|keys)\/|seal|vault|open\.ts|ledger|slack\/(listeners|post)/.test(path),
      ),
    ).toEqual([]);
  });

  test('has keys for changing keys alone: who looks after the database reaches no room but the one that erases', () => {
    const reached = reachedFrom(caretaker);

    expect(reached).toContain('src/storage/keys/rotation.ts');
    expect(reached.filter((path) => path.startsWith('src/storage/rooms/')).toSorted()).toEqual([
      'src/storage/rooms/erasure.ts',
      'src/storage/rooms/leftovers.ts',
    ]);
    expect(reached.filter((path) => /storage\/(open|ledger)\.ts|use-cases|slack|delivery/.test(path))).toEqual([]);
  });
});

/** What is there when it runs: types leave nothing behind. */
function valueImportsOf({ path, text }: { readonly path: string; readonly text: string }): string[] {
  return importsOf(path, text.replaceAll(/import type [^;]*;/g, ''));
}
