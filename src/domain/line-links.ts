import type { Token } from './line-tokens.js';

const trailing = ')]>.,;:!?\'"*_';
/** Hosts typed without a scheme, only with a path behind them. */
const bareHost =
  /^[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){0,4}\.(?:com|org|net|io|dev|de|eu|app|co|ai|cloud|internal)\/\S/iu;
const reference = /^(?:[a-z][\w./-]{0,38})?#\d{1,7}$/iu;

/** The address in a token: typed plainly, in brackets, as `<https://…|words>` or `[words](https://…)`. */
export function addressIn(token: Token): string | undefined {
  if (token.quoted) return undefined;
  const from = token.raw.search(/https?:\/\//iu);
  if (from === -1) return bareHost.test(token.core) ? `https://${token.core}` : undefined;
  if (from > 0 && /[\p{L}\p{N}]/u.test(token.raw.charAt(from - 1))) return undefined;
  const address = trimmed(token.raw.slice(from).split(/[|>]/u, 1)[0] ?? '');
  return address.length > 'https://'.length ? address : undefined;
}

/** `#4312` or `api#91`: a link in the words of the team, without a host. */
export function referenceIn(token: Token): string | undefined {
  return !token.quoted && reference.test(token.core) ? token.core : undefined;
}

function trimmed(address: string): string {
  let end = address.length;
  const opens = address.split('(').length;
  let closes = address.split(')').length;
  while (end > 0) {
    const last = address.charAt(end - 1);
    if (!trailing.includes(last)) break;
    if (last === ')' && opens >= closes) break;
    closes -= Number(last === ')');
    end -= 1;
  }
  return address.slice(0, end);
}
