// @vitest-environment happy-dom
// Does the open list show what a colleague sent, without asking for anything where there is no team?
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { TeamLine } from '../../../../lib/protocol/team';
import { useArrivals } from '../../../../lib/ui/options/use-arrivals';
import { clearPage, doing, show } from '../render';

const LINE: TeamLine = {
  waiting: 0,
  kept: 0,
  held: 0,
  requests: 0,
  isAsking: false,
  news: null,
  local: 0,
  undecided: 0,
  unsendable: 0,
  isRunning: false,
  fault: null,
  lastDone: 1000,
};

let line: TeamLine | null;
let asked: number;
let seen: number;

const ask = async () => {
  asked += 1;
  return line;
};

function List({ isShown }: { readonly isShown: boolean }) {
  seen = useArrivals(ask as never, isShown).arrivals; // only the line of the teams is asked for
  return null;
}

const later = () => doing(() => void vi.advanceTimersByTime(5_000));

beforeEach(() => {
  vi.useFakeTimers();
  [line, asked, seen] = [LINE, 0, 0];
});
afterEach(() => {
  clearPage();
  vi.useRealTimers();
});

it('is read again after a synchronisation while it is open, and not in between', async () => {
  show(<List isShown />);
  await doing(() => undefined);
  await later();
  expect(seen).toBe(0);
  line = { ...LINE, lastDone: 61_000 };
  await later();
  expect(seen).toBe(1);
  await later();
  expect(seen).toBe(1);
});

it('asks once where there is no team, and nothing while another tab is shown', async () => {
  const { draw } = show(<List isShown={false} />);
  await later();
  expect(asked).toBe(0);
  line = null;
  draw(<List isShown />);
  await doing(() => undefined);
  expect(seen).toBe(1); // the tab was opened again
  await later();
  await later();
  expect(asked).toBe(1);
});
