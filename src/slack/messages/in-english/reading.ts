/** How a line was read. */
export const reading = {
  counted: (times: string): string => `counted ${times} times`,
  feltBy: (reach: string): string => `felt by: ${reach}`,
  feltByAssumed: (reach: string): string => `felt by: ${reach} (assumed)`,
};
