// Is a label read without its number, and behind the condition that stands before it?
import { expect, it } from 'vitest';
import { idsFor } from '../../../../lib/page/recognise/label-to-field';
import { lexicon } from '../fields';

it.each([
  ['主体登记', '3.1.2 单位证件号码', ['entity.certNumber']],
  ['网站', 'C01 网站名', ['service.name']],
  ['网站', '丙3　开通日', ['service.openDate']],
  ['应用', '① App 名称', ['app.name']],
  ['应用', '③ 鸿蒙 bundleName', ['app.packageName']],
  ['接入', '没有实例？填备案授权码', ['access.authCode']],
  ['网站', '备过的话，网站备案号发我', ['service.icpNumber']],
  ['网站', '若已备案，网站备案号', ['service.icpNumber']],
  ['网站', '经办人的话，网站备案号', []],
  ['联系', '没有座机的话，手机号', []],
  ['其他', '如需发票，收件地址', []],
])('under %s, %s', (heading, label, ids) => expect(idsFor(label, [heading], lexicon).ids).toEqual(ids));

it.each([
  ['材料', '2/ 法人·身份证·人像', ['upload.legalIdFront']],
  ['材料', '没有营业执照的，居住证照片', ['upload.residencePermit']],
  ['材料', '17/ 手持营业执照照片', ['upload.holdUnitCert']],
])('under %s, an upload for %s', (heading, label, ids) =>
  expect(idsFor(label, [heading], lexicon, null, true).ids).toEqual(ids),
);
