import { bandChart } from '../charts/band-chart.js';
import { textLine } from '../charts/text-chart.js';
import type { Deps } from '../use-cases/deps.js';
import type { Mirror } from '../use-cases/find-mirror.js';
import { bandWords } from './messages/chart-words/band-words.js';
import { showsForecast, type OutlookData } from './messages/forecast/outlook-modal.js';
import { inDigits } from './messages/numbers.js';
import { phrases } from './messages/phrases.js';
import type { Drawing } from './pictures.js';
import { drawInWindow } from './window-pictures.js';

/** A window without its picture: the weeks so far as text, and what lies ahead in words. */
export function outlookAsText(data: OutlookData): OutlookData {
  if (!showsForecast(data)) return data;
  const { reflection, profile } = data;
  return { ...data, line: { lines: textLine(reflection, bandWords(reflection, profile)) } };
}

/** Draws the weeks with those ahead, and hands the window over to be shown. */
export async function drawOutlook(
  drawing: Drawing & { readonly deps: Deps },
  mirror: Mirror,
  asText: OutlookData,
  show: (data: OutlookData) => Promise<void>,
): Promise<void> {
  const { reflection, profile, outlook, line } = asText;
  const { forecast } = outlook;
  if (forecast === undefined || line === undefined) return;
  const title = phrases(profile.locale).forecast.pictureTitle(inDigits(forecast.horizonWeeks, profile.locale));
  const spec = () =>
    bandChart(reflection, profile.theme, bandWords(reflection, profile, { title, forecast }), { forecast });
  await drawInWindow(drawing, mirror, ['line'], { line: spec }, (pictures) =>
    show({ ...asText, line: { ...line, picture: pictures.line }, pictureFailed: pictures.line === undefined }),
  );
}
