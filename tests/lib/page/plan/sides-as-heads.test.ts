// Is the name of one side of a document a heading above the slot for the other side?
import { expect, it } from 'vitest';
import { withoutSidesAsHeads } from '../../../../lib/page/plan/sides-as-heads';
import { field } from '../fields';

const slot = (label: string, section: readonly string[]) => field(label, { kind: 'upload', section });

it('the slot for the other side is only under the heading of both', () => {
  const fields = [slot('证件照正面', ['网站负责人']), slot('证件照反面', ['网站负责人', '证件照正面'])];
  expect(withoutSidesAsHeads(fields).map(({ section }) => section)).toEqual([['网站负责人'], ['网站负责人']]);
});

it('a text that names both sides, or no slot, remains a heading', () => {
  const fields = [slot('身份证正反面', []), slot('反面', ['身份证正反面']), slot('正面', ['身份证人像面'])];
  expect(withoutSidesAsHeads(fields)).toEqual(fields);
});
