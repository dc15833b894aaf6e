import { directMessageId } from '../workspace/people.js';
import type { Conversation, LocalPerson } from '../workspace/people.js';
import { conversationsFor, messagesFor } from '../workspace/visibility.js';
import { installationOf, isOrganisation, type Workspace } from '../workspace/workspace.js';
import { avatar } from './avatar.js';
import type { ClockStep } from './clock-steps.js';
import { type Html, markup } from './html.js';
import { CLOCK_TIME, LONG_DAY, moment } from './names.js';
import { link, type Sight, viewerOf } from './sight.js';

/** The left column: the app, channels, shortcuts, people to act as, and the app's date. */
export function renderSide(sight: Sight): Html {
  const { workspace, person, place } = sight;
  const dm = directMessageId(person);
  const channels = conversationsFor(workspace, person).filter((one) => one.kind !== 'im');
  const count = messagesFor(workspace, person.id, dm).length;
  const isApp = place === 'home' || place === dm;
  return markup`<div class="side-head">
      <strong>${workspace.name}</strong>
      <button type="button" class="plain" data-do="theme" aria-label="Light or dark">◐</button>
      <button type="button" class="plain menu-toggle" data-do="menu" aria-label="Show or hide the menu">☰</button>
    </div>
    <div class="side-body">
      ${workspaceRows(sight)}
      <h2>Apps</h2>
      ${installationOf(workspace) === undefined && markup`<p class="faint">${workspace.app.name} is not installed here.</p>`}
      <a
        class="row ${isApp && 'here'}"
        href="${link(sight, { place: dm })}"
        data-unread="${dm}:${count}"
        ${isApp && markup`aria-current="page"`}
        ><span class="avatar app" aria-hidden="true">${workspace.app.name.slice(0, 1)}</span>${workspace.app.name}<span
          class="badge"
          hidden
        ></span
      ></a>
      <h2>Channels</h2>
      ${channels.map((one) => channelRow(sight, one))}
      ${channels.length === 0 && markup`<p class="faint">${person.name} is in no channel.</p>`}
      ${sight.shortcuts.some((one) => one.kind === 'global') && markup`<h2>Shortcuts</h2>`}
      ${sight.shortcuts
        .filter((one) => one.kind === 'global')
        .map(
          (one) =>
            markup`<button type="button" class="row" data-do="shortcut" data-callback="${one.callbackId}">
              ⚡ ${one.name}
            </button>`,
        )}
      <h2 id="people-title">Act as</h2>
      <div role="group" aria-labelledby="people-title">
        ${shownPeople(sight).map((one) => personRow(sight, one))}
        ${workspace.people.size > SHOWN_PEOPLE && markup`<p class="faint">${workspace.people.size} people; ${SHOWN_PEOPLE} of them are listed.</p>`}
      </div>
    </div>
    ${sight.showsClock && clock(sight)}`;
}

/** More rows would make the page slow and help nobody. */
const SHOWN_PEOPLE = 100;

function shownPeople({ workspace, person }: Sight): readonly LocalPerson[] {
  const first = [...workspace.people.values()].slice(0, SHOWN_PEOPLE);
  return first.includes(person) ? first : [person, ...first];
}

/** Each workspace with the first of its people; nothing where there is one workspace only. */
function workspaceRows(sight: Sight): Html | false {
  const teams = [...sight.workspace.workspaces.values()].filter((one) => !isOrganisation(one));
  return (
    teams.length > 1 &&
    markup`<h2 id="workspaces-title">Workspaces</h2>
      <div role="group" aria-labelledby="workspaces-title">${teams.map((one) => workspaceRow(sight, one))}</div>`
  );
}

function workspaceRow(sight: Sight, one: Workspace): Html {
  const isHere = one === sight.workspace;
  const person = one.people.get(sight.person.id) ?? [...one.people.values()][0];
  const told = one.organisation === undefined ? '' : one.organisation.name;
  if (person === undefined) return markup`<p class="faint">${one.name} has no people.</p>`;
  return markup`<a
    class="row ${isHere && 'here'}"
    href="${link({ ...sight, workspace: one }, { person, place: 'home' })}"
    ${isHere && markup`aria-current="true"`}
    >${avatar(one.name, one.teamId)}<span>${one.name}${told !== '' && markup`<small>${told}</small>`}</span></a
  >`;
}

function channelRow(sight: Sight, one: Conversation): Html {
  const isHere = sight.place === one.id;
  const count = messagesFor(sight.workspace, sight.person.id, one.id).length;
  return markup`<a
    class="row ${isHere && 'here'}"
    href="${link(sight, { place: one.id })}"
    data-unread="${one.id}:${count}"
    ${isHere && markup`aria-current="page"`}
    ><span class="hash" aria-hidden="true">${one.kind === 'private' ? '◆' : '#'}</span><span>${one.name}${flagsOf(one)}</span><span
      class="badge"
      hidden
    ></span
  ></a>`;
}

function flagsOf({ isArchived, isExternallyShared }: Conversation): Html | false {
  if (isArchived) return markup`<small>archived</small>`;
  return isExternallyShared && markup`<small>shared with another company</small>`;
}

function personRow(sight: Sight, one: LocalPerson): Html {
  const isHere = one.id === sight.person.id;
  const place = sight.place === directMessageId(sight.person) ? directMessageId(one) : sight.place;
  const flags = [
    one.isGuest === true && 'guest',
    one.isDeleted === true && 'deactivated',
    one.isAdmin === true && 'admin',
  ];
  const told = flags.filter((flag) => flag !== false).join(', ');
  return markup`<a
    class="row ${isHere && 'here'}"
    href="${link(sight, { person: one, place })}"
    ${isHere && markup`aria-current="true"`}
    >${avatar(one.name, one.id)}<span>${one.name}<small>${one.tz}${told !== '' && ` · ${told}`}</small></span></a
  >`;
}

function clock(sight: Sight): Html {
  const viewer = viewerOf(sight);
  const seconds = sight.workspace.clock.now().getTime() / 1000;
  return markup`<section class="clock" aria-label="The app's date">
    <p>
      <span class="faint">The app's date</span><br /><strong>${moment(viewer, seconds, LONG_DAY)}</strong
      ><br />${moment(viewer, seconds, CLOCK_TIME)}, ${sight.person.tz}
    </p>
    <div>
      ${step('hour', '+1 hour')}${step('day', '+1 day')}${step('week', '+1 week')}${step('friday', 'Next Friday')}${step('monday', 'Next Monday')}
    </div>
  </section>`;
}

function step(name: ClockStep, label: string): Html {
  return markup`<button type="button" class="button small" data-do="clock" data-step="${name}">${label}</button>`;
}
