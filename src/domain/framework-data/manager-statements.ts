import type { Level } from '../framework.js';

type Statements = Level['statements'];

/** What each managing level asks, in plain sentences. */
export const managerStatements: Readonly<Record<'M1' | 'M2' | 'SM1' | 'SM2' | 'D1' | 'D2', Statements>> = {
  M1: {
    input: [
      'You hold 1:1s every week and prepare for them.',
      'You take part in hiring with care.',
      'You watch how the work flows and talk to people before things go wrong.',
    ],
    output: [
      'The team has a plan it believes in.',
      'You write down decisions, growth plans and feedback.',
      'Hard feedback reaches the person, kindly and soon.',
    ],
    outcome: [
      'The team meets its commitments without burning out.',
      'People on the team grow, and you can say how.',
      'New hires settle in and contribute.',
    ],
    impact: [
      'A person you coached now leads something alone.',
      'A ritual or habit you set up outlives your attention.',
      'People want to stay on this team.',
    ],
  },
  M2: {
    input: [
      'You coach people at different levels, each in their own way.',
      'You work on trouble between teams before it grows.',
      'You use data, retros and skip-levels to check your own view.',
    ],
    output: [
      'You write strategy and commitments the neighbours can rely on.',
      'You decide on hires, and on support for people who struggle.',
      'You change processes that no longer help.',
    ],
    outcome: [
      'Commitments are met at a pace that can last.',
      'Underperformance is resolved, one way or the other, and fairly.',
      'Health and flow of the team move in numbers you can show.',
    ],
    impact: [
      'Leaders grow from your team.',
      'Neighbouring teams take over what works in yours.',
      'The team can do something it could not do a year ago.',
    ],
  },
  SM1: {
    input: [
      'You coach managers and let them manage.',
      'You see several teams as one system and know where it hurts.',
      'You hire for the next year, not only for the open seat.',
    ],
    output: [
      'You write a direction that several teams plan by.',
      'You choose what not to do, and say so.',
      'You shape teams, roles and commitments as the work changes.',
    ],
    outcome: [
      'Several teams deliver what they promised, and other teams feel it.',
      'Your managers become stronger, and you can name how.',
      'A bet you placed paid off, or was stopped in time.',
    ],
    impact: [
      'Managers you grew lead well without you.',
      'A process that started with you is used across teams.',
      'People you would regret to lose stay.',
    ],
  },
  SM2: {
    input: [
      'You spend time with managers, peers and the people two levels away.',
      'You look for the problems that reports do not show.',
      'You prepare people for larger roles well before they need them.',
    ],
    output: [
      'You decide how a department is organised and what it works on.',
      'You write budgets and commitments that hold.',
      'You make unpopular decisions understandable.',
    ],
    outcome: [
      'The department reaches its goals at a pace it can keep.',
      'There is a good bench of managers.',
      'Results of your portfolio are known and acted upon.',
    ],
    impact: [
      'The department has an ability the company did not have before.',
      'A measure of the business moved and stayed there.',
      'Several leaders have grown through you.',
    ],
  },
  D1: {
    input: [
      'You listen widely: to customers, peers and people at every level.',
      'You coach managers of managers.',
      'You spend most of your attention on next year.',
    ],
    output: [
      'You write the strategy of an organisation and keep it alive.',
      'You decide on portfolio, budget and structure.',
      'You make the few hires that change what is possible.',
    ],
    outcome: [
      'The organisation reaches what its strategy promised.',
      'Bets are settled in the open, the lost ones too.',
      'The bench of leaders is strong enough for a surprise.',
    ],
    impact: [
      'A strategy you wrote has become reality.',
      'Successors exist for every key role, yours too.',
      'The culture moved, and people say so unasked.',
    ],
  },
  D2: {
    input: [
      'You know what the company needs next and test that view with others.',
      'You coach directors, and give them room.',
      'You keep learning where the field is going.',
    ],
    output: [
      'You set the direction of several organisations in a few clear pages.',
      'You move people and money to where they count most.',
      'You say no to good ideas in favour of better ones.',
    ],
    outcome: [
      'The company wins, or avoids, something it would not have without your organisations.',
      'Leaders below you deliver without your help.',
      'Large bets are paid off or closed in time.',
    ],
    impact: [
      'The company works differently, for years, because of what you built.',
      'Leaders you grew carry organisations of their own.',
      'Measures customers care about moved and stayed.',
    ],
  },
};
