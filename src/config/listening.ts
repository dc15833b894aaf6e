interface Place {
  readonly host: string;
  readonly port: number;
  readonly operationsPort?: number | undefined;
}

type Refusal = NodeJS.ErrnoException & { readonly hostname: string; readonly port: number };

/** Why the server cannot listen there, as a sentence with the variable to change; undefined for any other trouble. */
export function whyNotListening(error: unknown, { host, ...ports }: Place): string | undefined {
  const { code, syscall, hostname, ...at } = (error ?? {}) as Partial<Refusal>;
  if (syscall !== 'listen' && hostname !== host) return undefined;
  const name = at.port !== undefined && at.port === ports.operationsPort ? 'OPERATIONS_PORT' : 'PORT';
  const port = at.port ?? ports.port;
  if (code === 'EADDRINUSE')
    return `${name} ${port} is taken by another program: stop that one, or set ${name} to a free port, for example 8080.`;
  if (code === 'EACCES')
    return `${name} ${port} is reserved by the system: set ${name} to one from 1024 on, for example 8080.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST ${host} is no address of this machine: set HOST to one of its own, for example 0.0.0.0 for all of them.`;
  return undefined;
}
