/** How long and how often; enough that a median stands still and a rate has a standard error of a few percent. */
export const learningWeeks = 12;
/** Four years of watching. */
export const watchedWeeks = 208;
export const weeksPerYear = 52;
/** One false alarm per two years. */
export const statedAlerts = 0.5;
/** One watch per six months. */
export const statedWatches = 2;
/** The week of a shift. */
export const shiftWeeks = { least: 30, most: 80 };
/** Weeks after a shift; who saw nothing by then never did. */
export const followedWeeks = 150;
