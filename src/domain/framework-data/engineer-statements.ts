import { results } from '../entry.js';
import type { Level } from '../framework.js';

type Statements = Level['statements'];

/** A prediction that failed and a bet that was lost count: what is asked is that somebody looked. */
const whatever = [...results];

/** What each engineering level asks, in plain sentences, and the kinds of work that show each (an opinion). */
export const engineerStatements: Readonly<Record<'IC1' | 'IC2' | 'IC3' | 'IC4' | 'IC5' | 'IC6', Statements>> = {
  IC1: {
    input: [
      { text: 'You learn the code, the tools and the product, and it shows from week to week.', kinds: ['learning'] },
      { text: 'You ask early when stuck, and write down what you found out.', kinds: ['investigation'] },
      { text: 'You read and review small changes of others.', kinds: ['review'] },
    ],
    output: [
      { text: 'You finish well-described tasks within days.', kinds: ['shipped'] },
      { text: 'Your changes come with tests and pass review after a round or two.', kinds: ['quality'] },
      { text: 'You correct small gaps in the docs you work with.', kinds: ['docs'] },
    ],
    outcome: [
      { text: 'What you finish works for the people it was made for.', kinds: ['solved'] },
      { text: 'You check afterwards whether a fix really helped.', kinds: ['prediction'], results: whatever },
      { text: 'You need less help with the same kind of task than a month ago.', kinds: [] },
    ],
    impact: [
      { text: 'Something you wrote or fixed is still in use after a few months.', kinds: [] },
      {
        text: 'Your first-weeks notes make the start easier for the next person.',
        kinds: ['people-grown', 'community'],
      },
      { text: 'A small habit of yours is kept by the people you work with.', kinds: ['practice'] },
    ],
  },
  IC2: {
    input: [
      { text: 'You review changes in your team with care and without being chased.', kinds: ['review'] },
      { text: 'You look into a problem before asking, and share what you tried.', kinds: ['investigation'] },
      { text: 'You take your turn in the duties of the team.', kinds: ['operations', 'tickets'] },
    ],
    output: [
      { text: 'You take a feature from its description to production.', kinds: ['shipped'] },
      { text: 'You split work into steps that can be shipped one by one.', kinds: ['plan'] },
      { text: 'You write the tests and the docs that go with a change.', kinds: ['quality', 'docs'] },
    ],
    outcome: [
      { text: 'Features you ship are used and do what was hoped for.', kinds: ['solved'] },
      { text: 'Bugs you fix stay fixed.', kinds: ['moved', 'risk'] },
      {
        text: 'You say openly when something did not work, and what you learned.',
        kinds: ['solved', 'moved', 'people', 'prediction', 'adopted-design', 'risk'],
        results: ['missed', 'partly'],
      },
    ],
    impact: [
      { text: 'Parts you built are extended by others without you.', kinds: ['direction'] },
      { text: 'A check or script of yours saves the team time for months.', kinds: ['practice'] },
      { text: 'You make one thing easier for whoever comes next.', kinds: ['people-grown', 'community'] },
    ],
  },
  IC3: {
    input: [
      { text: 'Your reviews teach something and prevent trouble.', kinds: ['review'] },
      { text: 'You pair and explain, so that others move faster.', kinds: ['pairing'] },
      { text: 'You look into what is unclear before it blocks the team.', kinds: ['investigation'] },
    ],
    output: [
      { text: 'You own an area: its design, its changes and its quality.', kinds: ['shipped', 'quality'] },
      { text: 'You write short design notes before larger changes.', kinds: ['design'] },
      { text: 'You plan a few weeks ahead and keep the plan honest.', kinds: ['plan'] },
    ],
    outcome: [
      { text: 'Your area becomes more reliable, faster or cheaper, and you can show it.', kinds: ['moved'] },
      { text: 'Problems people really had are gone after your work.', kinds: ['solved'] },
      { text: 'Somebody in the team is unblocked or better at their work because of you.', kinds: ['people'] },
    ],
    impact: [
      { text: 'The way you solved something becomes the way the team does it.', kinds: ['practice', 'direction'] },
      { text: 'Your area needs less attention than when you took it over.', kinds: [] },
      { text: 'A newer colleague has grown with your help, and it lasted.', kinds: ['people-grown'] },
    ],
  },
  IC4: {
    input: [
      { text: 'You review, pair and mentor across the team, as a habit.', kinds: ['review', 'pairing', 'care'] },
      { text: 'You find the real problem before building the solution.', kinds: ['investigation'] },
      {
        text: 'You carry your share of operations and care for the people beside you.',
        kinds: ['operations', 'tickets', 'care'],
      },
    ],
    output: [
      { text: 'You lead larger pieces of work from the first idea to production.', kinds: ['shipped'], size: 'L' },
      { text: 'You write designs and decisions that others can follow and question.', kinds: ['design'] },
      { text: 'You raise the quality of what the whole team ships.', kinds: ['quality', 'docs'] },
    ],
    outcome: [
      {
        text: 'What you lead changes something for users or for other teams, and you know by how much.',
        kinds: ['solved', 'moved'],
        reach: 'another-team',
      },
      { text: 'Your designs are adopted and hold up in use.', kinds: ['adopted-design'] },
      { text: 'People around you get unblocked and grow.', kinds: ['people'] },
      { text: 'You remove risks before they become incidents.', kinds: ['risk'] },
    ],
    impact: [
      { text: 'Practices you started are kept by the team without you.', kinds: ['practice'] },
      { text: 'A measure the business cares about moved, partly through your work.', kinds: ['business'] },
      { text: 'Other teams build on something you made.', kinds: ['direction', 'practice'], reach: 'another-team' },
    ],
  },
  IC5: {
    input: [
      { text: 'You work where several teams meet, and listen before you propose.', kinds: ['pairing'], size: 'M' },
      { text: 'You investigate the questions nobody owns.', kinds: ['investigation'] },
      { text: 'You mentor senior people and give feedback that is hard to give.', kinds: ['care'], size: 'M' },
    ],
    output: [
      { text: 'You write the designs and decisions several teams work by.', kinds: ['design'], size: 'M' },
      { text: 'You build the difficult part yourself when that is what helps most.', kinds: ['shipped'], size: 'L' },
      { text: 'You break a vague goal into work that teams can take on.', kinds: ['plan'] },
    ],
    outcome: [
      {
        text: 'Several teams deliver better, faster or more safely through your work.',
        kinds: ['moved', 'solved'],
        reach: 'another-team',
      },
      {
        text: 'Cross-team designs you led are adopted and work in production.',
        kinds: ['adopted-design'],
        reach: 'another-team',
      },
      {
        text: 'Your predictions about hard problems are written down and checked.',
        kinds: ['prediction'],
        results: whatever,
      },
    ],
    impact: [
      {
        text: 'The technical direction of your part of the organisation bears your mark.',
        kinds: ['direction'],
        reach: 'another-team',
      },
      {
        text: 'Practices you introduced live on in teams you do not work with.',
        kinds: ['practice'],
        reach: 'another-team',
      },
      { text: 'Senior people have grown lastingly with your help.', kinds: ['people-grown'] },
    ],
  },
  IC6: {
    input: [
      { text: 'You keep a true picture of the whole system and its people.', kinds: ['learning', 'care'] },
      { text: 'You spend time on the few questions that decide the next years.', kinds: ['investigation'] },
      { text: 'You make room for others to lead.', kinds: ['pairing', 'care'] },
    ],
    output: [
      { text: 'You set down technical strategy in words that get used.', kinds: ['design', 'docs'] },
      { text: 'You settle the decisions that nobody else can settle.', kinds: ['design'], size: 'M' },
      { text: 'You prove risky ideas early, with as little as possible.', kinds: ['shipped'], size: 'M' },
    ],
    outcome: [
      {
        text: 'The organisation avoids a costly mistake or wins a new ability through your work.',
        kinds: ['risk', 'moved'],
        reach: 'organisation',
      },
      { text: 'Decisions you led still hold up a year later.', kinds: ['adopted-design', 'prediction'] },
      {
        text: 'Teams you hardly know solve problems with what you made possible.',
        kinds: ['solved', 'people'],
        reach: 'organisation',
      },
    ],
    impact: [
      { text: 'Measures of the business moved because of a direction you set.', kinds: ['business'] },
      {
        text: 'The way the organisation builds has changed, and stays changed.',
        kinds: ['direction', 'practice'],
        reach: 'organisation',
      },
      { text: 'Several leaders of the technical side have grown through you.', kinds: ['people-grown'] },
    ],
  },
};
