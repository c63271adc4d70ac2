// @vitest-environment happy-dom
// Do the keys do what a person expects: go to the first row found by a search, act on all selected rows?

import { describe, expect, it } from 'vitest';
import { doing } from '../../render';
import { list } from './thousand-clients';

describe('the keys of the list', () => {
  it('removes with Delete all selected rows, wherever the current row is', async () => {
    const removed: (readonly string[])[] = [];
    const { press, one, all } = await list({
      'clients.remove': async ({ ids }) => {
        removed.push(ids);
        return { done: ids.length };
      },
    });
    for (const key of [' ', 'ArrowDown', ' ', 'ArrowDown', 'Delete']) await press(key);
    expect(one('remove-question').textContent).toContain('Remove the 2 selected clients?');
    expect(document.activeElement).toBe(one('remove-question-stay'));
    await doing(() => one('remove-question-stay').click());
    expect([removed, all('remove-question')]).toEqual([[], []]);
    expect(document.activeElement).toBe(one('client-grid'));
    await press('Delete');
    await doing(() => one('remove-question-confirm').click());
    expect(removed).toEqual([['c0', 'c1']]);
    expect(one('client-restore').textContent).toBe('Undo');
  });

  it('goes with ArrowDown from the search to its first row', async () => {
    const { one, press, opened } = await list();
    await searching(one('client-search'), 'ArrowDown');
    expect(document.activeElement).toBe(one('client-grid'));
    await press('Enter');
    expect(opened).toEqual(['c0']);
  });

  it('opens with Enter the first row found, and not the first of the list before', async () => {
    const { one, opened } = await list();
    const search = one('client-search');
    await searching(search, 'Enter'); // nothing is searched for: the rows themselves
    expect(document.activeElement).toBe(one('client-grid'));
    search.focus();
    (search as HTMLInputElement).value = 'Client 77';
    search.dispatchEvent(new InputEvent('input', { bubbles: true }));
    search.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    for (let turn = 0; turn < 4; turn += 1) await doing(() => {});
    expect(opened).toEqual(['c77']);
  });
});

describe('a row of the list', () => {
  it('names the client in two parts, of which the second is never shortened', async () => {
    const { all } = await list();
    const [named] = all('client-row')[0]?.querySelectorAll('.clients-named') ?? [];
    expect(named?.textContent).toBe('Client 0');
    expect(named?.getAttribute('title')).toBe('Client 0');
  });

  it('is higher in a narrow list, where the status stands below the name', async () => {
    const { one, all } = await list();
    const heights = () => [one('client-grid').querySelector('[role="rowgroup"]'), all('client-row')[1]];
    const styles = () => heights().map((at) => at?.getAttribute('style'));
    expect(styles()).toEqual(['height: 54000px;', 'top: 54px; height: 54px;']);
    Object.defineProperty(one('client-grid'), 'clientWidth', { value: 260 });
    await doing(() => void window.dispatchEvent(new Event('resize')));
    expect(styles()).toEqual(['height: 80000px;', 'top: 80px; height: 80px;']);
  });
});

async function searching(search: HTMLElement, key: string): Promise<void> {
  search.focus();
  await doing(() => void search.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
}
