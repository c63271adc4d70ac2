// @vitest-environment happy-dom
// Which empty fields are marked: those that the person has left empty, and no other?
import { expect, it } from 'vitest';
import { choicesOf } from '../../../../../../lib/app/clients/choices';
import { checkEdited } from '../../../../../../lib/filing/client/parse-client';
import { TextInput } from '../../../../../../lib/ui/options/clients/editor/controls';
import { Editor } from '../../../../../../lib/ui/options/clients/editor/editor';
import { entityFields } from '../../../../../../lib/ui/options/clients/editor/fields';
import type { Form } from '../../../../../../lib/ui/options/clients/editor/form';
import { createTranslate } from '../../../../../../lib/ui/translate';
import { packagedRulebook } from '../../../../../../rules/packaged';
import { clientsActionsFor } from '../../../../../ui-preview/clients-actions';
import { doing, show } from '../../../render';

const choices = choicesOf(packagedRulebook());

async function editor() {
  const actions = clientsActionsFor([], {
    'clients.choices': async () => choices,
    'clients.check': async ({ client }) => {
      const checked = checkEdited(client, '2026-11-24');
      return { faults: checked.ok ? [] : checked.faults, rev: null };
    },
  });
  const shown = show(
    <Editor t={createTranslate('zh')} actions={actions} id={null} close={() => {}} readPapers={() => {}} />,
  );
  await doing(() => {});
  await doing(() => {});
  const at = (place: string) => {
    const found = shown.root.querySelector<HTMLElement>(`[data-place="${place}"]`);
    if (!found) throw new Error(`nothing stands for ${place}`);
    return found;
  };
  const marked = () =>
    shown.all('clients-needed').map((mark) => mark.closest<HTMLElement>('.clients-field')?.dataset.field);
  const leave = (from: Element, to: Element | null) =>
    doing(() => {
      from.dispatchEvent(new FocusEvent('blur', { relatedTarget: to }));
      from.dispatchEvent(new FocusEvent('focusout', { relatedTarget: to, bubbles: true }));
    });
  return { ...shown, at, marked, leave };
}

it('marks the field that was left empty, and no other of its part', async () => {
  const { at, marked, leave } = await editor();
  await leave(at('people[0].mobile'), null);
  expect(marked()).toEqual(['people.mobile']);
});

it('marks a list that was left without a choice, not while the person is in it', async () => {
  const { root, at, marked, leave } = await editor();
  await doing(() => at('services[0].access.provider').click()); // the service begins with the first choice about it
  const list = root.querySelector('[data-field="services.preApproval"]');
  const [summary, none] = [list?.querySelector('summary'), list?.querySelector('input')];
  if (!summary || !none) throw new Error('no list');
  await leave(summary, none);
  expect(marked()).toEqual([]);
  await leave(none, at('services[0].access.resource'));
  expect(marked()).toEqual(['services.preApproval']);
});

it('does not mark an expiry date when the person goes on to the box that says there is none', async () => {
  const { one, at, marked, leave } = await editor();
  await leave(at('people[0].certValidUntil'), one('f-people-0-certValidUntil-long-term'));
  expect(marked()).toEqual([]);
});

it('has a line for the note below every control before anything is noted', async () => {
  const { root } = await editor();
  const fields = [...root.querySelectorAll('[data-testid="clients-field"]')];
  expect(fields.length).toBeGreaterThan(15);
  expect(fields.filter((field) => !field.querySelector(':scope > .clients-notes'))).toEqual([]);
});

it('leaves the numbers of a new profile readable, does not count a wrong one, and marks the part that shows it', async () => {
  const { root, one, at, leave } = await editor();
  const box = at('entity.certNumber') as HTMLInputElement; // a text field
  const type = async (text: string) => {
    await doing(() => void box.dispatchEvent(new FocusEvent('focus')));
    await doing(() => {
      box.value = text;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await new Promise((next) => setTimeout(next, 400)); // the check waits for a pause
    await doing(() => {});
    await leave(box, null);
    return Number(one('ring').dataset.have);
  };
  const before = Number(one('ring').dataset.have);
  const marked = () => [...root.querySelectorAll('[role="tab"]:has(.bad)')].map((tab) => tab.id);
  expect(await type('91330106MA0AHL014F')).toBe(before);
  expect(box.value).toBe('91330106MA0AHL014F');
  expect(marked()).toEqual(['tab-essentials']);
  expect(await type('91330106MA0AHL014E')).toBe(before + 1);
  expect(box.value).toBe('91330106MA0AHL014E'); // still to be compared with the paper
  expect(marked()).toEqual([]);
});

it('marks the part that showed a fault first, whichever part is looked at then', async () => {
  const { root, one, at, leave } = await editor();
  const box = at('entity.certNumber') as HTMLInputElement; // a text field
  await doing(() => {
    box.value = '91330106MA0AHL014F';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await new Promise((next) => setTimeout(next, 400)); // the check waits for a pause
  await leave(box, null);
  const marked = () => [...root.querySelectorAll('[role="tab"]:has(.bad)')].map((tab) => tab.id);
  for (const part of ['people', 'entity', 'services', 'essentials']) {
    await doing(() => root.querySelector<HTMLElement>(`#tab-${part}`)?.click());
    await doing(() => {});
    expect(marked(), part).toEqual(['tab-essentials']);
  }
  expect(one('ring')).not.toBeNull();
});

it.each([
  [true, '91330106MA0AHL014E'],
  [false, '913••••4E'],
])('of a profile that is new (%s) shows a right number as %s', (isNew, shown) => {
  const form = { t: createTranslate('zh'), isNew, left: () => {} } as unknown as Form; // nothing is typed
  const spec = entityFields.find(({ part }) => part === 'entity.certNumber');
  if (!spec) throw new Error('no such field');
  const props = { id: 'f', place: 'entity.certNumber', form, spec, value: '91330106MA0AHL014E' };
  const { root } = show(<TextInput {...props} isWrong={false} />);
  expect(root.querySelector('input')?.value).toBe(shown);
});
