// Whose are the fields of a part called 接入单位: the client's where its licence is asked, otherwise the provider's?
import { expect, it } from 'vitest';
import type { Field } from '../../../../lib/page/model';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { field, lexicon, options, reading, values } from '../fields';

const idsUnder = (head: string, ...more: readonly Field[]) => {
  const section = [head];
  const own = [
    field('名称', { section }),
    field('统一社会信用代码', { section }),
    field('单位所在地', { section, kind: 'cascader' }),
  ];
  const fields = [...own, ...more.map((one) => ({ ...one, section }))];
  return planFor(reading(fields), null, lexicon, [values], options).map(({ fieldId }) => fieldId);
};
const licence = field('营业执照副本', { kind: 'upload' });

it.each(['接入单位信息', '二、接入单位'])('%s with the scan of a licence is about the client', (head) =>
  expect(idsUnder(head, licence)).toEqual([
    'entity.name',
    'entity.certNumber',
    'entity.region',
    'upload.subjectCert',
  ]),
);

it.each<[string, ...Field[]]>([
  ['接入单位信息'],
  ['接入单位', licence, field('经营许可证号')],
  ['原接入单位', licence],
  ['接入单位联系人', licence],
])('%s is not: %j', (head, ...more) =>
  expect(idsUnder(head, ...more).filter((id) => id?.startsWith('entity.'))).toEqual([]),
);
