import type { Block, KnownBlock, RichTextBlock, RichTextElement, RichTextSection } from '@slack/types';
import { dimensions } from '../../../domain/dimension.js';
import type { Entry } from '../../../domain/entry.js';
import type { Profile } from '../../../domain/profile.js';
import type { Reflection } from '../../../domain/reflection.js';
import type { SharedWeeks } from '../../../domain/shared.js';
import { context, plain, section } from '../blocks.js';
import { nativeBandChart, type DataVisualization } from '../chart-words/native-chart.js';
import { decimal } from '../numbers.js';
import type { Message, MessageBlock } from '../message.js';
import { lineWords } from '../one-to-one/lines-text.js';
import { phrases } from '../phrases.js';
import { placeSentence } from '../standing/place.js';
import { typedText } from '../typed.js';
import { sharedTitle } from './shared-words.js';

/** What a person chose to share. */
export interface ShareData {
  /** Slack's id of the person, who is named. */
  readonly sharer: string;
  readonly what: SharedWeeks;
  readonly entries: readonly Entry[];
  /** Typed in front of the lines; empty for none. */
  readonly sentence: string;
  readonly withBand: boolean;
  readonly withPicture: boolean;
  readonly reflection: Reflection;
  readonly profile: Profile;
}

/** More would not fit the box it is copied from. */
export const shareRoom = 3000;

/**
 * The one message that carries what somebody typed: posted by them, after this very message was previewed. Typed text
 * stands in plain text and rich text elements, where nothing pings or formats.
 */
export function shareMessage(data: ShareData): Message {
  const { sharing } = phrases(data.profile.locale);
  const { sharer, what, entries, sentence, withBand, reflection, profile } = data;
  const chart = chartOf(data);
  return {
    text: sharing.messageText,
    blocks: [
      section(`*${sharedTitle(what, profile.locale)}*`),
      context(sharing.by(`<@${sharer}>`)),
      ...(sentence === '' ? [] : [{ type: 'section' as const, text: typedText(sentence) }]),
      ...(entries.length === 0 ? [] : [richLines(entries, profile.locale)]),
      ...(withBand ? [section(placeSentence(reflection, profile))] : []),
      ...(chart === undefined ? [] : [chart]),
    ],
  };
}

/** The same as text to copy. */
export function shareText(data: ShareData): string {
  const { what, entries, sentence, withBand, reflection, profile } = data;
  const { names } = phrases(profile.locale);
  const chart = chartOf(data);
  return [
    [sharedTitle(what, profile.locale), ...(sentence === '' ? [] : [sentence])].join('\n'),
    ...byDimension(entries).map(([dimension, lines]) =>
      [names.dimensions[dimension], ...lines.map((line) => `• ${lineWords(line, profile.locale)}`)].join('\n'),
    ),
    ...(withBand ? [withoutMarkup(placeSentence(reflection, profile))] : []),
    ...(chart === undefined ? [] : [chartInWords(chart, profile.locale)]),
  ].join('\n\n');
}

/** The blocks of a message for a window, where Slack shows no charts: those are told value by value. */
export function previewBlocks(blocks: readonly MessageBlock[], locale: string): KnownBlock[] {
  return blocks.map((block) =>
    isChart(block)
      ? { type: 'section', text: plain(phrases(locale).sharing.asChart(chartInWords(block, locale))) }
      : // Blocks of shareMessage are known ones but for the chart.
        (block as KnownBlock),
  );
}

function chartOf({ withPicture, reflection, profile: { locale } }: ShareData): DataVisualization | undefined {
  const drawn = withPicture ? nativeBandChart(reflection, locale) : undefined;
  if (drawn === undefined) return undefined;
  const [own, ...others] = drawn.chart.series;
  // Others read it: it is not theirs.
  const named = own === undefined ? [] : [{ ...own, name: phrases(locale).sharing.series }];
  return { ...drawn, chart: { ...drawn.chart, series: [...named, ...others] } };
}

function isChart(block: Block): block is DataVisualization {
  return block.type === 'data_visualization';
}

function chartInWords({ title, chart }: DataVisualization, locale: string): string {
  const points = chart.series[0]?.data.map(({ label, value }) => `${label} ${decimal(value, locale)}`) ?? [];
  return `${title}: ${points.join(' · ')}`;
}

function byDimension(entries: readonly Entry[]) {
  return dimensions
    .toReversed()
    .map((dimension) => [dimension, entries.filter((entry) => entry.dimension === dimension)] as const)
    .filter(([, lines]) => lines.length > 0);
}

function richLines(entries: readonly Entry[], locale: string): RichTextBlock {
  return {
    type: 'rich_text',
    elements: byDimension(entries).flatMap(([dimension, lines]) => [
      {
        type: 'rich_text_section' as const,
        elements: [{ type: 'text' as const, text: phrases(locale).names.dimensions[dimension], style: { bold: true } }],
      },
      {
        type: 'rich_text_list' as const,
        style: 'bullet' as const,
        elements: lines.map((line) => richLine(line, locale)),
      },
    ]),
  };
}

/** The words of a line; its proof is a link, so that readers can follow it. */
function richLine(entry: Entry, locale: string): RichTextSection {
  const { link } = entry;
  const { text } = typedText(lineWords(entry, locale));
  const from = link === undefined || !/^https?:\/\//.test(link) ? -1 : text.indexOf(link);
  const elements: RichTextElement[] =
    link === undefined || from < 0
      ? [{ type: 'text', text }]
      : [
          { type: 'text', text: text.slice(0, from) },
          { type: 'link', url: link, text: link },
          { type: 'text', text: text.slice(from + link.length) },
        ];
  return {
    type: 'rich_text_section',
    elements: elements.filter((element) => element.type !== 'text' || element.text !== ''),
  };
}

/** Our own mrkdwn as somebody would type it. */
function withoutMarkup(mrkdwn: string): string {
  return mrkdwn
    .replaceAll(/[*\u200b]/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
