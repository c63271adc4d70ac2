// Which field is asked by a label that is listed as a whole, and by the words of an agency's clerk on an order?
import { expect, it } from 'vitest';
import { idsFor } from '../../../../lib/page/recognise/label-to-field';
import { lexicon } from '../fields';

it.each([
  ['二、单位', '股东（出资人）', 'entity.investor'],
  ['二、单位', '出资人/股东', 'entity.investor'],
  ['一、办什么', '单位在哪里', 'entity.region'],
  ['四、网站', '管站人姓名', 'servicePrincipal.name'],
  ['五、附件', '管站人手机', 'servicePrincipal.mobile'],
])('under %s, %s', (heading, label, id) => expect(idsFor(label, [heading], lexicon).ids).toEqual([id]));

it('a shareholder alone is nobody of the filing', () =>
  expect(idsFor('股东', ['二、单位'], lexicon).ids).toEqual([]));
