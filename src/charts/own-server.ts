/** Whether an address names the public QuickChart service in any spelling: it would be handed a person's numbers. */
export function isPublicService(address: string): boolean {
  const host = hostOf(address);
  return host === 'quickchart.io' || host?.endsWith('.quickchart.io') === true;
}

/**
 * Whether numbers may be sent there: over https, or over http that stays on this machine or in its private network.
 * Nothing beside the place: a name, a password or a query would end in logs.
 */
export function isOwnServer(address: string): boolean {
  const host = hostOf(address);
  if (host === undefined || isPublicService(address)) return false;
  const { protocol, username, password, search, hash } = new URL(address);
  const isPlain = username === '' && password === '' && search === '' && hash === '';
  return isPlain && (protocol === 'https:' || (protocol === 'http:' && isPrivate(host)));
}

// The parser has settled letter case, other alphabets and other spellings of a number already.
function hostOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).hostname.replace(/\.+$/, '') : undefined;
}

/** This machine, a private address, or a name that only a private network can know. */
function isPrivate(host: string): boolean {
  if (/^\d+(\.\d+){3}$/.test(host)) return /^(127|10|192\.168|172\.(1[6-9]|2\d|3[01]))\./.test(host);
  if (host.startsWith('[')) return host === '[::1]' || /^\[f[cd]/.test(host);
  return /^[^.]+$|\.(internal|local|localhost)$/.test(host);
}
