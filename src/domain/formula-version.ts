/** Raised whenever the arithmetic itself changes; what a person was told carries the version it was told under. */
export const formulaVersion = 1;
