import { createServer, connect, type AddressInfo, type Socket } from 'node:net';

/** A way to a server that can be cut: what is sent then arrives nowhere, and nobody is told. */
export interface Way {
  readonly url: string;
  cut(): void;
  /** For new connections; those from before stay silent. */
  mend(): void;
  close(): Promise<void>;
}

export async function throughProxy(databaseUrl: string): Promise<Way> {
  const there = new URL(databaseUrl);
  const open = new Set<Socket>();
  let isCut = false;
  const server = createServer((near) => {
    const far = connect(Number(there.port || 5432), there.hostname);
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => open.delete(socket));
    }
    if (isCut) return;
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    cut: () => {
      isCut = true;
      for (const socket of open) {
        socket.unpipe();
        socket.pause();
      }
    },
    mend: () => {
      isCut = false;
    },
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
