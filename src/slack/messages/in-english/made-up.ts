/** A look at a made-up person. */
export const madeUp = {
  title: 'A made-up person',
  nobody: 'Nobody you know: half a year of invented weeks, read the way yours would be.',
  asWritten: (title: string): string => `*${title}*, as it was written:`,
  cameBack: (finding: string, place: string): string => `*What came back*\n${finding} ${place}`,
  band: 'Where the weeks stand, and how sure that is.',
  bullets: 'What was put in, finished, changed and left behind, each against what the level asks.',
  why: (why: string): string => `*Why:* ${why}`,
  oneThing: (lever: string): string => `*One thing:* ${lever}`,
};
