// Are invisible characters removed from all input?
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { Client } from '../../../../lib/filing/client/client';

const sample = JSON.parse(readFileSync('public/samples/zhejiang-company.json', 'utf8')) as {
  entity: { name: string; remark?: string };
};
const nameOf = (name: string) => Client.parse({ ...sample, entity: { ...sample.entity, name } }).entity.name;

it.each([
  ['a mark that turns the reading round', '\u202E'],
  ['a mark of direction, as copied phone numbers have', '\u202A'],
  ['an isolate', '\u2066'],
  ['a NUL', '\u0000'],
  ['an escape', '\u001B'],
  ['a space without width', '\u200B'],
])('T13: %s is not in a name', (_, sign) => {
  expect(nameOf(`杭州${sign}示例${sign}公司`)).toBe('杭州示例公司');
});

it('T13: a name of such characters alone is empty', () => {
  expect(() => nameOf('\u202E\u200B')).toThrow();
});

it('keeps the line breaks of a remark, and what joins the parts of one character', () => {
  const remark = '第一行\n第二行 👨\u200D👩\u200D👧';
  expect(Client.parse({ ...sample, entity: { ...sample.entity, remark } }).entity.remark).toBe(remark);
});
