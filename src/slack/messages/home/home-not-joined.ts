import type { HomeView } from '@slack/types';

/** App Home of somebody without a mirror. */
export function homeNotJoined(): HomeView {
  throw new Error('in writing');
}
