// Is the choice between the certificate's address and another one for the post told by what it offers, and answered by the client's addresses?
import { expect, it } from 'vitest';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { recognise } from '../../../../lib/page/recognise/recognise';
import { field, lexicon, options as planned, reading, values } from '../fields';

const choice = (label: string, options: readonly string[]) => field(label, { kind: 'radio', options });

it.each([
  ['通讯地址', ['与执照住所相同', '填写其他地址']],
  ['通信地址', ['同证件住所', '另填']],
  ['通讯地址与证件住所', ['一致', '不一致']],
  ['通讯地址是否与注册地址一致', ['是', '否']],
  ['Mailing address', ['Same as the registered address', 'Another address']],
])('%s: %s', (label, options) => {
  expect(recognise(choice(label, options), null, null, lexicon)).toMatchObject({
    known: { id: 'entity.isMailSameAsCert' },
  });
});

it.each([
  ['通讯地址', ['与负责人住址无关', '杭州']],
  ['通讯地址', ['与主体负责人相同', '其他']],
  ['证件住所', ['与营业执照相同', '其他']],
])('not %s: %s', (label, options) => {
  expect(recognise(choice(label, options), null, null, lexicon)).not.toMatchObject({
    known: { id: 'entity.isMailSameAsCert' },
  });
});

it.each([
  [true, '与执照住所相同'],
  [false, '填写其他地址'],
])('is answered by whether they are the same (%s)', (isSame, answer) => {
  const [row] = planFor(
    reading([choice('通讯地址', ['与执照住所相同', '填写其他地址'])]),
    null,
    lexicon,
    [{ ...values, 'entity.isMailSameAsCert': isSame }],
    planned,
  );
  expect(row?.will).toEqual([answer]);
});
