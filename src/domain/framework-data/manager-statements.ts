import { results } from '../entry.js';
import type { Level } from '../framework.js';

type Statements = Level['statements'];

/** A prediction that failed and a bet that was lost count: what is asked is that somebody looked. */
const whatever = [...results];

/** What each managing level asks, in plain sentences, and the kinds of work that show each (an opinion). */
export const managerStatements: Readonly<Record<'M1' | 'M2' | 'SM1' | 'SM2' | 'D1' | 'D2', Statements>> = {
  M1: {
    input: [
      { text: 'You hold 1:1s every week and prepare for them.', kinds: ['one-on-one'] },
      { text: 'You take part in hiring with care.', kinds: ['hiring'] },
      { text: 'You watch how the work flows and talk to people before things go wrong.', kinds: ['observing'] },
    ],
    output: [
      { text: 'The team has a plan it believes in.', kinds: ['commitment'] },
      { text: 'You write down decisions, growth plans and feedback.', kinds: ['strategy', 'growth-plan'] },
      { text: 'Hard feedback reaches the person, kindly and soon.', kinds: ['hard-feedback'] },
    ],
    outcome: [
      { text: 'The team meets its commitments without burning out.', kinds: ['commitment-met'] },
      { text: 'People on the team grow, and you can say how.', kinds: ['person-grew'] },
      { text: 'New hires settle in and contribute.', kinds: ['hire-succeeding'] },
    ],
    impact: [
      { text: 'A person you coached now leads something alone.', kinds: ['leaders'] },
      { text: 'A ritual or habit you set up outlives your attention.', kinds: ['culture', 'process-adopted'] },
      { text: 'People want to stay on this team.', kinds: ['capability'] },
    ],
  },
  M2: {
    input: [
      { text: 'You coach people at different levels, each in their own way.', kinds: ['one-on-one'] },
      { text: 'You work on trouble between teams before it grows.', kinds: ['conflict'] },
      { text: 'You use data, retros and skip-levels to check your own view.', kinds: ['observing'] },
    ],
    output: [
      { text: 'You write strategy and commitments the neighbours can rely on.', kinds: ['strategy', 'commitment'] },
      {
        text: 'You decide on hires, and on support for people who struggle.',
        kinds: ['hiring-decision', 'growth-plan'],
      },
      { text: 'You change processes that no longer help.', kinds: ['ritual'] },
    ],
    outcome: [
      { text: 'Commitments are met at a pace that can last.', kinds: ['commitment-met'] },
      { text: 'Underperformance is resolved, one way or the other, and fairly.', kinds: ['underperformance'] },
      { text: 'Health and flow of the team move in numbers you can show.', kinds: ['team-health', 'flow'] },
    ],
    impact: [
      { text: 'Leaders grow from your team.', kinds: ['leaders'] },
      { text: 'Neighbouring teams take over what works in yours.', kinds: ['process-adopted'], reach: 'another-team' },
      { text: 'The team can do something it could not do a year ago.', kinds: ['capability'] },
    ],
  },
  SM1: {
    input: [
      { text: 'You coach managers and let them manage.', kinds: ['managing-managers'] },
      { text: 'You see several teams as one system and know where it hurts.', kinds: ['observing'] },
      { text: 'You hire for the next year, not only for the open seat.', kinds: ['hiring'] },
    ],
    output: [
      { text: 'You write a direction that several teams plan by.', kinds: ['strategy'] },
      { text: 'You choose what not to do, and say so.', kinds: ['portfolio'] },
      { text: 'You shape teams, roles and commitments as the work changes.', kinds: ['organisation', 'commitment'] },
    ],
    outcome: [
      {
        text: 'Several teams deliver what they promised, and other teams feel it.',
        kinds: ['commitment-met', 'flow'],
        reach: 'another-team',
      },
      { text: 'Your managers become stronger, and you can name how.', kinds: ['bench', 'person-grew'] },
      { text: 'A bet you placed paid off, or was stopped in time.', kinds: ['bet-result'], results: whatever },
    ],
    impact: [
      { text: 'Managers you grew lead well without you.', kinds: ['leaders'] },
      {
        text: 'A process that started with you is used across teams.',
        kinds: ['process-adopted'],
        reach: 'another-team',
      },
      { text: 'People you would regret to lose stay.', kinds: ['capability'] },
    ],
  },
  SM2: {
    input: [
      {
        text: 'You spend time with managers, peers and the people two levels away.',
        kinds: ['managing-managers', 'one-on-one'],
      },
      { text: 'You look for the problems that reports do not show.', kinds: ['observing'] },
      { text: 'You prepare people for larger roles well before they need them.', kinds: ['one-on-one'] },
    ],
    output: [
      { text: 'You decide how a department is organised and what it works on.', kinds: ['organisation'] },
      { text: 'You write budgets and commitments that hold.', kinds: ['portfolio', 'commitment'] },
      { text: 'You make unpopular decisions understandable.', kinds: ['strategy', 'hard-feedback'] },
    ],
    outcome: [
      {
        text: 'The department reaches its goals at a pace it can keep.',
        kinds: ['commitment-met'],
        reach: 'another-team',
      },
      { text: 'There is a good bench of managers.', kinds: ['bench'] },
      { text: 'Results of your portfolio are known and acted upon.', kinds: ['bet-result'], results: whatever },
    ],
    impact: [
      { text: 'The department has an ability the company did not have before.', kinds: ['capability'] },
      { text: 'A measure of the business moved and stayed there.', kinds: ['business-measure'] },
      { text: 'Several leaders have grown through you.', kinds: ['leaders'] },
    ],
  },
  D1: {
    input: [
      { text: 'You listen widely: to customers, peers and people at every level.', kinds: ['observing'] },
      { text: 'You coach managers of managers.', kinds: ['managing-managers'] },
      { text: 'You spend most of your attention on next year.', kinds: ['planning'] },
    ],
    output: [
      { text: 'You write the strategy of an organisation and keep it alive.', kinds: ['strategy'] },
      { text: 'You decide on portfolio, budget and structure.', kinds: ['portfolio', 'organisation'] },
      { text: 'You make the few hires that change what is possible.', kinds: ['hiring-decision'] },
    ],
    outcome: [
      {
        text: 'The organisation reaches what its strategy promised.',
        kinds: ['commitment-met'],
        reach: 'organisation',
      },
      { text: 'Bets are settled in the open, the lost ones too.', kinds: ['bet-result'], results: whatever },
      { text: 'The bench of leaders is strong enough for a surprise.', kinds: ['bench'] },
    ],
    impact: [
      { text: 'A strategy you wrote has become reality.', kinds: ['strategy-realised'] },
      { text: 'Successors exist for every key role, yours too.', kinds: ['succession'] },
      { text: 'The culture moved, and people say so unasked.', kinds: ['culture'] },
    ],
  },
  D2: {
    input: [
      {
        text: 'You know what the company needs next and test that view with others.',
        kinds: ['planning', 'observing'],
      },
      { text: 'You coach directors, and give them room.', kinds: ['managing-managers'] },
      { text: 'You keep learning where the field is going.', kinds: ['own-learning'] },
    ],
    output: [
      { text: 'You set the direction of several organisations in a few clear pages.', kinds: ['strategy'] },
      { text: 'You move people and money to where they count most.', kinds: ['portfolio', 'organisation'] },
      { text: 'You say no to good ideas in favour of better ones.', kinds: ['portfolio'] },
    ],
    outcome: [
      {
        text: 'The company wins, or avoids, something it would not have without your organisations.',
        kinds: ['commitment-met', 'flow'],
        reach: 'company',
      },
      { text: 'Leaders below you deliver without your help.', kinds: ['bench', 'person-grew'] },
      { text: 'Large bets are paid off or closed in time.', kinds: ['bet-result'], results: whatever },
    ],
    impact: [
      {
        text: 'The company works differently, for years, because of what you built.',
        kinds: ['culture', 'strategy-realised'],
        reach: 'company',
      },
      { text: 'Leaders you grew carry organisations of their own.', kinds: ['leaders', 'succession'] },
      { text: 'Measures customers care about moved and stayed.', kinds: ['business-measure'], reach: 'company' },
    ],
  },
};
