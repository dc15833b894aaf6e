import { readFile, readdir } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { sqliteTwin } from '../../prisma/twin.mjs';
import { Prisma as Postgres } from '../../src/storage/generated/postgres/client.js';
import { Prisma as Sqlite } from '../../src/storage/generated/sqlite/client.js';
import { tables } from '../../src/storage/keys/rotation.js';
import { statementsOf } from '../../src/storage/engines/script.js';
import { benchOf } from './contract/engine.js';
import { sqliteFiles } from './sqlite-files.js';

const source = await readFile(new URL('../../prisma/schema.prisma', import.meta.url), 'utf8');

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
}

/** What the schema asks of a database, read from its text. */
function columnsOf(schema: string, types: Readonly<Record<string, string>>): readonly Column[] {
  return [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)\n\}/gm)].flatMap(([, table = '', body = '']) =>
    [...body.matchAll(/^ {2}(\w+) +(\w+)(\?)?(?= |$)/gm)].flatMap(([, name = '', type = '', optional]) => {
      const column = types[type];
      return column === undefined ? [] : [{ table, name, type: column, required: optional === undefined }];
    }),
  );
}

const migrations = new URL('../../prisma/migrations/', import.meta.url);

function sql(engine: string, name: string): Promise<string> {
  return readFile(new URL(`${engine}/${name}/migration.sql`, migrations), 'utf8');
}

describe('one schema for two engines', () => {
  const bench = benchOf(sqliteFiles());

  test('the twin differs in provider and output alone', () => {
    const lines = source.split('\n');
    const twin = sqliteTwin(source).split('\n');
    expect(twin).toHaveLength(lines.length);
    const different = lines.flatMap((line, index) => (line === twin[index] ? [] : [line.trim()]));
    expect(different).toEqual(['output              = "../src/storage/generated/postgres"', 'provider = "postgresql"']);
    expect(() => sqliteTwin('provider = "mysql"')).toThrow(/exactly once/);
  });

  test('both clients were generated from it and know the same models and columns', () => {
    expect(Sqlite.ModelName).toEqual(Postgres.ModelName);
    const models = [...source.matchAll(/^model (\w+)/gm)].map(([, name = '']) => name);
    expect(Object.keys(Sqlite.ModelName).toSorted()).toEqual(models.toSorted());
    for (const name of Object.keys(Sqlite.ModelName)) {
      const fields = `${name}ScalarFieldEnum`;
      expect((Sqlite as Record<string, unknown>)[fields]).toEqual((Postgres as Record<string, unknown>)[fields]);
    }
  });

  test('only types that both engines know are used', () => {
    const used = new Set([...source.matchAll(/^ {2}\w+ +(\w+)/gm)].map(([, type = '']) => type));
    const models = new Set([...source.matchAll(/^model (\w+)/gm)].map(([, name = '']) => name));
    const portable = ['String', 'Int', 'Float', 'Boolean', 'DateTime', 'Bytes'];
    expect([...used].filter((type) => !models.has(type) && !portable.includes(type))).toEqual([]);
    expect(source).not.toContain('@db.');
  });

  test('a migrated SQLite file has exactly the columns of the schema', async () => {
    const { databaseUrl } = await bench.fresh();
    const raw = await bench.raw(databaseUrl);
    const rows = await raw.read((client) =>
      client.$queryRawUnsafe<{ t: string; name: string; type: string; required: bigint }[]>(
        `SELECT m.name AS t, c.name AS name, c.type AS type, c."notnull" AS required
         FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE '\\_%' ESCAPE '\\'
         ORDER BY m.rowid, c.cid`,
      ),
    );
    const found = rows.map(({ t, name, type, required }) => ({
      table: t,
      name,
      type,
      required: Number(required) === 1,
    }));
    const asked = columnsOf(source, {
      String: 'TEXT',
      Int: 'INTEGER',
      Float: 'DOUBLE PRECISION',
      DateTime: 'DATETIME',
      Bytes: 'BLOB',
    });
    // A table that a migration made anew stands behind the others.
    const tables = [...new Set(asked.map(({ table }) => table))];
    expect(found.toSorted((a, b) => tables.indexOf(a.table) - tables.indexOf(b.table))).toEqual(asked);
  });

  test('the migrations of both engines are the same but for the names of types', async () => {
    const names = (await readdir(new URL('sqlite/', migrations))).toSorted();
    expect((await readdir(new URL('postgresql/', migrations))).toSorted()).toEqual(names);
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) {
      const postgres = await sql('postgresql', name);
      const translated = postgres.replaceAll('TIMESTAMP(3)', 'DATETIME').replaceAll('BYTEA', 'BLOB');
      expect(statementsOf(translated)).toEqual(statementsOf(await sql('sqlite', name)));
    }
  });

  test('every sealed column is among those that a change of keys seals anew', () => {
    const sealed = columnsOf(source, { Bytes: 'bytes' }).filter(({ name }) => name.startsWith('sealed'));
    const names = sealed.map(({ table, name }) => (name === 'sealed' ? table : name.replace('sealed', '')));
    // Tokens are nobody's: their key is derived from the master key, and they are sealed anew with it (installation-keys.ts).
    expect([...tables.map(({ name }) => name), 'Installation'].toSorted()).toEqual(names.toSorted());
  });
});
