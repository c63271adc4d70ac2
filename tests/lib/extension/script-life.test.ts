// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ContentScriptContext } from '../../../lib/extension/script-life';

const extension = vi.hoisted(() => ({ runtime: { id: 'a' as string | undefined } }));
vi.mock('wxt/browser', () => ({ browser: extension }));

beforeEach(() => {
  extension.runtime.id = 'a';
});

describe('the life of a page script', () => {
  it('ends with all its listeners when a newer copy starts in the same document', () => {
    const [older, ended, heard] = [new ContentScriptContext('overlay'), vi.fn(), vi.fn()];
    older.onInvalidated(ended);
    older.addEventListener(window, 'pagehide', heard);
    window.dispatchEvent(new Event('pagehide'));
    const newer = new ContentScriptContext('overlay');
    window.dispatchEvent(new Event('pagehide'));
    expect([older.isValid, newer.isValid]).toEqual([false, true]);
    expect(ended).toHaveBeenCalledOnce();
    expect(heard).toHaveBeenCalledOnce();
  });

  it('is not ended by a script of another name or of another extension', () => {
    const life = new ContentScriptContext('overlay');
    new ContentScriptContext('teach');
    extension.runtime.id = 'b';
    new ContentScriptContext('overlay');
    expect(life.isValid).toBe(true);
  });

  it('ends when the extension is removed, and does not notify a script that was replaced before', () => {
    const [life, told, late] = [new ContentScriptContext('overlay'), vi.fn(), vi.fn()];
    life.onInvalidated(told);
    life.onInvalidated(late)();
    extension.runtime.id = undefined;
    expect(life.isValid).toBe(false);
    expect(told).toHaveBeenCalledOnce();
    expect(late).not.toHaveBeenCalled();
  });
});
