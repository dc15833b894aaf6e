/** One line for whoever started the script. */
export function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}
