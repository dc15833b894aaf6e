import type { madeUp as english } from '../in-english/made-up.js';

/** A look at a made-up person. */
export const madeUp: typeof english = {
  title: 'Eine erfundene Person',
  nobody: 'Niemand, den du kennst: ein halbes Jahr erfundener Wochen, gelesen, wie auch deine gelesen würden.',
  asWritten: (title) => `*${title}*, wie sie auf Englisch geschrieben wurde:`,
  cameBack: (finding, place) => `*Was zurückkam*\n${finding} ${place}`,
  band: 'Wo die Wochen stehen und wie sicher das ist.',
  bullets: 'Was hineinging, fertig wurde, sich änderte und bleibt, jeweils gemessen an dem, was die Stufe verlangt.',
  why: (why) => `*Warum:* ${why}`,
  oneThing: (lever) => `*Eine Sache:* ${lever}`,
};
