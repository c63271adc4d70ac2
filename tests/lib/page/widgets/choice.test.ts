// @vitest-environment happy-dom
// Is a box ticked though the label around it keeps the presses on it from it?
import { expect, it } from 'vitest';
import { readPage } from '../../../../lib/page/read/read';
import { READS } from '../../../../lib/page/shown/reads';
import { writeCheckbox, writeSwitch } from '../../../../lib/page/widgets/choice';
import type { WriteDeps } from '../../../../lib/page/widgets/widget';

let clock = 0;
const deps: WriteDeps = {
  isAllowed: () => true,
  now: () => clock,
  wait: async () => undefined,
  change: async (milliseconds) => {
    clock += milliseconds;
  },
  reads: READS,
};

/** The control of this markup, whose labels hear presses by themselves, as those of React Aria do. */
function controlOf(html: string) {
  document.body.innerHTML = html;
  for (const label of document.querySelectorAll('label'))
    label.addEventListener('click', (event) => {
      if (event.target === label) event.preventDefault();
    });
  const [control] = readPage(document, { url: 'https://portal.example/' }).elements.values();
  if (control === undefined) throw new Error('no control');
  return control;
}

const step = (value: readonly string[]) => ({
  key: 'k',
  fieldId: 'f',
  kind: 'checkbox' as const,
  value,
  alternatives: [],
  files: [],
  overwrite: true,
});

const tickedNow = (): string[] =>
  [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);

it('ticks and unticks boxes whose labels keep the press', async () => {
  const choice = (value: string, isTicked = ''): string =>
    `<label><span><input type="checkbox" value="${value}" ${isTicked}></span>${value}</label>`;
  const control = controlOf(`<div role="group">${choice('门户', 'checked')}${choice('博客')}</div>`);
  expect(await writeCheckbox(control, step(['博客']), deps)).toBe('written');
  expect(tickedNow()).toEqual(['博客']);
});

it('turns a switch on whose label keeps the press, and leaves one alone that is on', async () => {
  const control = controlOf('<label><input type="checkbox" role="switch" value="on">长期有效</label>');
  expect(await writeSwitch(control, step(['on']), deps)).toBe('written');
  expect(await writeSwitch(control, step(['on']), deps)).toBe('written');
  expect(tickedNow()).toEqual(['on']);
});

it('turns a switch on that hears only presses on what is drawn in it', async () => {
  const control = controlOf(
    '<div class="x-form-item"><label>长期有效</label><div role="switch" aria-checked="false"><span></span></div></div>',
  );
  const drawn = document.querySelector('span');
  drawn?.addEventListener('click', () => {
    drawn.parentElement?.setAttribute('aria-checked', 'true');
  });
  expect(await writeSwitch(control, step(['on']), deps)).toBe('written');
  expect(drawn?.parentElement?.getAttribute('aria-checked')).toBe('true');
});
