// What is measured of a page, on which form, and by which clock?
import type { Page } from 'playwright-core';

/** One number, beside its bar where one is set. */
export interface Line {
  readonly what: string;
  readonly measured: number;
  readonly unit: string;
  readonly bar: number | null;
}

/** A form of so many fields, on a page of about so many nodes. */
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
 * Processor time of the page's main thread, in ms. No wall clock: other work of the machine does not count. And not the
 * browser's `ScriptDuration`, which knows nothing of what runs by a call of the debugger, and so says 0 of all this.
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
