import { setTimeout as wait } from 'node:timers/promises';
import { byTurns, type Figure, median } from '../figure.js';
import { openMirrorTown, type Town } from '../town.js';

const rounds = { warmUp: 4, measured: 8 };
/** More than the app remembers: everybody's year is read and opened each time. */
const peopleCount = 20;
const limitMs = 150;
/** After this a publishing has ended, and the next one is no part of its burst. */
const apartMs = 60;

/** From the click on App Home until the new one arrives at Slack, for somebody with a year of weeks. No picture is drawn. */
export async function measureHome(): Promise<readonly Figure[]> {
  const town = await openMirrorTown(peopleCount);
  try {
    const { slack, app, people } = town;
    const identities = people.map(({ id }) => ({ teamId: slack.teamId, slackUserId: id }));
    await app.order({ order: 'lengthen', identities });
    const [taken = []] = await byTurns(rounds, [() => openHomes(town)]);
    return [
      {
        name: 'click to App Home published, 52 weeks',
        measured: median(taken),
        baseline: limitMs,
        unit: 'ms',
        against: 'the limit',
        bound: 1,
      },
    ];
  } finally {
    await town.close();
  }
}

async function openHomes({ slack, people }: Town): Promise<readonly number[]> {
  const taken: number[] = [];
  const published = () => slack.calls.filter(({ method }) => method === 'views.publish').length;
  for (const { id } of people) {
    const before = published();
    const startedAt = performance.now();
    const clicked = slack.as(id).openHome();
    await slack.until(() => published() > before, 'App Home');
    taken.push(performance.now() - startedAt);
    await clicked;
    if (!JSON.stringify(slack.as(id).home()?.definition).includes('of what Senior asks'))
      throw new Error('App Home shows no number.');
    await wait(apartMs);
  }
  return taken;
}
