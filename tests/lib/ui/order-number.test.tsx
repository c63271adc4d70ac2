// @vitest-environment happy-dom
// Is the number of an order typed, changed and removed in one place, and kept in the box when it could not be stored?
import { describe, expect, it } from 'vitest';
import { OrderNumber, type OrderOnPage } from '../../../lib/ui/order-number';
import { createTranslate } from '../../../lib/ui/translate';
import { doing, show, type } from './render';

const t = createTranslate('zh');

function shown(known: string, isStored = true, read?: () => Promise<OrderOnPage>) {
  const kept: string[] = [];
  const keep = async (number: string) => {
    kept.push(number);
    return isStored;
  };
  return { ...show(<OrderNumber known={known} t={t} keep={keep} read={read} />), kept };
}

describe('the number of an order', () => {
  it('cannot be saved while nothing is typed', () => {
    expect((shown('').one('order-keep') as HTMLButtonElement).disabled).toBe(true);
  });

  it('is explained below its buttons, in a paragraph of its own', () => {
    const { root } = shown('', true, async () => ({ why: 'none' }));
    const form = root.querySelector('form');
    expect([...(form?.children ?? [])].map(({ className }) => className)).toEqual([
      '',
      'row',
      'row',
      'small muted',
    ]);
    expect(form?.className).toBe('stack'); // which sets its parts apart
  });

  it('is removed by saving an empty box', async () => {
    const { one, kept } = shown('38219004');
    await doing(() => one('order-change').click());
    await doing(() => type(one('order-typed'), ''));
    await doing(() => one('order-keep').click());
    expect(kept).toEqual(['']);
    expect(one('order-number').textContent).toContain('38219004'); // until the filing is read again
  });

  it('stays in the box and says so when it was not stored', async () => {
    const { one, root } = shown('', false);
    await doing(() => type(one('order-typed'), '38219004'));
    await doing(() => one('order-keep').click());
    expect((one('order-typed') as HTMLInputElement).value).toBe('38219004');
    expect(root.textContent).toContain('没能保存');
  });

  it('is taken from the page with one press, and asked for where the page shows none', async () => {
    const { one, kept } = shown('', true, async () => ({ number: '38219004' }));
    await doing(() => one('order-read').click());
    expect(kept).toEqual(['38219004']);
    for (const [why, words] of [
      ['none', '网页上没找到订单号，请手工填入。'],
      ['several', '网页上不止一个订单号，请填入这一件的。'],
      ['known', '网页上的订单号与已记下的相同。'],
      ['other', '网页上是另一家的订单，没有取用。'],
    ] as const) {
      const other = shown('', true, async () => ({ why }));
      await doing(() => other.one('order-read').click());
      expect([other.kept, other.one('order-said').textContent]).toEqual([[], words]);
      expect(other.one('order-said').className).not.toContain('bad'); // nothing is wrong
    }
    expect(shown('').all('order-read')).toEqual([]);
  });
});
