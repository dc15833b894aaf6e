import type { SectionBlock } from '@slack/types';
import type { Level } from '../../../domain/framework.js';
import { listed } from '../numbers.js';
import { phrases } from '../phrases.js';
import { clip, typedText } from '../typed.js';

/** More keys than these are a list that nobody reads. */
const mostKeys = 40;
const mostCharacters = 60;

/** Above a window: what was typed names no level, and which ones there are. Typed, so it is plain text. */
export function unknownLevel(typed: string, levels: readonly Pick<Level, 'key'>[], locale: string): SectionBlock {
  const { unknown } = phrases(locale).level;
  const keys = levels.slice(0, mostKeys).map(({ key }) => key);
  const shown = levels.length > mostKeys ? `${keys.join(', ')}, …` : listed(keys, locale);
  const text = typedText(clip(typed.trim(), mostCharacters), { before: unknown.before, after: unknown.after(shown) });
  return { type: 'section', text };
}
