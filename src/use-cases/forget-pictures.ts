import type { WeekKey } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';

/** Forgets the pictures of a week's reply and names the files that must be deleted in Slack. */
export async function forgetPictures(
  deps: Deps,
  mirror: Mirror,
  week: WeekKey,
  except: readonly string[] = [],
): Promise<readonly string[]> {
  const pictures = await deps.store.readPictures(mirror.person);
  const gone = pictures.filter(
    (picture) => picture.purpose === 'reply' && picture.week === week && !except.includes(picture.fileId),
  );
  await Promise.all(gone.map(({ fileId }) => deps.store.forgetPicture(mirror.person, fileId)));
  return gone.map(({ fileId }) => fileId);
}
