import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ada, joinAs, openTown, type Town } from './town.js';

describe('the first run', () => {
  let town: Town;
  beforeEach(async () => {
    town = await openTown();
  });
  afterEach(() => town.close());

  it('messages nobody before the consent, then opens the form and answers in the DM', async () => {
    const driver = town.as(ada);
    await driver.openHome();
    expect(driver.messages()).toEqual([]);

    await joinAs(town, ada);
    expect(driver.messages()).toEqual([]);
    await driver.submitView({ box_output: 'rate limiter shipped, 3d\nRFC: idempotent jobs', box_input: 'reviews x6' });

    const reply = await town.slack.until(() => driver.messages().at(-1), 'the reply');
    expect(JSON.stringify(reply.blocks)).toContain('Week 1 is in');
    expect(JSON.stringify(town.slack.state.messages)).not.toContain('rate limiter');
  });
});
