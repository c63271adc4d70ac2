// What does a box after the list of certificate types ask for that is called 号码, or nothing at all?
import { expect, it } from 'vitest';
import type { Field } from '../../../../lib/page/model';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { field, lexicon, options, reading, values } from '../fields';

const held = [{ ...values, 'subjectPrincipal.certType': '居民身份证' }];
const at = { section: ['主体负责人'] };
const type = field('证件', { ...at, kind: 'select', options: ['居民身份证', '护照', '军官证'] });
const name = field('姓名', at);
const idsOf = (fields: readonly Field[]): (string | null)[] =>
  planFor(reading([field('主办单位名称'), ...fields]), null, lexicon, held, options)
    .slice(1)
    .map((row) => row.fieldId);

it.each([
  ['directly behind the type', [type, field('号码', at)], 'subjectPrincipal.certNumber'],
  ['behind the type and the name', [type, name, field('号码', at)], 'subjectPrincipal.certNumber'],
  ['without a label behind the type and the name', [type, name, field('', at)], null],
  ['behind something else', [type, field('手机', at), field('号码', at)], null],
  ['in another part', [type, name, field('号码', { section: ['其他'] })], null],
] as const)('a box called 号码 %s', (_, fields, id) => expect(idsOf(fields).at(-1)).toBe(id));
