// How does a page without a framework add a row of its form?

const app = document.getElementById('app') ?? document.body;

/** A row with a label and what is labelled; answers the element of that id. */
export function addRow<Control extends HTMLElement>(widget: string, label: string, html: string): Control {
  const row = document.createElement('div');
  row.className = 'form-group';
  row.innerHTML = `<label class="control-label" for="${widget}">${label}</label><div class="controls">${html}</div>`;
  app.append(row);
  return row.querySelector(`#${widget}`) as Control; // the caller passes one of that id
}

/** A row with a question and its choices, each a box in its own label; answers the row. */
export function addChoices(
  widget: string,
  label: string,
  type: 'radio' | 'checkbox',
  names: readonly string[],
  checked: readonly string[] = [],
): HTMLElement {
  const row = document.createElement('div');
  row.className = 'form-group';
  row.innerHTML = `<label class="control-label">${label}</label><div class="controls">${names.map((name) => `<label><input type="${type}" name="${widget}" value="${name}"${checked.includes(name) ? ' checked' : ''}> ${name}</label>`).join(' ')}</div>`;
  app.append(row);
  return row;
}

export const optionsOf = (names: readonly string[], chosen: readonly string[] = []): string =>
  names.map((name) => `<option${chosen.includes(name) ? ' selected' : ''}>${name}</option>`).join('');

/** What is ticked in a row of choices. */
export const tickedIn = (row: Element): string[] =>
  [...row.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
