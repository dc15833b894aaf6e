// `npm run test:chaos`: machines are killed at random moments while everybody is due, while check-ins are submitted, and while Slack
// refuses, breaks off and says nothing. At the end an oracle looks at what Slack has and at what the database holds.
// `-- --engine embedded` runs one machine on a file, `-- --quick` a small run, `-- --seed S` chooses the same kills again.
import { setTimeout as wait } from 'node:timers/promises';
import { type Random, randomOf } from '../bench/method/random.js';
import { atMost, missesOf, textOf, type Table } from '../bench/method/table.js';
import { gatherEvidence } from './evidence.js';
import { formsOf, type Forms } from './forms.js';
import { checkIn, newMark, type Handed } from './hands.js';
import { readLedger, type LedgerRows } from './ledger.js';
import { judge } from './oracle.js';
import { readPlan } from './plan.js';
import { knockAt, locale, openTown, reminderAt, week, type Town } from './town.js';
import { worstDay } from './worst-day.js';

/** Of the kills, those that fall into the hour of the reminders. */
const shareOfReminders = 0.2;
const handsAtOnce = 6;
const minuteMs = 60_000;
/** Within the three hours in which a late prompt still goes out. */
const mostMinutes = 170;
const lookMs = 500;
const patienceMs = 4000;
const shortestGap = 0.2;

const plan = readPlan(process.argv.slice(2));
const startedAt = performance.now();
note(`${plan.people} people, ${plan.kills} kills, ${plan.checkIns} check-ins, ${plan.engine}, seed ${plan.seed}`);
const town = await openTown(plan);
const ledger = await readLedger(town.databaseUrl);
const forms = formsOf(town.slack, week, locale);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void town.close().finally(() => process.exit(1)));
}
try {
  note(`${town.people.length} people have joined`);
  const randomKills = randomOf(plan.seed);
  town.slack.faults.chaos(worstDay(plan.seed));
  const killsOfReminders = Math.floor(plan.kills * shareOfReminders);
  const progress = { killed: 0, of: plan.kills - killsOfReminders };

  town.moveTo(knockAt);
  const handing = handAll(town, forms, randomOf(plan.seed + 2), progress);
  await killBy(town, randomKills, progress);
  const handed = await handing;
  note(`${progress.killed} kills, ${forms.all().length} forms, ${handed.length} check-ins`);
  await settle(town, ledger, 'the prompts');

  const later = { killed: 0, of: killsOfReminders };
  town.moveTo(reminderAt);
  await killBy(town, randomKills, later);
  town.slack.faults.chaos(undefined);
  await settle(town, ledger, 'the reminders');

  const evidence = await gatherEvidence(town, forms, ledger, handed);
  const findings = judge(evidence);
  const counts = await ledger.countByState(week);
  const unknown = await ledger.unknown(week);
  const table: Table = {
    title: `Chaos: ${plan.machines} machine${plan.machines === 1 ? '' : 's'}, ${plan.engine}, seed ${plan.seed}`,
    notes: [
      `${progress.killed + later.killed} kills while ${plan.people} people were due and ${handed.length} check-ins were submitted, ` +
        `in ${((performance.now() - startedAt) / 1000).toFixed(0)} s.`,
      `Slack posted ${evidence.asked.filter(({ form }) => form === 'prompt').length} prompts and ` +
        `${evidence.asked.filter(({ form }) => form === 'reminder').length} reminders; ${evidence.offeredInHome.size} of the others have the prompt in Home.`,
      `Unknown outcomes: ${unknown.prompts.length} prompts, ${unknown.reminders} reminders. Ledger: ${described(counts)}.`,
      `Check-ins: ${handed.filter(({ outcome }) => outcome === 'acked').length} acked, ` +
        `${handed.filter(({ outcome }) => outcome === 'shown').length} seen as saved after a lost ack, ` +
        `${town.resent()} requests sent to a second machine, ${sum(handed, ({ presses }) => presses - 1)} presses in vain, ${sum(handed, ({ toldNotSaved }) => toldNotSaved)} times told "Not saved yet".`,
    ],
    head: ['rule', 'broken with'],
    rows: [
      ...findings.map(({ rule, broken }) => [rule, atMost(broken.length, 0)]),
      ['check-ins that were never taken', atMost(handed.filter(({ outcome }) => outcome === 'gave-up').length, 0)],
      ['check-ins missing from the plan', atMost(plan.checkIns - handed.length, 0)],
    ],
  };
  process.stdout.write(`${textOf(table)}\n`);
  for (const { rule, broken } of findings.filter((finding) => finding.broken.length > 0)) {
    process.stdout.write(`${rule}: ${broken.slice(0, 10).join(', ')}\n`);
  }
  process.exitCode = missesOf(table).length === 0 ? 0 : 1;
} finally {
  await ledger.close();
  await town.close();
}
process.exit();

