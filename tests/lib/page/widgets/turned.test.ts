// @vitest-environment happy-dom
// Does a wheel with two rows stand at the wanted one, and where does a finger that drags it touch the page?
import { afterEach, expect, it, vi } from 'vitest';
import { READS } from '../../../../lib/page/shown/reads';
import { isAt, type Turning, turnTo } from '../../../../lib/page/widgets/turned';
import type { WriteDeps } from '../../../../lib/page/widgets/widget';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** The wheel of these rows, each 40 pixels high, whose window shows the first of them in its middle. */
function wheelOf(...rows: readonly string[]): readonly Element[] {
  document.body.innerHTML = `<div style="overflow-y:hidden"><ul style="transform:translate(0px, 80px)">${rows.join('')}</ul></div>`;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const place = [...(this.parentElement?.children ?? [])].indexOf(this);
    return this.tagName === 'LI' ? new DOMRect(0, 80 + place * 40, 100, 40) : new DOMRect(0, 0, 100, 200);
  });
  return [...document.querySelectorAll('li')];
}

it('of two rows that are drawn differently, the one that says so is chosen', () => {
  const rows = wheelOf('<li class="row row--active">是</li>', '<li class="row">否</li>');
  const [yes = null, no = null] = rows;
  expect([isAt({ row: yes, rows }), isAt({ row: no, rows })]).toEqual([true, false]);
});

it('a finger touches the page where it touches the view, however far the page is scrolled', async () => {
  const touched: number[] = [];
  class FakeTouch {
    readonly pageY: number = 0;
    constructor(init: object) {
      Object.assign(this, init);
    }
  }
  vi.stubGlobal('Touch', FakeTouch);
  vi.stubGlobal(
    'TouchEvent',
    class extends Event {
      constructor(type: string, { changedTouches }: { changedTouches: readonly FakeTouch[] }) {
        super(type);
        touched.push(...changedTouches.map(({ pageY }) => pageY));
      }
    },
  );
  vi.stubGlobal('scrollY', 1000);
  const rows = wheelOf('<li>企业</li>', '<li>个人</li>', '<li>政府机关</li>');
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
  await turnTo((): Turning => ({ row: rows[2] ?? null, rows }), deps);
  expect(touched[0]).toBe(1000 + 180);
  expect((touched[1] ?? 0) - (touched[0] ?? 0)).toBeLessThan(-70);
});
