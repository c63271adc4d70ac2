// @vitest-environment happy-dom
// Does a press beside the window close it, and no press that began inside?
import { expect, it, vi } from 'vitest';
import { Drawer } from '../../../../../lib/ui/options/filings/drawer';
import { doing, show } from '../../render';

const at = (clientX: number) => ({ clientX, clientY: 10, bubbles: true });

it('closes on a press beside it, not on one inside or on a text selected to the outside', async () => {
  const close = vi.fn();
  const dialog = { current: null as HTMLDialogElement | null };
  const { one } = show(
    <Drawer dialog={dialog} titleId="t" testId="drawer" close={close} head={<h2 id="t">x</h2>}>
      <p data-testid="inside">y</p>
    </Drawer>,
  );
  const box = one('drawer');
  box.getBoundingClientRect = () => new DOMRect(500, 0, 500, 600);
  const press = (target: HTMLElement, from: number, to: number) =>
    doing(() => {
      target.dispatchEvent(new PointerEvent('pointerdown', at(from)));
      box.dispatchEvent(new MouseEvent('click', at(to)));
    });
  await press(one('inside'), 600, 600);
  await press(one('inside'), 600, 100);
  await press(box, 700, 700); // its own padding
  expect(close).not.toHaveBeenCalled();
  await press(box, 100, 100);
  expect(close).toHaveBeenCalledTimes(1);
});
