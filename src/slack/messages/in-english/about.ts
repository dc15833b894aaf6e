/** What runs here, and where to say something about it. */
export const about = {
  versionText: 'What runs here.',
  versions: (app: string, formula: string, framework: string): string =>
    `Mirror ${app} · formula ${formula} · newest framework ${framework}.\nWeeks are always read with the framework of their own time; a new formula says so where the numbers change.`,
  feedbackText: 'About the mirror itself.',
  feedback:
    'The mirror has no inbox: what is typed to it stays with you, and no screen shows it to whoever runs it. About the mirror itself, tell whoever added the app to this workspace; Slack names them in the app’s details. This line helps with a defect, and says nothing about you:',
  feedbackLine: (app: string, formula: string, framework: string): string =>
    `Mirror ${app}, formula ${formula}, framework ${framework}`,
  feedbackHint: 'Numbers that look wrong have their own place: *Why this score?*, under “Not what you think of it?”',
};
