// @vitest-environment happy-dom
// Is a person told of the rows that were not imported, and offered a table of them, until other files are read?
import { expect, it, vi } from 'vitest';
import type { FoundRow } from '../../../../../lib/ui/options/exchange/actions';
import { doing } from '../../render';
import { imported } from './imported';

const row: FoundRow = {
  ...{ key: 'a', row: 4, name: '宁波样例贸易有限公司', last4: '1001', kind: null, place: '浙江' },
  ...{ colour: '#2f6f9f', services: 1, documents: 0, isKnown: false },
};

it('says how many rows are in no client, and saves them', async () => {
  const save = vi.fn(async () => {});
  const store = async () => ({ clients: 1, updated: 0 }) as never;
  const { one, all, take } = await imported({ rows: [row], store, left: { count: 9, save } });
  expect(all('import-left')).toEqual([]); // what is not stored yet is listed with its faults
  await doing(() => one('client-import-apply').click());
  await doing(() => {});
  expect(one('import-left').textContent).toContain('另有 9 行没有导入');
  await doing(() => one('import-left-save').click());
  expect(save).toHaveBeenCalledOnce();
  await take('another.xlsx');
  expect(all('import-left')).toEqual([]);
});

it('as a step of the guide goes on by itself, but not over rows that are left', async () => {
  const store = async () => ({ clients: 1, updated: 0 }) as never;
  const left = { count: 9, save: async () => {} };
  const next = vi.fn();
  const whole = await imported({ rows: [row], store }, undefined, {}, next);
  await doing(() => whole.one('client-import-apply').click());
  await doing(() => {});
  expect(next).toHaveBeenCalledOnce();
  const some = await imported({ rows: [row], store, left }, undefined, {}, next);
  await doing(() => some.one('client-import-apply').click());
  await doing(() => {});
  expect(next).toHaveBeenCalledOnce();
  expect(some.one('import-left').textContent).toContain('另有 9 行没有导入');
  await doing(() => some.one('import-next-step').click());
  expect(next).toHaveBeenCalledTimes(2);
});
