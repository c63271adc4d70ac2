// @vitest-environment happy-dom
// Is a press held once for each set of findings, before the next page and before submitting, and never when it is not the person's?
import { beforeEach, describe, expect, it } from 'vitest';
import { watchGate } from '../../../entrypoints/page-overlay/gate';
import type { GateView } from '../../../lib/protocol/overlay';

const list = (button: GateView['button'], state: string, isSeen = false): GateView => ({
  state,
  button,
  isSeen,
  faults: 1,
  documents: 0,
  items: [{ rule: 'r', severity: 'block', message: { zh: '缺', en: 'missing' }, key: null }],
});

let views: Partial<Record<GateView['button'], GateView>>;
let shown: string[];
let told: string[];
let gate: ReturnType<typeof watchGate>;

beforeEach(() => {
  views = { next: list('next', 'n1'), submit: list('submit', 's1') };
  shown = [];
  told = [];
  document.body.innerHTML =
    '<button id="next">下一步</button><button id="submit">提交</button><button id="other">保存</button>';
  gate = watchGate({
    view: (button) => views[button] ?? null,
    roleOf: (element) => (element.id === 'next' || element.id === 'submit' ? element.id : 'other'),
    show: (view) => void shown.push(view.state),
    reportGate: (action, state) => void told.push(`${action} ${state}`),
  });
  const stop = gate.listen(window as unknown as Window); // happy-dom's window
  return stop;
});

/** A press as the browser would mark one of the person's own. */
function press(id: string, isTrusted = true): boolean {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  document.getElementById(id)?.dispatchEvent(event);
  return !event.defaultPrevented;
}

describe('the gate', () => {
  it.each(['next', 'submit'] as const)(
    'holds the first press on %s, and lets the second one through once the list was seen',
    (id) => {
      expect(press(id)).toBe(false);
      expect(press(id)).toBe(false); // a double press while the list is up
      gate.close();
      expect(press(id)).toBe(true);
      expect(shown).toHaveLength(1);
      expect(told).toEqual(
        id === 'next' ? ['next-held n1', 'next-anyway n1'] : ['held s1', 'submit-anyway s1'],
      );
    },
  );

  it('holds again when other findings stand in the way, and not for those seen before', () => {
    press('submit');
    gate.close();
    views = { submit: list('submit', 's2') };
    expect(press('submit')).toBe(false);
    gate.close();
    views = { submit: list('submit', 's1') };
    expect(press('submit')).toBe(true);
  });

  it('does not hold what the person saw in an earlier document of this tab', () => {
    views = { submit: list('submit', 's1', true) };
    expect(press('submit')).toBe(true);
    expect(shown).toEqual([]);
    expect(told).toEqual(['submit-anyway s1']);
  });

  it('T2: lets everything else through: other buttons, presses of scripts, a page where nothing blocks', () => {
    expect(press('other')).toBe(true);
    expect(press('submit', false)).toBe(true);
    views = {};
    expect(press('submit')).toBe(true);
    expect(press('next')).toBe(true);
    expect(told).toEqual([]);
  });
});
