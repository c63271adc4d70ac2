// @vitest-environment happy-dom
// Is a day chosen in the calendar when its box drops what was typed in another form than its own?
import { afterEach, expect, it, vi } from 'vitest';
import type { FillStep } from '../../../../lib/page/model';
import { writeDate } from '../../../../lib/page/widgets/date';
import type { WriteDeps } from '../../../../lib/page/widgets/widget';

afterEach(() => {
  vi.restoreAllMocks();
});

it('a box that empties itself when it is left', async () => {
  const days = Array.from({ length: 31 }, (_, at) => `<td>${at + 1}</td>`).join('');
  document.body.innerHTML = `<input id="day"><div id="days" class="calendar"></div>`;
  for (const side of ['offsetWidth', 'offsetHeight'] as const)
    vi.spyOn(HTMLElement.prototype, side, 'get').mockReturnValue(80);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 80, 80));
  const [box, calendar] = [document.querySelector('input'), document.querySelector('#days')];
  if (box === null || calendar === null) throw new Error('no box');
  box.addEventListener('blur', () => {
    if (!box.value.includes('年')) box.value = '';
  });
  box.addEventListener('click', () => {
    calendar.innerHTML = `<p>2026年3月</p><table><tr>${days}</tr></table>`;
  });
  calendar.addEventListener('click', ({ target }) => {
    box.value = `2026年03月${(target as Element).textContent?.padStart(2, '0')}日`; // a cell
    calendar.replaceChildren();
  });
  let time = 0;
  const pass = async (milliseconds: number): Promise<void> => {
    time += Math.max(1, milliseconds);
  };
  const deps = { change: pass, wait: pass, isAllowed: () => true, now: () => time };
  const control = { kind: 'date', element: box, item: null, parts: [box] } as const;
  const step = { value: ['2026-03-05'], alternatives: [] };
  const outcome = await writeDate(control, step as unknown as FillStep, deps as unknown as WriteDeps); // nothing else of them is asked
  expect([outcome, box.value]).toEqual(['written', '2026年03月05日']);
});
