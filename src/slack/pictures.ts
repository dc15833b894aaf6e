import { bandChart } from '../charts/band-chart.js';
import { bulletChart } from '../charts/bullet-chart.js';
import type { RenderedChart } from '../charts/chart.js';
import type { ChartSpec } from '../charts/chart-spec.js';
import type { ChartRenderer } from '../charts/renderer.js';
import type { Profile } from '../domain/profile.js';
import type { Reflection } from '../domain/reflection.js';
import type { Log } from '../logging.js';
import { bandWords } from './messages/chart-words/band-words.js';
import { bulletWords } from './messages/chart-words/bullet-words.js';
import { forecastInReply } from './messages/forecast/outlook-words.js';
import type { PictureRef } from './messages/message.js';
import { isWithheld } from './messages/standing/place.js';
import type { Sender } from './post/sender.js';
import type { KeepFile } from './post/upload.js';

export interface Pictures {
  readonly band?: PictureRef | undefined;
  readonly bullets?: PictureRef | undefined;
}

export interface Drawing {
  readonly sender: Sender;
  /** The renderer that really paints; undefined when none does, and then charts are native or text. */
  readonly renderer: () => Promise<ChartRenderer | undefined>;
  readonly log: Log;
}

/** Which pictures a reflection is worth: none before there is a number, the band alone while it is rough or light. */
export function picturesFor(reflection: Reflection, profile: Profile): readonly (keyof Pictures)[] {
  if (reflection.standing === undefined || isWithheld(reflection)) return [];
  if (profile.bandWords === 'hidden' || profile.detail === 'discreet') return [];
  const { stage, lightMonth } = reflection.progress;
  return stage === 'rough' || lightMonth ? ['band'] : ['band', 'bullets'];
}

/**
 * Draws and uploads privately; a picture that cannot be had is left out, and the caller falls back.
 * `keep` hears of each file before it is uploaded; when it throws, so does this, after the other pictures.
 */
export async function drawPictures(
  drawing: Drawing,
  reflection: Reflection,
  profile: Profile,
  wanted: readonly (keyof Pictures)[],
  keep: KeepFile,
): Promise<Pictures> {
  const specs: Readonly<Record<keyof Pictures, () => ChartSpec>> = {
    band: () => {
      const forecast = forecastInReply(reflection, profile);
      return bandChart(reflection, profile.theme, bandWords(reflection, profile, { forecast }), { forecast });
    },
    bullets: () => bulletChart(reflection, profile.theme, bulletWords(reflection, profile)),
  };
  return drawAll(drawing, wanted, specs, keep);
}

/** The same for any pictures. */
export async function drawAll<Name extends string>(
  drawing: Drawing,
  wanted: readonly Name[],
  specs: Readonly<Record<Name, () => ChartSpec>>,
  keep: KeepFile,
): Promise<{ readonly [Each in Name]?: PictureRef | undefined }> {
  const drawn = await Promise.allSettled(
    wanted.map(async (name) => [name, await uploadDrawn(drawing, specs[name], keep)] as const),
  );
  const pictures: { [Each in Name]?: PictureRef } = {};
  for (const each of drawn) {
    if (each.status === 'rejected') throw each.reason;
    const [name, picture] = each.value;
    if (picture !== undefined) pictures[name] = picture;
  }
  return pictures;
}

async function uploadDrawn(drawing: Drawing, spec: () => ChartSpec, keep: KeepFile): Promise<PictureRef | undefined> {
  const drawn = await draw(drawing, spec);
  if (drawn === undefined) return undefined;
  const { png, altText } = drawn;
  const uploaded = await drawing.sender.uploadPicture(png, { altText }, keep);
  return uploaded.outcome === 'done' ? { fileId: uploaded.value, altText } : undefined;
}

async function draw({ renderer, log }: Drawing, spec: () => ChartSpec): Promise<RenderedChart | undefined> {
  try {
    return await (await renderer())?.render(spec());
  } catch (error) {
    log.warn({ error }, 'a picture could not be drawn');
    return undefined;
  }
}
