import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  afterHome,
  formAfter,
  fridayMorning,
  fridayPlus,
  joinForPrompt,
  modalAfter,
  openHome,
  offersOn,
  promptHour,
  prompts,
  replies,
  saveInDm,
  wordsOn,
} from './journey.js';
import { ada, openTown, type Town } from './town.js';

describe('consent', () => {
  let town: Town;
  beforeEach(async () => {
    town = await openTown(fridayMorning);
  });
  afterEach(() => town.close());

  it('is one modal that says what is kept and who could read it, and its submit opens the form about last week', async () => {
    const driver = town.as(ada);
    await openHome(town, ada);
    const consent = wordsOn(await modalAfter(town, ada, () => driver.click('start')));
    expect(consent).toContain('*could*');
    expect(consent).toContain('may export');
    expect(consent).toContain('Europe/Berlin');
    expect(town.slack.state.messages).toEqual([]);

    const submitted = await afterHome(town, ada, () => driver.submitView({ level: 'IC4' }));
    expect(submitted.outcome).toBe('updated');
    expect(wordsOn(driver.currentView())).toContain('Week 26');
    expect(driver.messages()).toEqual([]);
    expect(wordsOn(driver.home())).toContain('Senior (IC4)');
  });

  it('asks for the level where it is missing and opens nothing before', async () => {
    const driver = town.as(ada);
    await openHome(town, ada);
    await modalAfter(town, ada, () => driver.click('start'));
    const submitted = await driver.submitView();
    expect(submitted).toMatchObject({ errors: { level: expect.any(String) } });
    await expect(town.mirrorOf(ada)).rejects.toThrow('has no mirror');
  });

  it('discreet: the chat says only that the week is open and that the mirror is ready, the form opens in front', async () => {
    const driver = town.as(ada);
    await openHome(town, ada);
    await modalAfter(town, ada, () => driver.click('start'));
    await afterHome(town, ada, () => driver.submitView({ level: 'IC4', detail: 'discreet' }));
    await driver.closeView();
    await town.moveTo(promptHour);

    const prompt = driver.messages().at(-1);
    expect(prompt?.text).toBe('Your week is open.');
    expect(offersOn(prompt)).toEqual(['open_form', 'later', 'prompt_menu']);
    await formAfter(town, ada, 'open_form');
    await afterHome(town, ada, () => driver.submitView({ box_output: 'limiter shipped, 3d\nRFC: quota' }));

    const chat = driver.messages().map(wordsOn).join('\n');
    expect(replies(driver)).toHaveLength(1);
    expect(chat).not.toMatch(/limiter|2 output|●|%/);
    expect(town.slack.state.files.size).toBe(0);
  });

  it('a consent that was left open in another window changes nothing', async () => {
    const driver = town.as(ada);
    const phone = town.slack.as(ada.id, 'phone');
    await openHome(town, ada);
    await modalAfter(town, ada, () => driver.click('start'));
    await phone.command('start');
    await afterHome(town, ada, () => driver.submitView({ level: 'IC4' }));
    await afterHome(town, ada, () => phone.submitView({ level: 'M1', detail: 'discreet' }));
    const { assignments, profile } = await town.mirrorOf(ada);
    expect([assignments.map(({ level }) => level), profile.detail]).toEqual([['IC4'], 'full']);
  });

  it('somebody who stopped hears nothing, and is asked again with all weeks kept after coming back', async () => {
    await joinForPrompt(town, ada);
    await town.moveTo(promptHour);
    await saveInDm(town, ada, { box_output: 'limiter shipped, 3d' });
    const driver = town.as(ada);
    await openHome(town, ada);
    await afterHome(town, ada, () => driver.click('home_menu', { surface: { kind: 'home' }, choose: 'stop' }));
    expect(wordsOn(driver.home())).toContain('Stopped');
    const before = driver.messages().length;
    await town.moveTo(fridayPlus(1));
    await town.moveTo(fridayPlus(2));
    expect(driver.messages()).toHaveLength(before);

    await driver.closeView(true);
    await openHome(town, ada);
    const window = await modalAfter(town, ada, () => driver.command('start'));
    expect(wordsOn(window)).toContain('Start again');
    expect(wordsOn(window)).not.toContain('I agree');
    await afterHome(town, ada, () => driver.submitView());
    await driver.closeView();
    expect(wordsOn(driver.home())).not.toContain('Stopped');
    await town.moveTo(fridayPlus(3));
    expect(prompts(driver)).toHaveLength(1);
    const { person } = await town.mirrorOf(ada);
    expect(await town.app.deps.store.readHistory(person)).toHaveLength(1);
  });
});
