// @vitest-environment happy-dom
// Does an admin see who asks to join, also where one look at the store did not succeed?
import { afterEach, expect, it, vi } from 'vitest';
import type { JoinRequestView } from '../../../../../lib/protocol/team';
import { DEVICES, teamView } from '../../../../ui-preview/team-scene';
import { settled, teamTab } from './team-tab';

afterEach(() => {
  vi.useRealTimers();
});

const REQUEST: JoinRequestView = {
  device: DEVICES[1] ?? '',
  deviceName: '王芳 · Windows',
  name: '王芳',
  role: 'editor',
  digits: '482913',
  copyOf: null,
};

const LOOK = 15_000;

/** Waits until effects have run, too: they come with the next frame. */
async function drawn(): Promise<void> {
  await new Promise((done) => setTimeout(done, 60));
  await settled();
}

it.each([
  ['at the first look', 1],
  ['at a later look', 2],
])('goes on looking for requests after the store did not answer %s', async (_, failing) => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  let looks = 0;
  const { all } = await teamTab([teamView], {
    'team.requests': async () => {
      looks += 1;
      if (looks === failing) return { ok: false, reason: 'offline' };
      const invited = [{ device: REQUEST.device, name: REQUEST.name, role: REQUEST.role, until: 0 }];
      return { ok: true, invited, requests: looks > failing ? [REQUEST] : [] };
    },
  });
  await drawn();
  expect(all('team-request')).toEqual([]);
  for (let look = 0; look < 2; look += 1) {
    vi.advanceTimersByTime(LOOK);
    await drawn();
  }
  expect(all('team-request')).toHaveLength(1);
});

it('tries no key again that the store has refused', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  let looks = 0;
  await teamTab([teamView], {
    'team.requests': async () => {
      looks += 1;
      return { ok: false, reason: 'wrong-key' };
    },
  });
  await drawn();
  vi.advanceTimersByTime(LOOK);
  await drawn();
  expect(looks).toBe(1);
});
