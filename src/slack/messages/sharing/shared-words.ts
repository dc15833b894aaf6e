import type { ChannelShare, SharedWeeks } from '../../../domain/shared.js';
import { weekDates, weekTitle } from '../dates.js';
import { inDigits } from '../numbers.js';
import { phrases } from '../phrases.js';

/** `Week 27 · 29 June – 5 July`, `Four weeks · 8 June – 5 July`. */
export function sharedTitle({ period, from, to }: SharedWeeks, locale: string): string {
  const { sharing } = phrases(locale);
  return period === 'week'
    ? weekTitle(to, locale)
    : sharing.periodTitle(sharing.period[period], weekDates(from, locale, to));
}

/** What left, in one line: the weeks, how many lines, and what went with them. Never what they say. */
export function sharedWords(
  { what, lines, withBand, withPicture }: Pick<ChannelShare, 'what' | 'lines' | 'withBand' | 'withPicture'>,
  locale: string,
): string {
  const { sharing } = phrases(locale);
  return [
    sharedTitle(what, locale),
    sharing.lines(inDigits(lines, locale)),
    ...(withBand ? [sharing.withBand] : []),
    ...(withPicture ? [sharing.withPicture] : []),
  ].join(' · ');
}

/** A channel as Slack names it for each reader; nobody without access learns more. */
export function channelMention(channelId: string): string {
  return `<#${channelId}>`;
}
