// @vitest-environment happy-dom
// Does the panel show the news of a filing, which is at its top, without moving what somebody reads otherwise?
import { expect, it, vi } from 'vitest';
import type { FilingState } from '../../../../lib/filing/client/client';
import type { Binding } from '../../../../lib/protocol/tab';
import { STATE_TITLE, useTopOnMove, useTopOnStep } from '../../../../lib/ui/panel/use-top';
import { detailOnItsWay } from '../../../ui-preview/board';
import { views } from '../../../ui-preview/views';
import { show } from '../render';

function Probe({ filing, state }: { readonly filing: string; readonly state: FilingState | null }) {
  const binding: Binding | null = views.blocked?.binding ?? null;
  useTopOnMove(binding && { ...binding, filingId: filing }, state && detailOnItsWay(state));
  return (
    <h1 id={STATE_TITLE} tabIndex={-1}>
      {state}
    </h1>
  );
}

it('scrolls to the top when the filing moves, and only then', () => {
  const scroll = vi.spyOn(window, 'scrollTo').mockImplementation(() => {});
  const { draw } = show(<Probe filing="a" state={null} />);
  draw(<Probe filing="a" state="draft" />);
  draw(<Probe filing="a" state="draft" />);
  expect(scroll).not.toHaveBeenCalled(); // shown for the first time
  draw(<Probe filing="a" state="submitted" />);
  expect(scroll).toHaveBeenCalledTimes(1);
  expect(document.activeElement?.id).toBe(STATE_TITLE);
  draw(<Probe filing="b" state={null} />);
  draw(<Probe filing="b" state="sms" />);
  expect(scroll).toHaveBeenCalledTimes(1); // another filing
  draw(<Probe filing="b" state={null} />);
  draw(<Probe filing="b" state="administration-review" />);
  expect(scroll).toHaveBeenCalledTimes(2); // read anew in between
});

function Steps({ tab, index }: { readonly tab: number; readonly index: number | null }) {
  useTopOnStep({ tabId: tab, step: index === null ? null : { ...STEP, index } });
  return null;
}

const STEP = { index: 1, count: 5, title: { zh: '', en: '' }, changedSince: null };

it('scrolls to the top when the page comes to another step, where its fill button stands', () => {
  const scroll = vi.spyOn(window, 'scrollTo').mockImplementation(() => {});
  const { draw } = show(<Steps tab={1} index={1} />);
  draw(<Steps tab={1} index={1} />);
  draw(<Steps tab={1} index={null} />); // being read
  draw(<Steps tab={1} index={1} />);
  expect(scroll).not.toHaveBeenCalled();
  draw(<Steps tab={1} index={2} />);
  expect(scroll).toHaveBeenCalledTimes(1);
  draw(<Steps tab={2} index={4} />);
  expect(scroll).toHaveBeenCalledTimes(1); // another tab keeps its own place
});
