import { createServer, type ListenOptions, type Server } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { whyNotListening } from '../../src/config/listening.js';

let taken: Server | undefined;
afterEach(() => void taken?.close());

/** What listening there fails with. */
async function troubleOf(options: ListenOptions): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', resolve);
    server.listen(options, () => reject(new Error('It listens.')));
  });
}

describe('a server that cannot listen', () => {
  test('names a port that is taken', async () => {
    const server = createServer();
    taken = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };

    expect(whyNotListening(await troubleOf({ port, host: '127.0.0.1' }), { host: '127.0.0.1', port })).toMatch(
      new RegExp(`^PORT ${port} is taken`),
    );
  });

  test.each(['192.0.2.1', 'no-such-host.invalid'])('names an address of another machine: %s', async (host) => {
    expect(whyNotListening(await troubleOf({ port: 0, host }), { host, port: 3000 })).toMatch(
      new RegExp(`^HOST ${host} is no address`),
    );
  });

  test('names the variable of the port that is taken when there are two', () => {
    const refused = { code: 'EADDRINUSE', syscall: 'listen' };
    const place = { host: '0.0.0.0', port: 3000, operationsPort: 9090 };

    expect(whyNotListening({ ...refused, port: 9090 }, place)).toMatch(
      /^OPERATIONS_PORT 9090 is taken .* set OPERATIONS_PORT to/,
    );
    expect(whyNotListening({ ...refused, port: 3000 }, place)).toMatch(/^PORT 3000 is taken/);
  });

  test('names a port that needs rights', () => {
    const refused = Object.assign(new Error('listen EACCES'), { code: 'EACCES', syscall: 'listen' });

    expect(whyNotListening(refused, { host: '0.0.0.0', port: 80 })).toMatch(/^PORT 80 is reserved/);
  });

  test('is not confused with other trouble', () => {
    const noDatabase = Object.assign(new Error('getaddrinfo ENOTFOUND db'), { code: 'ENOTFOUND', hostname: 'db' });

    for (const trouble of [noDatabase, new Error('else'), undefined]) {
      expect(whyNotListening(trouble, { host: '0.0.0.0', port: 3000 })).toBeUndefined();
    }
  });
});
