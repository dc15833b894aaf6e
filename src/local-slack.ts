// `npm run local-slack`: wiring of a local Slack that stands alone, nothing else.
import { runAlone } from './local-slack/alone/run.js';
import { shortcuts } from './slack/shortcuts.js';

const running = await runAlone(process.argv.slice(2), shortcuts, {
  print: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
});
if (typeof running === 'number') process.exitCode = running;
else for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void running.close());
