// @vitest-environment happy-dom
// Which empty fields are marked: those that the person has left empty, and no other?
import { expect, it } from 'vitest';
import { choicesOf } from '../../../../../../lib/app/clients/choices';
import { Editor } from '../../../../../../lib/ui/options/clients/editor/editor';
import { createTranslate } from '../../../../../../lib/ui/translate';
import { packagedRulebook } from '../../../../../../rules/packaged';
import { clientsActionsFor } from '../../../../../ui-preview/clients-actions';
import { doing, show } from '../../../render';

const choices = choicesOf(packagedRulebook());

async function editor() {
  const actions = clientsActionsFor([], { 'clients.choices': async () => choices });
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
