interface Place {
  readonly host: string;
  readonly port: number;
}

/** Why the server cannot listen there, as a sentence with the variable to change; undefined for any other trouble. */
export function whyNotListening(error: unknown, { host, port }: Place): string | undefined {
  const { code, syscall, hostname } = (error ?? {}) as Partial<NodeJS.ErrnoException & { hostname: string }>;
  if (syscall !== 'listen' && hostname !== host) return undefined;
  if (code === 'EADDRINUSE')
    return `PORT ${port} is taken by another program: stop that one, or set PORT to a free port, for example 8080.`;
  if (code === 'EACCES')
    return `PORT ${port} is reserved by the system: set PORT to one from 1024 on, for example 8080.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST ${host} is no address of this machine: set HOST to one of its own, for example 0.0.0.0 for all of them.`;
  return undefined;
}
