import type { Asked } from '../server/authorize.js';
import { isOrganisation, type Grounds, type Workspace } from '../workspace/workspace.js';
import { type Html, markup } from './html.js';

/** The question that Slack asks before an app is installed: where, by whom, with what. */
export function renderAuthorizePage({ app, workspaces }: Grounds, asked: Asked): string {
  const places = [...workspaces.values()].filter((one) => installersOf(one).length > 0);
  const suggested = workspaces.get(asked.team)?.teamId ?? places[0]?.teamId;
  return page(
    `Install ${app.name}`,
    markup`<h1>${app.name} asks for access</h1>
      <p>This is the local Slack on your machine. Nothing leaves it, and nobody has to log in.</p>
      <h2>What ${app.name} would be allowed to do</h2>
      <ul>
        ${asked.scopes.map((scope) => markup`<li><code>${scope}</code></li>`)}
      </ul>
      <form method="post" action="/oauth/v2/decide">
        ${hidden('client_id', asked.clientId)}${hidden('scope', asked.scopes.join(','))}${hidden('state', asked.state)}
        ${hidden('redirect_uri', asked.redirectUri)}
        <label for="who">Where, and as whom</label>
        <select id="who" name="who">
          ${places.map((place) => choices(place, suggested))}
        </select>
        <p>
          <button class="button" type="submit" name="decision" value="cancel">Cancel</button>
          <button class="button primary" type="submit" name="decision" value="allow">Allow</button>
        </p>
      </form>`,
  );
}

/** What stands there instead of the question when the app asked wrongly. */
export function renderAuthorizeError(sentence: string): string {
  return page(
    'Something went wrong',
    markup`<h1>The app cannot be installed like this</h1>
      <p>${sentence}</p>
      <p>Nobody was sent back to the app. Check its client id, redirect URL and scopes, then start again there.</p>`,
  );
}

/** Nobody needs more rows to choose from. */
const SHOWN_INSTALLERS = 20;

function choices(place: Workspace, suggested: string | undefined): Html {
  const name = isOrganisation(place) ? `The whole organisation ${place.name}` : place.name;
  return markup`<optgroup label="${name}">
    ${installersOf(place).map(
      (person, index) =>
        markup`<option value="${place.teamId} ${person.id}" ${place.teamId === suggested && index === 0 && markup`selected`}>
          ${name}: ${person.name}
        </option>`,
    )}
  </optgroup>`;
}

/** Guests and people who left install nothing. */
function installersOf(place: Workspace) {
  return [...place.people.values()]
    .filter((one) => one.isDeleted !== true && one.isGuest !== true && one.isSingleChannelGuest !== true)
    .slice(0, SHOWN_INSTALLERS);
}

function hidden(name: string, value: string): Html {
  return markup`<input type="hidden" name="${name}" value="${value}" />`;
}

function page(title: string, body: Html): string {
  return `<!doctype html>\n${
    markup`<html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/page/style.css" />
      </head>
      <body class="alone">
        <main class="column">${body}</main>
      </body>
    </html>`.markup
  }`;
}
