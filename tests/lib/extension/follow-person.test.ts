// Does a surface report what a person does, and never events made by a script?
import { expect, it } from 'vitest';
import { followPerson } from '../../../lib/extension/follow-person';

/** A window that hears what it is told, and a count of the reports. */
function watched() {
  const heard = new Map<string, (event: Event) => void>();
  const state = { now: 0, reports: 0 };
  followPerson(
    { addEventListener: (type: string, hear: unknown) => heard.set(type, hear as (event: Event) => void) },
    () => {
      state.reports += 1;
    },
    () => state.now,
  );
  const act = (type: string, isTrusted: boolean) => heard.get(type)?.({ isTrusted } as Event);
  return { state, act, heard };
}

it('T44: reports presses and keys of a person, at most once in ten seconds', () => {
  const { state, act, heard } = watched();
  expect([...heard.keys()]).toEqual(['pointerdown', 'keydown', 'wheel']);
  act('pointerdown', true);
  act('keydown', true);
  expect(state.reports).toBe(1);
  state.now = 10_000;
  act('keydown', true);
  expect(state.reports).toBe(2);
});

it('T44: ignores events dispatched by a script', () => {
  const { state, act } = watched();
  for (const type of ['pointerdown', 'keydown', 'wheel']) act(type, false);
  expect(state.reports).toBe(0);
});
