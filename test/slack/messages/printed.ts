/** A message or view as a reader meets it, one line a thing, with the ids that listeners route by in brackets. */
export function printed(surface: unknown): string {
  const { title, submit, close, text, blocks } = surface as Surface;
  const head = [text === undefined ? '' : `text: ${text}`, title === undefined ? '' : `═ ${title.text} ═`];
  const foot = submit === undefined && close === undefined ? '' : `( ${close?.text ?? ''} ) ( ${submit?.text ?? '–'} )`;
  return [...head, ...blocks.map(printedBlock), foot].filter((line) => line !== '').join('\n');
}

interface Surface {
  readonly text?: string;
  readonly title?: Text;
  readonly submit?: Text;
  readonly close?: Text;
  readonly blocks: readonly Piece[];
}

interface Text {
  readonly text: string;
}

interface Piece {
  readonly type: string;
  readonly block_id?: string;
  readonly action_id?: string;
  readonly text?: Text | string;
  readonly label?: Text;
  readonly hint?: Text;
  readonly placeholder?: Text;
  readonly elements?: readonly Piece[];
  readonly element?: Piece;
  readonly accessory?: Piece;
  readonly options?: readonly Choice[];
  readonly option_groups?: readonly { readonly label: Text; readonly options: readonly Choice[] }[];
  readonly initial_value?: string;
  readonly initial_date?: string;
  readonly initial_option?: Choice;
  readonly initial_options?: readonly Choice[];
  readonly value?: string;
  readonly style?: string;
  readonly alt_text?: string;
  readonly slack_file?: { readonly id: string };
  readonly title?: string;
  readonly chart?: unknown;
}

interface Choice {
  readonly text: Text;
  readonly value: string;
}

function printedBlock(block: Piece): string {
  const id = block.block_id === undefined ? '' : `{${block.block_id}} `;
  switch (block.type) {
    case 'header':
      return `# ${words(block.text)}`;
    case 'divider':
      return '────';
    case 'section':
      return `${id}${words(block.text)}${block.accessory === undefined ? '' : `  ${printedElement(block.accessory)}`}`;
    case 'context':
      return `· ${(block.elements ?? []).map(({ text }) => words(text)).join(' ')}`;
    case 'actions':
      return `${id}${(block.elements ?? []).map(printedElement).join(' ')}`;
    case 'input':
      return [
        `${id}${words(block.label)}`,
        block.element === undefined ? '' : `  ${printedElement(block.element)}`,
        block.hint === undefined ? '' : `  ${block.hint.text}`,
      ]
        .filter((line) => line !== '')
        .join('\n');
    case 'image':
      return `[picture ${block.slack_file?.id ?? ''}: ${block.alt_text ?? ''}]`;
    default:
      return `[${block.type} ${block.title ?? ''} ${JSON.stringify(block.chart)}]`;
  }
}

function printedElement(element: Piece): string {
  const { type, action_id: action = '' } = element;
  switch (type) {
    case 'button': {
      const value = element.value === undefined ? '' : `=${element.value}`;
      const text = element.style === 'primary' ? `**${words(element.text)}**` : words(element.text);
      return `[${text} <${action}${value}>]`;
    }
    case 'overflow':
      return `[⋯ ${choices(element)} <${action}>]`;
    case 'static_select':
    case 'radio_buttons':
    case 'checkboxes': {
      const chosen = [element.initial_option, ...(element.initial_options ?? [])].flatMap((one) =>
        one ? [one.text.text] : [],
      );
      const now = chosen.length === 0 ? (element.placeholder?.text ?? '') : `✓ ${chosen.join(', ')}`;
      return `[${now} ▾ ${choices(element)} <${action}>]`;
    }
    default:
      return `‹${shortened(element.initial_value ?? element.initial_date ?? '')}› ${element.placeholder?.text ?? ''} <${action}>`;
  }
}

function choices({ options = [], option_groups: groups = [] }: Piece): string {
  return [...options, ...groups.flatMap((group) => group.options)]
    .map(({ text, value }) => `${text.text}=${value}`)
    .join(' | ');
}

function words(text: Text | string | undefined): string {
  return typeof text === 'string' ? text : (text?.text ?? '');
}

function shortened(text: string): string {
  return text.length <= 200 ? text : `${text.slice(0, 40)}… (${text.length} characters)`;
}
