// Are short forms of a maker's own console, and labels in the words people speak, read as what they ask?
import { expect, it } from 'vitest';
import { idsFor } from '../../lib/page/recognise/label-to-field';
import { lexicon } from '../lib/page/fields';

const idsOf = (heading: string, label: string, isUpload = false): readonly string[] =>
  idsFor(label, [heading], lexicon, null, isUpload).ids;

it.each([
  ['主体责人', 'subjectPrincipal'],
  ['单位管事人', 'subjectPrincipal'],
  ['店主', 'subjectPrincipal'],
  ['站责人', 'servicePrincipal'],
  ['网站管事人', 'servicePrincipal'],
  ['打理网站的人', 'servicePrincipal'],
])('%s is one of the two principals', (owner, group) => {
  const ids = ['姓名', '证号', '机号', '办公线', '应急号', '出生那天'].map((of) => idsOf('人员', owner + of));
  expect(ids).toEqual(
    ['name', 'certNumber', 'mobile', 'landline', 'emergencyPhone', 'birthDate'].map((of) => [
      `${group}.${of}`,
    ]),
  );
});

it.each(['谁来备案', '甲方（要备案的一方）', '委托方（备案单位）', '个体户'])(
  '%s heads what is asked of who files',
  (heading) => {
    expect(
      ['执照址', '证载址', '执照上的店名', '寄信寄到哪儿'].map((label) => idsOf(heading, label)),
    ).toEqual([['entity.certAddress'], ['entity.certAddress'], ['entity.name'], ['entity.mailAddress']]);
  },
);

it.each([
  ['主办单位', '证照址区划', 'entity.certRegion'],
  ['主办单位', '执照用到哪一天', 'entity.certValidity'],
  ['主办单位', '单位的备案号是多少', 'entity.icpNumber'],
  ['主办单位', '钱是谁掏的', 'entity.investor'],
  ['主办单位', '归哪个局管', 'entity.investor'],
  ['谁来照看网站', '他证件没头像那面', 'upload.servicePrincipalIdBack'],
  ['谁来照看网站', '他身份证上写的家在哪儿', 'servicePrincipal.idAddress'],
  ['谁来照看网站', '给他发邮件发到哪儿', 'servicePrincipal.email'],
  ['谁来照看网站', '夜里能接通的号', 'servicePrincipal.emergencyPhone'],
  ['谁来照看网站', '他的证永不过期', 'servicePrincipal.certLongTerm'],
  ['网站', '打开看到的第一页', 'service.homeUrl'],
  ['网站', '域名哪天要续费', 'service.domainExpiry'],
  ['域名', '卖给我域名的平台', 'access.registrarName'],
  ['接入', '设备架在哪座城市的机房', 'access.location'],
])('under %s, %s', (heading, label, id) =>
  expect(idsOf(heading, label, id.startsWith('upload.'))).toEqual([id]),
);

it.each([
  ['乙方（代办公司）', '乙方名号'],
  ['主办单位', '发票寄到哪儿'],
  ['接入', '机器型号'],
  ['接入', '那台机器的端口'],
])('under %s, %s asks for nothing of a filing', (heading, label) =>
  expect(idsOf(heading, label)).toEqual([]),
);
