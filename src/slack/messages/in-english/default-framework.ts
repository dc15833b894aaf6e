/** What the default framework says, sentence by sentence: it is written in English already. */
export const defaultFramework: Readonly<Record<string, string>> = {};
