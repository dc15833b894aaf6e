// The baseline of the start and of the ack: a whole Bolt app that does nothing but ack at once.
// Arguments: Slack's API address, bot token, app token, slash command.
import bolt from '@slack/bolt';

const [slackApiUrl, token, appToken, command] = process.argv.slice(2);
const app = new bolt.App({
  token,
  appToken,
  socketMode: true,
  clientOptions: { slackApiUrl },
  logLevel: bolt.LogLevel.ERROR,
  convoStore: false,
});
app.action(/.*/, ({ ack }) => ack());
app.command(command, ({ ack }) => ack());
await app.start();
process.stdout.write('ready\n');
