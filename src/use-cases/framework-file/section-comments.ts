/** Stands above everything else in a file that is written anew. */
export const fileHead = ` What the Performance Mirror holds weeks against. Change it, then look and publish:
   npm run mirror -- framework check FILE
   npm run mirror -- framework diff FILE
   npm run mirror -- framework simulate FILE
   npm run mirror -- framework publish FILE --starts next-monday --note "why"
 Comments stay when the file is exported over itself with --force.`;

/** What each part of a file is about. */
export const sections: Readonly<Record<string, string>> = {
  schema: ' How this file is written.',
  version: ' The published version this file started from; publishing makes the next one.',
  name: ' What people see it called.',
  roles: ` What people choose between. The family, ic, manager, senior-manager or director, chooses the examples in the form.
 "follows: key" puts a role above another one on one ladder; without it the role is a ladder of its own.`,
  levels: ` "role" is the key of a role; the order is the order of the ladder.
 Weights sum to 1. A typical quarter counts lines a week and events a quarter; expected points follow from it, unless
 expectedPoints sets them by hand. A statement is shown by lines of its kinds.
 What was published stays: write "retired: true" on a role or level that nobody should pick any more.`,
  categories: ` Kinds of work. "retired: true" takes one off the lists, "mergedInto: key" lets its lines count as another one.
 With points, one occurrence is worth that instead of its size; repeats count less after expectedPerWeek.`,
  bands: ' Lowest first; edges are fractions of what a level asks. Short names have 12 letters at most.',
  windowWeeks: ' How many weeks count for each box.',
  factors: ' What a line is multiplied from.',
  saturation: ' The first lines of a week count fully; each repeat after them counts this part of the one before.',
  steady: ' When a band is set, and how long and how far past its edge the weeks have to be before it moves.',
  floor: ' A box that weighs this much and stays nearly empty holds the band in the middle.',
  firstWeeks: ' Logged weeks before a number, a band and a warning.',
  typicalLine: ' How lines look when nobody adds more than the defaults; shares of sizes and results sum to 1.',
  range: ' The likely range around a percent.',
  trend: ' Rising and falling.',
  levers: ' What one entry more or less is computed with.',
  sensitivity: ' Weight that is moved to show how much rests on it.',
  ownRead: ' How own reads are held beside the lines.',
  ramps: ' How much of the bar counts at first, and over how many weeks it rises.',
  detection: ' Early detection. Its limits were measured; measure again before changing them.',
  clocks: ' Open questions and their clocks.',
  forecast: ' The forecast. Its numbers were measured as well.',
  hypotheses: ' When a look at an expected change is due.',
  whatIf: ' When the next level reads as met.',
  coverage: ' When a statement is shown consistently, and what is a strength.',
};
