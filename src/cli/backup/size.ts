/** Bytes as somebody reads them: 12.3 MB. */
export function sizeOf(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB'];
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  const number = bytes / 1000 ** step;
  return `${step === 0 ? number : number.toFixed(1)} ${units[step] ?? ''}`;
}
