/**
 * Whether a code may be sent there: to one of the registered addresses or below it, as Slack compares them. Where none
 * is registered, to this machine only.
 */
export function mayRedirectTo(registered: readonly string[], address: string): boolean {
  const target = urlOf(address);
  if (target === undefined || !/^https?:$/.test(target.protocol)) return false;
  if (registered.length === 0) return /^(127\.0\.0\.1|localhost|\[::1\])$/.test(target.hostname);
  return registered.some((one) => {
    const allowed = urlOf(one);
    return allowed !== undefined && allowed.origin === target.origin && isBelow(allowed.pathname, target.pathname);
  });
}

function isBelow(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

function urlOf(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
