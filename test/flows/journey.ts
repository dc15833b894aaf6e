import type { Driver } from '../../src/local-slack/driver.js';
import type { LocalMessage, LocalPerson, LocalView } from '../../src/local-slack/start.js';
import type { Town } from './town.js';

/** Friday of 2026-W27, 10:00 in Berlin: five hours before the prompt. */
export const fridayMorning = '2026-07-03T08:00:00Z';
/** The hour of the prompt, 15:00 in Berlin on Fridays. */
export const promptHour = '2026-07-03T13:00:00Z';

/** The same hour so many weeks later; July to October knows one offset in Berlin. */
export function fridayPlus(weeks: number): string {
  return new Date(Date.parse(promptHour) + weeks * 7 * 86_400_000).toISOString();
}

type Standing = LocalMessage | LocalView | undefined;

/** Everything a surface shows and offers, as one text. */
export function wordsOn(surface: Standing): string {
  if (surface === undefined) return '';
  return JSON.stringify('definition' in surface ? surface.definition : [surface.text, surface.blocks]);
}

export function blockTypes(surface: Standing): readonly string[] {
  if (surface === undefined) return [];
  return ('definition' in surface ? surface.definition.blocks : surface.blocks).map(({ type }) => type);
}

/** Action ids a person finds on a surface, in order. */
export function offersOn(surface: Standing): readonly string[] {
  return [...wordsOn(surface).matchAll(/"action_id":"([^"]+)"/g)].map(([, id]) => id ?? '');
}

/** File ids of the pictures a surface shows. */
export function picturesOn(surface: Standing): readonly string[] {
  return [...wordsOn(surface).matchAll(/"slack_file":\{"id":"([^"]+)"/g)].map(([, id]) => id ?? '');
}

export function prompts(driver: Driver): readonly LocalMessage[] {
  return driver.messages().filter((message) => offersOn(message).includes('save'));
}

/** Replies in the DM, oldest first. */
export function replies(driver: Driver): readonly LocalMessage[] {
  return driver.messages().filter(({ text }) => /^Your mirror for week \d+ is ready\.$/.test(text));
}

export function replyOf(driver: Driver, week: number): LocalMessage | undefined {
  return replies(driver).find(({ text }) => text === `Your mirror for week ${week} is ready.`);
}

/** Joins before the hour and leaves the first form for the weekly DM. */
export async function joinForPrompt(town: Town, person: LocalPerson, level = 'IC4'): Promise<Driver> {
  const driver = town.as(person);
  await openHome(town, person);
  await modalAfter(town, person, () => driver.click('start', { surface: { kind: 'home' } }));
  await afterHome(town, person, () => driver.submitView({ level }));
  await driver.closeView();
  return driver;
}

/** Acts, then waits until App Home was published once more: the last thing that follows a change. */
export async function afterHome<T>(town: Town, person: LocalPerson, act: () => Promise<T>): Promise<T> {
  const published = () =>
    town.slack.calls.filter(
      ({ method, args, answer }) =>
        method === 'views.publish' && args['user_id'] === person.id && answer?.['ok'] === true,
    ).length;
  const before = published();
  const result = await act();
  await town.slack.until(() => published() > before, 'App Home being published');
  return result;
}

/** Types into the newest weekly form and saves; resolves when everything that follows is done. */
export async function saveInDm(
  town: Town,
  person: LocalPerson,
  typed: Readonly<Record<string, string>>,
): Promise<void> {
  const driver = town.as(person);
  if (Object.keys(typed).length > 0) driver.type(typed);
  await afterHome(town, person, () => driver.click('save'));
}

/** One week after the other through the weekly DM, the first one at `promptHour`. */
export async function liveWeeks(
  town: Town,
  person: LocalPerson,
  weeks: readonly Readonly<Record<string, string>>[],
  first = 0,
): Promise<void> {
  for (const [index, typed] of weeks.entries()) {
    await town.moveTo(fridayPlus(first + index));
    await saveInDm(town, person, typed);
    while (town.as(person).currentView() !== undefined) await town.as(person).closeView(true);
  }
}

/** A week as an engineer of that level writes it; every third one holds an outcome. */
export function plainWeek(index: number): Readonly<Record<string, string>> {
  return {
    box_input: `reviews x6\npairing on the importer with a teammate, 1d`,
    box_output: `retry queue part ${index + 1} shipped, 3d https://git.example.com/pr/${index + 100}\nRFC: quota ${index + 1}, 1d`,
    ...(index % 3 === 0 ? { box_outcome: `export time-outs ${40 + index} → 3 a day, for the payments team` } : {}),
  };
}

/** Acts and waits for the modal that opens, or for another one than the one in front. */
export async function modalAfter(town: Town, person: LocalPerson, act: () => Promise<unknown>): Promise<LocalView> {
  const driver = town.as(person);
  const shown = () => {
    const view = driver.currentView();
    return view === undefined ? undefined : `${view.id} ${view.hash}`;
  };
  const before = shown();
  await act();
  return town.slack.until(() => (shown() === before ? undefined : driver.currentView()), 'a modal');
}

/** Opens App Home and waits until it is shown as it is now. */
export async function openHome(town: Town, person: LocalPerson): Promise<LocalView> {
  await afterHome(town, person, () => town.as(person).openHome());
  // What was being drawn when it was opened may have come first.
  await town.app.speaker.publishHome({ teamId: town.slack.teamId, slackUserId: person.id });
  return town.slack.until(() => town.as(person).home(), 'App Home');
}

/** Presses what opens or changes the week's form, and waits for form and App Home: what was typed is a draft by then. */
export async function formAfter(
  town: Town,
  person: LocalPerson,
  action: 'more_detail' | 'open_form' | 'pick_week',
  options: { readonly choose?: string } = {},
): Promise<LocalView> {
  return modalAfter(town, person, () => afterHome(town, person, () => town.as(person).click(action, options)));
}
