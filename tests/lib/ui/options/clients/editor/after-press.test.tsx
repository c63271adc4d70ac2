// @vitest-environment happy-dom
// Does the form keep its layout while a mouse button is down, so that the pressed element is still under the pointer at release?
import { useState } from 'preact/hooks';
import { expect, it } from 'vitest';
import { useAfterPress } from '../../../../../../lib/ui/options/clients/editor/after-press';
import { waitFor } from '../../../../../wait-for';
import { doing, show } from '../../../render';

/** An input that asks for a hint when it is left, as the editor's fields do. */
function Form() {
  const [isLeft, setLeft] = useState(false);
  const afterPress = useAfterPress();
  return (
    <>
      <input data-testid="field" onBlur={() => afterPress(() => setLeft(true))} />
      {isLeft && <p data-testid="hint" />}
    </>
  );
}

const send = (type: string) => document.body.dispatchEvent(new Event(type, { bubbles: true }));
const leave = (input: HTMLElement) => input.dispatchEvent(new Event('blur'));

it('shows a hint at once when a field is left by the keyboard', async () => {
  const { one, all } = show(<Form />);
  await doing(() => leave(one('field')));
  expect(all('hint')).toHaveLength(1);
});

it('shows it only after the click when a field is left by pressing something else', async () => {
  const { one, all } = show(<Form />);
  await doing(() => send('mousedown'));
  await doing(() => leave(one('field')));
  expect(all('hint')).toEqual([]);
  send('mouseup');
  const shownAtClick = all('hint').length;
  send('click');
  expect(shownAtClick).toBe(0);
  await waitFor(() => expect(all('hint')).toHaveLength(1));
});
