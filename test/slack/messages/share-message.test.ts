import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { validateMessage, validateView } from '../../../src/local-slack/validate-blocks.js';
import { previewModal } from '../../../src/slack/messages/sharing/preview-modal.js';
import { previewBlocks, shareMessage, shareText } from '../../../src/slack/messages/sharing/share-message.js';
import { anEntry } from './builders.js';
import { fullShare } from './surfaces/sharing.js';

const nasty = [
  '<!channel>',
  '<@U0BO000001|x>',
  '@here',
  '*b* _i_ ~s~ `c` ```f```',
  'a & b',
  '\u202ertl',
  ':tada:',
  'שלום',
];
const typed = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

/** Text that Slack reads for mentions and marks. */
function readBySlack(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(readBySlack);
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === 'mrkdwn' && 'text' in value) return [String(value.text)];
  return Object.values(value).flatMap(readBySlack);
}

describe.each(['en-GB', 'de-DE'])('a share in %s', (locale) => {
  const full = fullShare(locale);

  test('is what Slack takes, and so is its preview', () => {
    expect(validateMessage(shareMessage(full))).toEqual([]);
    const { blocks } = shareMessage(full);
    expect(validateView(previewModal({ share: 's', channelId: 'C1', blocks, locale }))).toEqual([]);
  });

  test('pings and formats nothing that was typed, whatever it is', () => {
    const own = readBySlack(shareMessage({ ...full, sentence: '', entries: [] }));
    fc.assert(
      fc.property(fc.array(typed, { minLength: 1, maxLength: 6 }), typed, (texts, sentence) => {
        const entries = texts.map((text, index) => anEntry('output', text, { id: `e${index}` }));
        const message = shareMessage({ ...full, entries, sentence });
        expect(validateMessage(message)).toEqual([]);
        expect(readBySlack(message)).toEqual(own);
        expect(message.text).toBe(shareMessage(full).text);
      }),
    );
  });
});

describe('a share', () => {
  const full = fullShare('en-GB');

  test('reads from what lasts down to what was put in, with who shares it on top', () => {
    const message = shareMessage(full);
    const words = JSON.stringify(message.blocks);
    expect(words).toMatch(/Week 27 · 29 June – 5 July[\s\S]*Shared by <@U0ADA00001> from their mirror/);
    const order = ['Impact', 'Outcome', 'Output', 'Input'].map((name) => words.indexOf(`"text":"${name}"`));
    const there = order.filter((place) => place >= 0);
    expect(there.length).toBeGreaterThan(1);
    expect(there).toEqual(there.toSorted((a, b) => a - b));
  });

  test('links the proof of a line and nothing else', () => {
    const link = 'https://git.example.com/pr/91';
    const entries = [
      anEntry('output', `retry queue ${link} done`, { link }),
      anEntry('output', 'see javascript:alert(1)', { link: 'javascript:alert(1)' }),
      anEntry('output', 'api#91 merged', { link: 'api#91' }),
    ];
    const words = JSON.stringify(shareMessage({ ...full, entries }).blocks);
    expect(words.match(/"type":"link"/g)).toHaveLength(1);
    expect(words).toContain(`{"type":"text","text":"retry queue "},{"type":"link","url":"${link}"`);
  });

  test('carries band and picture only where they were asked for', () => {
    const words = JSON.stringify(shareMessage({ ...full, withBand: false, withPicture: false }).blocks);
    expect(words).not.toMatch(/%|data_visualization/);
    expect(shareText({ ...full, withBand: false, withPicture: false })).not.toContain('%');
  });

  test('is the same as text, without marks of its own', () => {
    const text = shareText(full);
    expect(text).toMatch(/^Week 27 · 29 June – 5 July\n.+ for the retro\n\n/);
    expect(text).toContain('The last 12 weeks read as Meeting Expectations');
    for (const { text: line } of full.entries) expect(text).toContain(`• ${line}`);
  });

  test('tells every value of its chart where a window shows none', () => {
    const { blocks } = shareMessage(full);
    const chart = blocks.find(({ type }) => type === 'data_visualization') as unknown as {
      chart: { series: { data: { label: string; value: number }[] }[] };
    };
    const told = JSON.stringify(previewBlocks(blocks, 'en-GB').at(-1));
    for (const { label, value } of chart.chart.series[0]?.data ?? []) expect(told).toContain(`${label} ${value}`);
    expect(previewBlocks(blocks, 'en-GB').slice(0, -1)).toEqual(blocks.slice(0, -1));
  });
});
