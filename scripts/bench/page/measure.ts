// What is measured on a page, with which form, and by which clock?
import type { Page } from 'playwright-core';

/** One measurement, with its target where there is one. */
export interface Line {
  readonly what: string;
  readonly measured: number;
  readonly unit: string;
  readonly bar: number | null;
}

/** A form with this many fields, on a page with about this many nodes. */
export function formOf(fields: number, nodes = 0): string {
  const items = Array.from(
    { length: fields },
    (_, at) =>
      `<div class="form-item"><label class="form-item-label" for="f${at}">栏目 ${at}</label><div><input id="f${at}" name="n${at}"></div></div>`,
  );
  const row = '<div><p>说明文字</p><span>第二列</span></div>';
  const rest = row.repeat(Math.max(0, Math.round((nodes - fields * 4) / 3)));
  return `<!doctype html><meta charset="utf-8"><form id="form"><h3>主体信息</h3>${items.join('')}</form><div>${rest}</div><div id="rest"></div>`;
}

/**
 * Processor time of the page's main thread, in ms. A wall clock would count other work of the machine, and the browser's
 * `ScriptDuration` does not count what runs by a call of the debugger, so it would be 0 here.
 */
export async function clockOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const spent = metrics.find(({ name }) => name === 'TaskDuration')?.value;
    if (spent === undefined) throw new Error('this browser does not say what its tasks took');
    return 1000 * spent;
  };
}
