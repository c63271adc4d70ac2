// @vitest-environment happy-dom
// Into which control does "insert" of the browser's menu write? Only the one it was opened on, even where a page hides that from us.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  openPageSession,
  type PageSession,
  pointedKey,
  report,
  setWatching,
} from '../../../entrypoints/page-reader/page-session';
import { hearPresses, type Presses } from '../../../lib/page/read/preset';

let session: PageSession;
let presses: Presses;

/** An event as a person causes it: what a script dispatches is not trusted. */
function byPerson(type: string, at: string): void {
  const event = new Event(type, { bubbles: true, composed: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  document.getElementById(at)?.dispatchEvent(event);
}

const labelOf = (key: string | null): string | undefined =>
  session.live.reading.fields.find((field) => field.key === key)?.label;

beforeEach(async () => {
  // the document of these tests has none, and a change that it tells of late asks for one
  vi.stubGlobal('requestIdleCallback', (work: () => void) => window.setTimeout(work));
  vi.stubGlobal('cancelIdleCallback', (id: number) => window.clearTimeout(id));
  vi.useFakeTimers({ toFake: ['performance'] });
  document.body.innerHTML =
    '<form><label for="name">主办单位名称</label><input id="name"><label for="number">证件号码</label><input id="number"></form>';
  presses = hearPresses(document);
  session = openPageSession({
    window,
    shadowOf: ({ shadowRoot }) => shadowRoot,
    presses,
    send: async () => undefined,
    show: () => undefined,
    goTo: () => undefined,
    writer: () => null,
    onDocument: () => () => undefined,
  });
  setWatching(session, true);
  await report(session);
});

afterEach(() => {
  setWatching(session, false);
  presses.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('T21: the control that the browser’s menu was opened on', () => {
  it('is the one of the last menu', () => {
    byPerson('contextmenu', 'name');
    expect(labelOf(pointedKey(session))).toBe('主办单位名称');
    byPerson('contextmenu', 'number');
    expect(labelOf(pointedKey(session))).toBe('证件号码');
  });

  it('is not the one before when the page stops the event on its way', () => {
    byPerson('contextmenu', 'name');
    document.addEventListener('contextmenu', (event) => event.stopImmediatePropagation(), {
      capture: true,
      once: true,
    });
    byPerson('pointerdown', 'number');
    byPerson('contextmenu', 'number');
    expect(labelOf(pointedKey(session))).toBe('证件号码');
  });

  it('is none when the page lets us hear only the press', () => {
    byPerson('contextmenu', 'name');
    byPerson('pointerdown', 'number');
    expect(pointedKey(session)).toBeNull();
  });

  it('is none when the page hides the press as well, and the focus shows where it was', () => {
    byPerson('contextmenu', 'name');
    document.getElementById('number')?.focus();
    expect(pointedKey(session)).toBeNull();
  });

  it('is forgotten after ten seconds', () => {
    byPerson('contextmenu', 'name');
    vi.advanceTimersByTime(9_000);
    expect(pointedKey(session)).not.toBeNull();
    vi.advanceTimersByTime(2_000);
    expect(pointedKey(session)).toBeNull();
  });

  it('is none of a script’s choosing', () => {
    document
      .getElementById('number')
      ?.dispatchEvent(new Event('contextmenu', { bubbles: true, composed: true }));
    expect(pointedKey(session)).toBeNull();
  });
});
