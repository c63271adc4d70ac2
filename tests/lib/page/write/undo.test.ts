// @vitest-environment happy-dom
// Does an undo say nothing about what was written on another step of the same page?
import { expect, it } from 'vitest';
import type { Control } from '../../../../lib/page/dom/control';
import type { FillResult } from '../../../../lib/page/model';
import { READS } from '../../../../lib/page/shown/reads';
import { undo } from '../../../../lib/page/write/undo';

const written = (key: string): FillResult => ({
  ...{ key, fieldId: 'entity.name', state: 'filled', reason: '' },
  ...{ before: [''], after: ['甲公司'], milliseconds: 1 },
});

function controlOn(page: Document, key: string): readonly [string, Control] {
  const element = page.createElement('input');
  page.body.append(element);
  return [key, { kind: 'text', element, parts: [element] } as unknown as Control]; // what an undo looks at
}

const depsIn = (shown: readonly string[]) =>
  ({
    ...{ root: document, isAllowed: () => true, now: () => 0, wait: async () => {}, reread: () => new Map() },
    ...{ change: async () => {}, reads: { ...READS, shownValue: () => shown } },
  }) as never; // what an undo without writes uses

it('keeps silent about boxes of an earlier step, whose values stand there still', async () => {
  const here = new Map([controlOn(document, 'here')]);
  const back = await undo([written('before'), written('here')], here, depsIn(['']));
  expect(back.map(({ key, state }) => `${key} ${state}`)).toEqual(['here undone']);
});

it('calls a box undone that was taken away with another', async () => {
  const [key, control] = controlOn(document, 'here');
  control.element.remove();
  const back = await undo([written(key)], new Map([[key, control]]), depsIn(['甲公司']));
  expect(back.map(({ state }) => state)).toEqual(['undone']);
});
