import type { TypedProfile } from './typed-week.js';

/** The first five weeks of somebody who led nobody before. */
export const manager: TypedProfile = {
  assignments: [{ level: 'M1', fromWeek: 0, ramp: 'promotion' }],
  weeks: [
    {
      input: ['1:1s x6', 'read the last two growth reviews of everybody, 1d', 'sat in on standups, said nothing'],
      output: ['wrote down how I want to run 1:1s'],
      ownRead: 2,
      next: 'stop reviewing every PR',
    },
    {
      input: ['1:1s x6', 'hiring loop x2', 'planning w/ product, half a day', 'coaching session with my own manager'],
      output: ['sprint goals agreed with product', 'on-call rota changed so nobody has two weekends in a row'],
      ownRead: 3,
    },
    {
      input: ['1:1s x5', 'retro prepared + run', 'talked to two people who do not talk to each other, 1h'],
      output: ['offer made: backend engineer', 'growth plan for one of the seniors, half a day'],
      ownRead: 3,
    },
    {
      input: ['1:1s x7', 'hiring loop x3', 'skip level with my managers manager'],
      output: [
        'roadmap Q4 with product, 2d https://docs.example.com/roadmap/q4',
        'hard feedback given, written down after',
      ],
      outcome: [['first sprint where we did what we said, no evening work', { reach: 'team', result: 'worked' }]],
      ownRead: 4,
      next: 'thank people for it',
    },
    {
      input: ['1:1s x4', 'interview debriefs x2', 'own learning: book on delegation'],
      output: ['hiring decision: no, with reasons'],
      ownRead: 2,
      late: true,
    },
  ],
};
