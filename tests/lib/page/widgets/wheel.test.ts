// @vitest-environment happy-dom
// Which lists of a popup are wheels when one of them still stands at its first row?
import { afterEach, expect, it, vi } from 'vitest';
import { READS } from '../../../../lib/page/shown/reads';
import { chooseOnWheels } from '../../../../lib/page/widgets/wheel';
import type { WriteDeps } from '../../../../lib/page/widgets/widget';

afterEach(() => {
  vi.restoreAllMocks();
});

/** What becomes of a day that is chosen on the wheels of a popup, and how often that was confirmed. */
async function chooseDay(popupHtml: string): Promise<readonly [unknown, number]> {
  document.body.innerHTML = popupHtml;
  for (const side of ['offsetWidth', 'offsetHeight'] as const)
    vi.spyOn(HTMLElement.prototype, side, 'get').mockReturnValue(40);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 40, 20));
  const [popup] = document.body.children;
  if (popup === undefined) throw new Error('no popup');
  let confirmed = 0;
  popup.querySelector('button')?.addEventListener('click', () => {
    confirmed += 1;
    popup.remove();
  });
  let time = 0;
  const pass = async (milliseconds: number): Promise<void> => {
    time += Math.max(1, milliseconds);
  };
  const deps = { change: pass, wait: pass, isAllowed: () => true, now: () => time, reads: READS };
  const outcome = await chooseOnWheels(popup, () => [popup], [['2026-01-05']], deps as unknown as WriteDeps); // nothing else of them is asked
  return [outcome, confirmed];
}

it('what separates wheels is none, in a sheet whose own name is that of its wheels', async () => {
  const wheel = (names: readonly string[], place: number): string => {
    const row = (name: string, at: number): string =>
      `<div class="picker-item ${at === place ? 'picker-selected' : ''}">${name}</div>`;
    return `<div class="picker-items-col"><div class="picker-items-col-wrapper" style="transform:translateY(${60 - 40 * place}px)">${names.map(row).join('')}</div></div>`;
  };
  const sign = '<div class="picker-items-col picker-items-col-divider">-</div>';
  const days = [wheel(['2025', '2026'], 1), wheel(['01', '02', '03'], 0), wheel(['04', '05'], 1)].join(sign);
  const sheet = `<div class="weui-picker-modal picker-columns" style="transform:translateY(0)"><button type="button">完成</button><div class="picker-items">${days}</div></div>`;
  expect(await chooseDay(sheet)).toEqual(['written', 1]);
});

it('one that is not moved is a wheel beside those that are', async () => {
  const wheel = (names: readonly string[], place: number): string => {
    const row = (name: string, at: number): string =>
      `<p class="picker-view-column-item ${at === place ? 'w-item-active' : ''}">${name}</p>`;
    const moved = place === 0 ? '' : `style="transform:translateY(${-40 * place}px)"`;
    return `<div class="picker-view-column"><div ${moved}>${names.map(row).join('')}</div></div>`;
  };
  const days = [wheel(['2025', '2026'], 1), wheel(['1', '2', '3'], 0), wheel(['4', '5'], 1)].join('');
  expect(await chooseDay(`<div class="popup">${days}<button type="button">确定</button></div>`)).toEqual([
    'written',
    1,
  ]);
});
