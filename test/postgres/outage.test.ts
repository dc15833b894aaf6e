import { expect, test } from '@jest/globals';
import { connect } from '../../src/storage/database.js';
import { StoreBusy, StoreUnavailable } from '../../src/storage/store.js';
import { ada, assignment, checkIn, now, profile, week } from '../storage/builders.js';
import { benchOf } from '../storage/contract/engine.js';
import { throughProxy } from './proxy.js';
import { describeOnServer } from './server.js';

describeOnServer('a PostgreSQL server that goes away', (server, databases) => {
  const bench = benchOf(databases);

  async function joined() {
    const opened = await bench.fresh();
    const name = new URL(opened.databaseUrl).pathname.slice(1);
    return { ...opened, name, person: await opened.store.join(ada, profile(), [assignment()]) };
  }

  const hangUp = (name: string) =>
    server.read((client) =>
      client.$queryRawUnsafe(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`),
    );

  const open = (name: string, isOpen: boolean) =>
    server.write((client) => client.$executeRawUnsafe(`ALTER DATABASE "${name}" ALLOW_CONNECTIONS ${isOpen}`));

  test('is unavailable while it refuses connections and serves again afterwards', async () => {
    const { store, person, name } = await joined();
    await store.writeCheckIn(person, checkIn(['before']), 0);
    await open(name, false);
    await hangUp(name);
    await expect(store.readHistory(person)).rejects.toThrow(StoreUnavailable);
    await expect(store.writeCheckIn(person, checkIn(['lost?']), 1)).rejects.toThrow(StoreUnavailable);
    await open(name, true);
    expect((await store.readCheckIn(person, week))?.value).toEqual(checkIn(['before']));
    expect((await store.writeCheckIn(person, checkIn(['after']), 1)).outcome).toBe('stored');
  });

  test('a connection lost while nobody used it is replaced without a word', async () => {
    const { store, person, name } = await joined();
    await hangUp(name);
    // The pool hears of the loss on its next turn.
    await server.read((client) => client.$queryRawUnsafe('SELECT 1'));
    await store.readHistory(person).catch((error: unknown) => expect(error).toBeInstanceOf(StoreUnavailable));
    expect(await store.readHistory(person)).toEqual([]);
  });

  test('a row that another connection keeps locked makes the store busy, and only for as long', async () => {
    const { store, person, databaseUrl } = await joined();
    await store.writeCheckIn(person, checkIn(['before']), 0);
    const other = await bench.raw(databaseUrl);
    await other.migrate(async (session) => {
      await session.query('SELECT 1 FROM "CheckIn" FOR UPDATE');
      const started = performance.now();
      await expect(store.writeCheckIn(person, checkIn(['after']), 1)).rejects.toThrow(StoreBusy);
      expect(performance.now() - started).toBeLessThan(4_000);
      expect(await store.readHistory(person)).toEqual([checkIn(['before'])]);
    });
    expect((await store.writeCheckIn(person, checkIn(['after']), 1)).outcome).toBe('stored');
  });

  test('a rush that waits longer for our connections than anybody waits for a server is no outage', async () => {
    const { databaseUrl } = await joined();
    const own = await bench.raw(databaseUrl);
    const slow = Array.from({ length: 60 }, () =>
      own.read((client) => client.$queryRawUnsafe('SELECT 1 FROM pg_sleep(0.15)')),
    );
    expect((await Promise.allSettled(slow)).filter(({ status }) => status === 'rejected')).toEqual([]);
  });

  test('a server that is cut off without a word keeps nobody waiting for long, and is used again once it is back', async () => {
    const { databaseUrl } = await joined();
    const way = await throughProxy(databaseUrl);
    const cut = await bench.raw(way.url);
    const ask = () => cut.read((client) => client.$queryRawUnsafe('SELECT 1'));
    await Promise.all(Array.from({ length: 10 }, ask));
    way.cut();
    const started = performance.now();
    const hanging = Promise.allSettled(Array.from({ length: 5 }, ask));
    for (const each of await Promise.allSettled(Array.from({ length: 20 }, ask))) {
      expect(each).toMatchObject({ status: 'rejected', reason: expect.any(StoreUnavailable) });
    }
    // Slack waits three seconds.
    expect(performance.now() - started).toBeLessThan(3_000);
    way.mend();
    for (const each of await hanging) {
      expect(each).toMatchObject({ status: 'rejected', reason: expect.any(StoreUnavailable) });
    }
    expect(await ask()).toHaveLength(1);
    await way.close();
  });

  test('a server that is not there stops the start', async () => {
    await expect(connect('postgresql://postgres@127.0.0.1:1/test')).rejects.toThrow(StoreUnavailable);
    await expect(connect('postgresql://postgres@localhost:1/test')).rejects.toThrow(/ECONNREFUSED/);
    const missing = new URL(await databases.migrated());
    missing.pathname = '/not_there';
    await expect(connect(missing.href)).rejects.toThrow(/"not_there" does not exist/);
  });

  test('what the URL says reaches pg: an application name, a search path, a demand for TLS', async () => {
    const url = new URL(await databases.migrated());
    url.searchParams.set('application_name', 'mirror test');
    const named = await bench.raw(url.href);
    expect(await named.read((client) => client.$queryRawUnsafe('SHOW application_name'))).toEqual([
      { application_name: 'mirror test' },
    ]);
    await named.write((client) => client.$executeRawUnsafe('CREATE SCHEMA aside'));
    url.searchParams.set('options', '-c search_path=aside');
    const { store, ledger } = await bench.open(url.href);
    const person = await store.join(ada, profile(), [assignment()]);
    await ledger.plan(person, week, 'prompt', now);
    expect(await ledger.claimDue(now, 'one', 1_000, 10, ada.teamId)).toHaveLength(1);
    expect(await named.read((client) => client.$queryRawUnsafe('SELECT id FROM aside."Person"'))).toEqual([
      { id: person },
    ]);
    expect(await named.read((client) => client.person.count())).toBe(0);
    url.searchParams.set('options', '-c search_path=nowhere');
    await expect(connect(url.href)).rejects.toThrow(/names no schema that exists/);
    url.searchParams.delete('options');
    url.searchParams.set('sslmode', 'verify-full');
    const [{ ssl }] = (await named.read((client) => client.$queryRawUnsafe('SHOW ssl'))) as [{ ssl: string }];
    if (ssl === 'off') await expect(connect(url.href)).rejects.toThrow(StoreUnavailable);
  });
});
