// Which paper does an upload take, by the side, the owner and the way that its label names?
import { expect, it } from 'vitest';
import { idsFor } from '../../lib/page/recognise/label-to-field';
import { lexicon } from '../lib/page/fields';

const paperUnder = (heading: string, label: string): readonly string[] =>
  idsFor(label, ['备案申请', heading], lexicon, null, true).ids;

it.each(['有国徽的那一面', '身份证国徽那面', '带国徽的一面', '国徽朝上'])(
  '%s is the back of a card',
  (side) => expect(paperUnder('网站负责人', side)).toEqual(['upload.servicePrincipalIdBack']),
);

it.each(['两面合成一页', '正反面拼在一张图里', '正反两面合并到一个文件', '两面合在同一张'])(
  'a card with %s is one image of both sides',
  (joined) => expect(paperUnder('主体负责人', `身份证${joined}`)).toEqual(['upload.idMerged']),
);

it.each(['手拿', '手举', '双手举着', '手里拿着', '拿着'])(
  'who is %s a card or a licence holds it',
  (holding) => {
    expect(paperUnder('主体负责人', `${holding}身份证自拍`)).toEqual(['upload.holdId']);
    expect(paperUnder('网站负责人', `${holding}身份证的半身照`)).toEqual(['upload.servicePrincipalHoldId']);
    expect(paperUnder('单位材料', `负责人${holding}执照原件的合影`)).toEqual(['upload.holdUnitCert']);
    expect(paperUnder('影像件', `${holding}单位证照`)).toEqual(['upload.holdUnitCert']);
  },
);

it.each([
  ['应急联络人', '身份证人像面', 'upload.emergencyIdFront'],
  ['应急联系人信息', '身份证国徽面', 'upload.emergencyIdBack'],
  ['应急联络人', '本人持身份证照片', 'upload.emergencyHoldId'],
  ['附件', '应急人身份证有照片的一面', 'upload.emergencyIdFront'],
])('under %s, %s is the emergency contact’s', (heading, label, id) =>
  expect(paperUnder(heading, label)).toEqual([id]),
);

it.each(['其余证明', '别的证明', '补充材料', '补充件', '额外佐证'])(
  '%s are whose the label names, and nobody’s where only a heading names one',
  (papers) => {
    expect(paperUnder('附件', `主体${papers}`)).toEqual(['upload.subjectOther']);
    expect(paperUnder('附件', `网站${papers}`)).toEqual(['upload.serviceOther']);
    expect(paperUnder('网站信息', papers)).toEqual(['upload.other']);
    expect(paperUnder('附件', `代办机构${papers}`)).toEqual([]);
  },
);

it.each([
  ['网站', '民爆类许可证照片', 'upload.dangerousGoods'],
  ['材料', '剧毒化学品经营许可证', 'upload.dangerousGoods'],
  ['变更', '工商局出的名称变更通知', 'upload.nameChange'],
  ['变更', '市监局出具的改名证明', 'upload.nameChange'],
  ['文件', '法人授权网站负责人之委托书', 'upload.servicePrincipalAuthorization'],
  ['文件', '法人授权主体负责人之委托书', 'upload.principalAuthorization'],
  ['域名', '实名认证结果截图', 'upload.domainRealName'],
  ['主体', '证照副本彩色扫描', 'upload.subjectCert'],
  ['APP 资料', '桌面图标', 'app.icon'],
  ['Attachments', 'Proof of domain real-name verification', 'upload.domainRealName'],
  ['Attachments', 'Signed commitment letter', 'upload.commitment'],
])('under %s, %s', (heading, label, id) => expect(paperUnder(heading, label)).toEqual([id]));

it.each([
  ['委托', '代办机构营业执照'],
  ['付款', '付款回单截图'],
  ['应用', '应用商店宣传截图'],
  ['站点', '站点 Logo'],
])('under %s, %s is no paper of a filing', (heading, label) =>
  expect(paperUnder(heading, label)).toEqual([]),
);