interface Progress {
  killed: number;
  readonly of: number;
}

/** Kills whichever machine, whatever it does. */
async function killBy({ machines }: Town, random: Random, progress: Progress): Promise<void> {
  const gap = () => wait(plan.gapMs * (shortestGap + 2 * (1 - shortestGap) * random.next()));
  while (progress.killed < progress.of) {
    await gap();
    // Those that are still starting die too; but somebody has to be at work, and for a while, or kills would only meet starts.
    if (machines.every(({ port }) => port === undefined)) {
      await Promise.any(machines.map(({ ready }) => ready));
      await gap();
    }
    await machines[random.whole(0, machines.length - 1)]?.killAndRestart();
    progress.killed += 1;
    if (progress.killed % 10 === 0) note(`${progress.killed} kills, ${forms.all().length} forms`);
  }
  await Promise.all(machines.map(({ ready }) => ready));
}

/** People answer as their forms come, spread over the kills. */
async function handAll(where: Town, standing: Forms, random: Random, progress: Progress): Promise<readonly Handed[]> {
  const begun = new Set<string>();
  const done: Handed[] = [];
  const hand = async (): Promise<void> => {
    for (;;) {
      const isLast = progress.killed >= progress.of;
      const allowed = isLast ? plan.checkIns : (plan.checkIns * (progress.killed + 1)) / progress.of;
      const open = standing.all().filter(({ personId }) => !begun.has(personId));
      const form = open[random.whole(0, Math.max(0, open.length - 1))];
      if (begun.size >= plan.checkIns) return;
      if (begun.size >= allowed || form === undefined) {
        if (isLast && form === undefined && (await ledger.unfinished(where.now())) === 0) return;
        await wait(50);
        continue;
      }
      begun.add(form.personId);
      const way = random.next() < 0.3 ? 'window' : 'message';
      done.push(await checkIn(where.slack, form, newMark(random), way, locale));
    }
  };
  await Promise.all(Array.from({ length: handsAtOnce }, hand));
  return done;
}

/**
 * Nobody is killed any more, until nothing is left to be done. The clock of the run moves on only when the machines wait for it (for
 * a lease, or for what was refused): moved under a machine at work, it would take its claims away.
 */
async function settle(where: Town, rows: LedgerRows, what: string): Promise<void> {
  // What was refused comes again within the hour; the next that was planned is a day away.
  const unfinished = () => rows.unfinished(new Date(where.now().getTime() + 120 * minuteMs));
  let left = await unfinished();
  let passed = 0;
  let stillMs = 0;
  for (let quiet = 0; quiet < 3 && passed < mostMinutes;) {
    await wait(lookMs);
    const before = left;
    left = await unfinished();
    quiet = left === 0 ? quiet + 1 : 0;
    stillMs = left < before ? 0 : stillMs + lookMs;
    if (left === 0 || stillMs < patienceMs) continue;
    stillMs = 0;
    where.moveTo(new Date(where.now().getTime() + minuteMs));
    passed += 1;
  }
  note(`${what} have settled after ${passed} minutes more, ${left} left`);
}

function described(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([state, count]) => `${state} ${count}`)
    .join(', ');
}

function sum(list: readonly Handed[], of: (one: Handed) => number): number {
  return list.reduce((total, one) => total + of(one), 0);
}

function note(sentence: string): void {
  process.stderr.write(`${((performance.now() - startedAt) / 1000).toFixed(1).padStart(6)} s  ${sentence}\n`);
}
