import { type Html, markup } from './html.js';

/** Initials on a colour of the person's own. */
export function avatar(name: string, id: string): Html {
  const initials = name
    .split(/\s+/)
    .map((word) => word.slice(0, 1))
    .slice(0, 2)
    .join('');
  const shade = Buffer.from(id).reduce((sum, byte) => sum + byte, 0) % 6;
  return markup`<span class="avatar a${shade}" aria-hidden="true">${initials}</span>`;
}
