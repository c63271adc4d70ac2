// @vitest-environment happy-dom
// Does a wheel stand at the wanted row, is it turned where only some presses are heard, and where does a finger that drags it touch the page?
import { afterEach, expect, it, vi } from 'vitest';
import { READS } from '../../../../lib/page/shown/reads';
import { isAt, restOf, type Turning, turnTo } from '../../../../lib/page/widgets/turned';
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

/** Lets the page be touched with fingers, and collects where on the page each touch was. */
function withFingers(): readonly number[] {
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
      constructor(type: string, init: EventInit & { changedTouches: readonly FakeTouch[] }) {
        super(type, init);
        touched.push(...init.changedTouches.map(({ pageY }) => pageY));
      }
    },
  );
  return touched;
}

it('a finger touches the page where it touches the view, however far the page is scrolled', async () => {
  const touched = withFingers();
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

/** A wheel that says at which of its rows it stands. */
function wheelAt(place: number): Element[] {
  const row = (name: string, at: number): string =>
    `<div class="w-item ${at === place ? 'w-item-active' : ''}"><p>${name}</p></div>`;
  document.body.innerHTML = `<div>${['企业', '个人', '政府机关'].map(row).join('')}</div>`;
  return [...document.querySelectorAll('.w-item')];
}

let time = 0;
const pass = async (milliseconds: number): Promise<void> => {
  time += Math.max(1, milliseconds);
};
// nothing else of them is asked
const heard = { change: pass, wait: pass, isAllowed: () => true, now: () => time } as unknown as WriteDeps;

const turning = (rows: readonly Element[], place: number): Turning => ({ row: rows[place] ?? null, rows });

it('a wheel that was not moved yet stands where it says, and nowhere else', () => {
  const rows = wheelAt(0);
  expect([0, 1, 2].map((place) => isAt(turning(rows, place)))).toEqual([true, false, false]);
});

it('a wheel that keeps clicks from whom no finger has touched takes that of a key', async () => {
  const rows = wheelAt(0);
  rows[2]?.addEventListener('click', (event) => {
    if ((event as MouseEvent).detail > 0) return; // a click
    for (const row of rows) row.classList.toggle('w-item-active', row === rows[2]);
  });
  expect(await turnTo(() => turning(rows, 2), heard)).toBe(true);
  expect(await turnTo(() => turning(rows, 1), heard)).toBe(false);
});

const THROWN = 450; // milliseconds: a wheel takes a finger that is lifted sooner for one that throws it

it('a finger that drags a wheel is held on it until the page no longer takes that for a throw', async () => {
  withFingers();
  const rows = wheelAt(0);
  const wheel = rows[0]?.parentElement;
  let touchedAt = 0;
  wheel?.addEventListener('touchstart', () => {
    touchedAt = time;
  });
  wheel?.addEventListener('touchend', () => {
    const stopped = time - touchedAt < THROWN ? rows[0] : rows[2];
    for (const row of rows) row.classList.toggle('w-item-active', row === stopped);
  });
  expect(await turnTo(() => turning(rows, 2), heard)).toBe(true);
});

it('is waited for until it does not move any more', async () => {
  const rows = wheelAt(0);
  const tops = [90, 60, 30, 0, 0, 0];
  let looks = 0;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() => {
    looks += 1;
    return new DOMRect(0, tops[looks - 1] ?? 0, 40, 20);
  });
  await restOf([() => turning(rows, 0)], heard);
  expect(looks).toBe(5);
});
