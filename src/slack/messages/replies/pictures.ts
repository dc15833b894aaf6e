import { nativeBandChart, nativeBulletChart } from '../chart-words/native-chart.js';
import { isWithheld } from '../standing/place.js';
import { picture, section } from '../blocks.js';
import type { MessageBlock } from '../message.js';
import { fenced } from '../typed.js';
import type { ReplyData } from './week-reply.js';

/** What stands for the pictures: uploaded files, Slack's own charts, or text in a monospaced block. */
export function pictureBlocks({ charts, reflection, profile }: ReplyData, which: 'band' | 'both'): MessageBlock[] {
  if (profile.bandWords === 'hidden' || isWithheld(reflection)) return [];
  switch (charts.kind) {
    case 'pictures':
      return [charts.band, which === 'both' ? charts.bullets : undefined].flatMap((one) =>
        one === undefined ? [] : [picture(one)],
      );
    case 'native':
      return [
        nativeBandChart(reflection, profile.locale),
        which === 'both' ? nativeBulletChart(reflection, profile.locale) : undefined,
      ].flatMap((one) => (one === undefined ? [] : [one]));
    case 'text':
      return charts.lines.length === 0 ? [] : [section(fenced(charts.lines))];
  }
}
