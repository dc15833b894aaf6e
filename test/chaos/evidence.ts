import type { OpenStore } from '../../src/storage/open.js';
import { blockId, blockNames } from '../../src/slack/ids/blocks.js';
import { phrases } from '../../src/slack/messages/phrases.js';
import { weekName } from '../../src/slack/messages/dates.js';
import type { Forms } from './forms.js';
import type { Handed } from './hands.js';
import type { LedgerRows } from './ledger.js';
import type { Evidence } from './oracle.js';
import { locale, week, type Town } from './town.js';

const homesAtOnce = 4;
const homePatienceMs = 60_000;

/** What Slack has and what the database holds; App Home is opened through the app by everybody who got no form. */
export async function gatherEvidence(
  town: Town,
  forms: Forms,
  ledger: LedgerRows,
  handed: readonly Handed[],
): Promise<Evidence> {
  const { slack, people } = town;
  const asked = forms.all().map(({ personId, form }) => ({ personId, form }));
  const reached = new Set(asked.map(({ personId }) => personId));
  const { prompts } = await ledger.unknown(week);
  const silent = people.map(({ id }) => id).filter((id) => !reached.has(id));
  const toOpen = [...new Set([...silent, ...prompts])];
  for (let from = 0; from < toOpen.length; from += homesAtOnce) {
    await Promise.all(toOpen.slice(from, from + homesAtOnce).map((id) => openHome(town, id)));
  }
  const home = (id: string): string => JSON.stringify(slack.state.homes.get(id)?.definition.blocks ?? []);
  const offer = `"${blockId(blockNames.buttons, week)}"`;
  const said = JSON.stringify(phrases(locale).home.mayNotHaveArrived(weekName(week, locale))).slice(1, -1);
  const answered = new Set(handed.map(({ personId }) => personId));
  const opened = await town.openStore();
  try {
    const stored = new Map<string, string>();
    for (const { personId } of handed) stored.set(personId, await storedOf(opened, slack.teamId, personId));
    return {
      due: people.map(({ id }) => id),
      asked,
      acked: handed.filter(({ outcome }) => outcome !== 'gave-up'),
      stored,
      offeredInHome: new Set(silent.filter((id) => home(id).includes(offer))),
      // Who has answered needs no prompt any more.
      unknown: new Map(
        prompts.filter((id) => !answered.has(id)).map((id) => [id, { isSaidInHome: home(id).includes(said) }]),
      ),
      hanging: await ledger.unfinished(town.now()),
      defects: town.defects,
    };
  } finally {
    await opened.close();
  }
}

/** Opens App Home and waits for it to be published anew. */
async function openHome({ slack }: Town, personId: string): Promise<void> {
  const before = slack.state.homes.get(personId)?.hash;
  await slack.as(personId).openHome();
  await slack.until(() => slack.state.homes.get(personId)?.hash !== before, `the Home of ${personId}`, homePatienceMs);
}

async function storedOf({ store }: OpenStore, teamId: string, slackUserId: string): Promise<string> {
  const person = await store.findPerson({ teamId, slackUserId });
  if (person === undefined) return '';
  const checkIn = await store.readCheckIn(person, week);
  const conflicts = await store.readConflicts(person);
  return JSON.stringify([checkIn?.value, conflicts.filter((conflict) => conflict.week === week)]);
}
