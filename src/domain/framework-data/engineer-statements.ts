import type { Level } from '../framework.js';

type Statements = Level['statements'];

/** What each engineering level asks, in plain sentences. */
export const engineerStatements: Readonly<Record<'IC1' | 'IC2' | 'IC3' | 'IC4' | 'IC5' | 'IC6', Statements>> = {
  IC1: {
    input: [
      'You learn the code, the tools and the product, and it shows from week to week.',
      'You ask early when stuck, and write down what you found out.',
      'You read and review small changes of others.',
    ],
    output: [
      'You finish well-described tasks within days.',
      'Your changes come with tests and pass review after a round or two.',
      'You correct small gaps in the docs you work with.',
    ],
    outcome: [
      'What you finish works for the people it was made for.',
      'You check afterwards whether a fix really helped.',
      'You need less help with the same kind of task than a month ago.',
    ],
    impact: [
      'Something you wrote or fixed is still in use after a few months.',
      'Your first-weeks notes make the start easier for the next person.',
      'A small habit of yours is kept by the people you work with.',
    ],
  },
  IC2: {
    input: [
      'You review changes in your team with care and without being chased.',
      'You look into a problem before asking, and share what you tried.',
      'You take your turn in the duties of the team.',
    ],
    output: [
      'You take a feature from its description to production.',
      'You split work into steps that can be shipped one by one.',
      'You write the tests and the docs that go with a change.',
    ],
    outcome: [
      'Features you ship are used and do what was hoped for.',
      'Bugs you fix stay fixed.',
      'You say openly when something did not work, and what you learned.',
    ],
    impact: [
      'Parts you built are extended by others without you.',
      'A check or script of yours saves the team time for months.',
      'You make one thing easier for whoever comes next.',
    ],
  },
  IC3: {
    input: [
      'Your reviews teach something and prevent trouble.',
      'You pair and explain, so that others move faster.',
      'You look into what is unclear before it blocks the team.',
    ],
    output: [
      'You own an area: its design, its changes and its quality.',
      'You write short design notes before larger changes.',
      'You plan a few weeks ahead and keep the plan honest.',
    ],
    outcome: [
      'Your area becomes more reliable, faster or cheaper, and you can show it.',
      'Problems people really had are gone after your work.',
      'Somebody in the team is unblocked or better at their work because of you.',
    ],
    impact: [
      'The way you solved something becomes the way the team does it.',
      'Your area needs less attention than when you took it over.',
      'A newer colleague has grown with your help, and it lasted.',
    ],
  },
  IC4: {
    input: [
      'You review, pair and mentor across the team, as a habit.',
      'You find the real problem before building the solution.',
      'You carry your share of operations and care for the people beside you.',
    ],
    output: [
      'You lead larger pieces of work from the first idea to production.',
      'You write designs and decisions that others can follow and question.',
      'You raise the quality of what the whole team ships.',
    ],
    outcome: [
      'What you lead changes something for users or for other teams, and you know by how much.',
      'Your designs are adopted and hold up in use.',
      'People around you get unblocked and grow.',
      'You remove risks before they become incidents.',
    ],
    impact: [
      'Practices you started are kept by the team without you.',
      'A measure the business cares about moved, partly through your work.',
      'Other teams build on something you made.',
    ],
  },
  IC5: {
    input: [
      'You work where several teams meet, and listen before you propose.',
      'You investigate the questions nobody owns.',
      'You mentor senior people and give feedback that is hard to give.',
    ],
    output: [
      'You write the designs and decisions several teams work by.',
      'You build the difficult part yourself when that is what helps most.',
      'You break a vague goal into work that teams can take on.',
    ],
    outcome: [
      'Several teams deliver better, faster or more safely through your work.',
      'Cross-team designs you led are adopted and work in production.',
      'Your predictions about hard problems are written down and checked.',
    ],
    impact: [
      'The technical direction of your part of the organisation bears your mark.',
      'Practices you introduced live on in teams you do not work with.',
      'Senior people have grown lastingly with your help.',
    ],
  },
  IC6: {
    input: [
      'You keep a true picture of the whole system and its people.',
      'You spend time on the few questions that decide the next years.',
      'You make room for others to lead.',
    ],
    output: [
      'You set down technical strategy in words that get used.',
      'You settle the decisions that nobody else can settle.',
      'You prove risky ideas early, with as little as possible.',
    ],
    outcome: [
      'The organisation avoids a costly mistake or wins a new ability through your work.',
      'Decisions you led still hold up a year later.',
      'Teams you hardly know solve problems with what you made possible.',
    ],
    impact: [
      'Measures of the business moved because of a direction you set.',
      'The way the organisation builds has changed, and stays changed.',
      'Several leaders of the technical side have grown through you.',
    ],
  },
};
