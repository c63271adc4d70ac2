// Is what a person said of a table's columns remembered for the next table, and nothing of its clients?
import { expect, it, vi } from 'vitest';
import { columnNames, everyRowAnswers, nameColumns } from '../../../lib/extension/column-names';

const stored: Record<string, unknown> = {};
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: stored[key] }),
        set: async (more: object) => void Object.assign(stored, more),
      },
    },
  },
}));

it('keeps the headings, and what holds in every row, but no correction of a cell', async () => {
  const everyRow = [
    { row: 1, column: '主体负责人证件类型', text: '居民身份证' },
    { row: 1, column: '主体负责人姓名', text: '', from: '法定代表人姓名' },
    { row: 7, column: '主体负责人姓名', text: '张示例' },
  ];
  await nameColumns({ 甲方: 'entity.name' }, everyRow);
  await nameColumns({ 序号: '' });
  expect(await columnNames()).toEqual({ 甲方: 'entity.name', 序号: '' });
  expect(await everyRowAnswers()).toEqual({
    主体负责人证件类型: { text: '居民身份证' },
    主体负责人姓名: { text: '', from: '法定代表人姓名' },
  });
  expect(JSON.stringify(stored)).not.toContain('张示例');
});
