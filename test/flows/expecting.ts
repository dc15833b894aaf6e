import type { Driver } from '../../src/local-slack/driver.js';
import type { Hypothesis } from '../../src/domain/hypotheses/hypothesis.js';
import type { LocalPerson } from '../../src/local-slack/start.js';
import type { WeekKey } from '../../src/domain/week.js';
import { readHypotheses } from '../../src/use-cases/read-hypotheses.js';
import { storedWeek } from './acts.js';
import { afterHome, fridayPlus, modalAfter, openHome, saveInDm, wordsOn } from './journey.js';
import type { Town } from './town.js';

/** The first week that is written, and the one six weeks later in which a look at it is due. */
export const w27 = '2026-W27' as WeekKey;
export const w33 = '2026-W33' as WeekKey;

export const output = 'rate limiter shipped, 3d';
export const came = 'timeouts 40 → 8 a day';
export const expects = 'checkout timeouts under 10 a day, for the payments team';

/** What somebody does about what an output should change. */
export interface Expecting {
  /** What is kept, as it hangs on the weeks now. */
  stored(): Promise<readonly Hypothesis[]>;
  /** The block of a line, by its words. */
  lineBlock(typed: string, week?: WeekKey): Promise<string>;
  /** What the window in front says. */
  front(): string;
  closeAll(): Promise<void>;
  /** The weekly DM of week 27 with two outputs. */
  writeOutputs(): Promise<void>;
  openSheet(week?: WeekKey): Promise<void>;
  /** Says in the sheet of week 27 what an output should change. */
  expectChange(fields?: Readonly<Record<string, string>>, typed?: string): Promise<void>;
  /** The morning of the day on which a look is due. */
  waitUntilDue(): Promise<void>;
  /** Week 33 is written. */
  writeDueWeek(): Promise<void>;
  /** Answers the look that App Home asks for. */
  answerLook(fields: Readonly<Record<string, string>>): Promise<void>;
  openBets(): Promise<string>;
  /** Chooses from ⋯ of the only one that is kept. */
  chooseOfBet(choose: string): Promise<void>;
}

export function expectingOf(town: Town, person: LocalPerson): Expecting {
  const driver = (): Driver => town.as(person);
  const front = (): string => wordsOn(driver().currentView());
  const acts: Expecting = {
    front,
    async stored() {
      return (await readHypotheses(town.app.deps, await town.mirrorOf(person))).hypotheses;
    },
    async lineBlock(typed, week = w27) {
      const entry = (await storedWeek(town, person, week))?.entries.find((one) => one.typed === typed);
      return `line:${week}:${entry?.id ?? 'gone'}`;
    },
    async closeAll() {
      while (driver().currentView() !== undefined) await driver().closeView(true);
    },
    async writeOutputs() {
      await town.moveTo(fridayPlus(0));
      await saveInDm(town, person, { box_input: 'reviews x6', box_output: `${output}\nRFC: idempotent jobs` });
    },
    async openSheet(week = w27) {
      await openHome(town, person);
      await modalAfter(town, person, () =>
        driver().click('week_menu', { surface: { kind: 'home' }, blockId: `week:${week}`, choose: 'lines' }),
      );
    },
    async expectChange(fields = {}, typed = output) {
      await acts.openSheet();
      const blockId = await acts.lineBlock(typed);
      await modalAfter(town, person, () => driver().click('expect_change', { blockId }));
      await afterHome(town, person, () =>
        driver().submitView({ expect_text: expects, expect_likely: 'likely', ...fields }),
      );
      await acts.closeAll();
    },
    async waitUntilDue() {
      // The weeks between are plain silence; the morning plans the hour.
      await town.moveTo('2026-08-14T08:00:00Z');
    },
    async writeDueWeek() {
      await town.moveTo(fridayPlus(6));
      await saveInDm(town, person, { box_output: 'quota page shipped' });
    },
    async answerLook(fields) {
      await openHome(town, person);
      await modalAfter(town, person, () => driver().click('look', { surface: { kind: 'home' } }));
      await afterHome(town, person, () => driver().submitView(fields));
      await acts.closeAll();
    },
    async openBets() {
      await acts.closeAll();
      await modalAfter(town, person, () => driver().command('bets'));
      return front();
    },
    async chooseOfBet(choose) {
      const [one] = await acts.stored();
      const blockId = `bet:${one?.of.week ?? ''}:${one?.id ?? ''}`;
      await modalAfter(town, person, () => driver().click('bet_menu', { blockId, choose }));
    },
  };
  return acts;
}
