// Is a question about the state of the filing, its domain or its server recognized, and which option is the client's answer?
import { expect, it } from 'vitest';
import type { ClientValues, Field } from '../../../../lib/page/model';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { field, lexicon, options, reading, values } from '../fields';

const planned = (one: Field, held: ClientValues) =>
  planFor(reading([one]), null, lexicon, [{ ...values, ...held }], options).map(({ fieldId, will, action }) =>
    [fieldId, ...will, ...(action === 'fill' ? [] : [action])].join(' '),
  );
const choice = (label: string, names: string, ...section: readonly string[]): Field =>
  field(label, { kind: 'radio', section, options: names.split('|') });

it.each([
  ['entity.isFiled', choice('是否已有备案号', '有|没有', '其他'), '有', '没有'],
  ['entity.isFiled', choice('主体是否曾经备案', '是|否', '情况确认'), '是', '否'],
  ['entity.isFiled', choice('单位以前有备案号吗', '有|没有'), '有', '没有'],
  ['entity.isFiled', choice('这家主体以前备过案吗', '备过|没有', '① 备案前确认'), '备过', '没有'],
  ['entity.isFiled', choice('主办单位是否已有 ICP 备案号', '是|否'), '是', '否'],
  ['entity.isFiled', choice('单位已取得备案号', '否|是', '备案情况'), '是', '否'],
  [
    'entity.isFiled',
    choice('Has this organizer been filed before? 该主办单位是否已有备案号', 'Yes 已备案|No 未备案'),
    'Yes 已备案',
    'No 未备案',
  ],
  ['entity.isFiled', choice('Has the organizer been filed before?', 'Yes|No'), 'Yes', 'No'],
  ['entity.isFirstFiling', choice('是否首次备案', '是|否', '备案信息'), '是', '否'],
  [
    'entity.isFirstFiling',
    choice('是否为首次办理备案', '是，首次|否，已有备案号'),
    '是，首次',
    '否，已有备案号',
  ],
  ['entity.hasPendingOrder', choice('是否有在办订单', '有|没有', '其他'), '有', '没有'],
  ['entity.hasPendingOrder', choice('有无在途订单', '有|无'), '有', '无'],
  ['entity.hasPendingOrder', choice('是否有正在办理的备案订单', '是|否'), '是', '否'],
  ['entity.hasPendingOrder', choice('现在有没有还在审的备案订单（含其他服务商）', '有|没有'), '有', '没有'],
  ['entity.hasPendingOrder', choice('是否有其他正在审核的备案订单', '有|没有'), '有', '没有'],
  ['entity.hasPendingOrder', choice('有其他在办备案', '是|否'), '是', '否'],
  [
    'entity.hasPendingOrder',
    choice(
      'Is there another ICP order pending for this organizer? 该主办单位是否有在途备案订单',
      'Yes 有|No 没有',
    ),
    'Yes 有',
    'No 没有',
  ],
  ['entity.hasPendingElsewhere', choice('别家还有没审完的备案吗', '有|没有'), '有', '没有'],
  ['entity.hasPendingElsewhere', choice('在其他接入商是否有在途订单', '是|否'), '是', '否'],
  ['access.isInMainland', choice('服务器是否位于中国内地', '是|否'), '是', '否'],
  ['access.isInMainland', choice('服务器在不在中国内地', '在|不在'), '在', '不在'],
  ['access.isInMainland', choice('服务器设在中国内地（大陆）', '是|否'), '是', '否'],
  ['access.isInMainland', choice('E02 机器是不是都在大陆境内', '是|否', '接入'), '是', '否'],
  ['access.isInMainland', choice('Is hosting inside Mainland China?', 'Yes|No'), 'Yes', 'No'],
  ['service.isFiled', choice('这网站以前备过案吗？', '备过|没备过'), '备过', '没备过'],
  ['service.isFiled', choice('贵站此前在别处备过案否', '备过|未备过'), '备过', '未备过'],
  ['service.isDomainVerified', choice('域名做过实名没有', '做过|没做'), '做过', '没做'],
  ['service.isDomainVerified', choice('域名有没有做实名', '已做|没做'), '已做', '没做'],
  ['service.isDomainOwn', choice('域名是登记在本单位名下吗？', '是|不是'), '是', '不是'],
  ['service.hasForum', choice('网站上有没有论坛/BBS？', '有|没有'), '有', '没有'],
  ['service.isReachable', choice('目前能否打开', '可以|不可以', '网站信息'), '可以', '不可以'],
  [
    'access.isInMainland',
    choice('Is the server located in mainland China? 服务器是否位于中国大陆', 'No 否|Yes 是'),
    'Yes 是',
    'No 否',
  ],
  ['service.isDomainVerified', choice('域名是否已按主办单位完成实名认证', '是|否'), '是', '否'],
  ['service.isDomainVerified', choice('域名是否已用这家主体完成实名', '已完成|还没有'), '已完成', '还没有'],
  ['service.isDomainVerified', choice('域名已实名认证', '是|否'), '是', '否'],
  [
    'service.isDomainVerified',
    choice(
      'Is the domain real-name verified in the organizer’s name? 域名是否已按主办单位完成实名认证',
      'Yes 已完成|No 未完成',
    ),
    'Yes 已完成',
    'No 未完成',
  ],
  ['service.isDomainOwn', choice('域名所有者是否为本主体', '否|是'), '是', '否'],
  ['service.isDomainOwn', choice('域名持有者与主办单位是否一致', '是|否'), '是', '否'],
  ['service.isReachable', choice('网站目前是否可以通过域名打开', '是|否'), '是', '否'],
  ['service.isReachable', choice('网站目前能否通过域名打开', '能打开|不能打开'), '能打开', '不能打开'],
  ['service.hasForum', choice('网站有论坛', '是|否', '自查'), '是', '否'],
  ['service.hasForum', choice('网站是否设有论坛（BBS）栏目', '是|否'), '是', '否'],
  ['service.hasForum', choice('是否提供论坛服务', '有|没有', '网站信息'), '有', '没有'],
  ['service.hasForum', choice('Does the website have a forum?', 'Yes|No'), 'Yes', 'No'],
  ['entity.isForeignInvested', choice('主体为外商投资', '是|否', '自查'), '是', '否'],
  ['entity.isForeignInvested', choice('单位是否属于外资企业', '是|否'), '是', '否'],
  ['entity.isForeignInvested', choice('Is the entity a foreign-invested enterprise?', 'Yes|No'), 'Yes', 'No'],
  ['service.isFiled', choice('该网站是否已备案', '是|否'), '是', '否'],
  ['service.isFiled', choice('域名是否备过案', '备过|没备过'), '备过', '没备过'],
])('%s is asked for by %j', (id, asked, yes, no) => {
  expect(planned(asked, { [id]: true })).toEqual([`${id} ${yes}`]);
  expect(planned(asked, { [id]: false })).toEqual([`${id} ${no}`]);
  expect(planned(asked, {})).toEqual([`${id} keep`]);
  const list = { ...asked, kind: 'native-select', options: ['请选择', ...asked.options] } as const;
  expect(planned(list, { [id]: false })).toEqual([`${id} ${no}`]);
});

it('chooses the only option that says no, and leaves the choice among several that say yes to the person', () => {
  const asked = choice('主体以前备过案吗', '没有|有，在本平台|有，在其他平台|不清楚');
  expect(planned(asked, { 'entity.isFiled': false })).toEqual(['entity.isFiled 没有']);
  expect(planned(asked, { 'entity.isFiled': true })).toEqual(['entity.isFiled needs-you']);
});

const ALL: ClientValues = Object.fromEntries(
  [
    'entity.isFiled',
    'entity.isFirstFiling',
    'entity.hasPendingOrder',
    'entity.hasPendingElsewhere',
    'access.isInMainland',
    'service.isDomainVerified',
    'service.isDomainOwn',
    'service.isReachable',
    'service.hasForum',
    'entity.isForeignInvested',
    'service.isFiled',
  ].map((id) => [id, true]),
);

it.each([
  choice('是否已有备案号', '有|没有', '推荐单位'),
  choice('推荐单位是否已有备案号', '有|没有'),
  choice('上级单位是否已备案', '有|没有'),
  choice('是否已有公安备案号', '有|没有'),
  choice('是否需要代办备案', '是|否'),
  choice('是否有备案经验', '有|没有'),
  choice('是否接收在途订单提醒', '是|否'),
  choice('服务器是否需要迁移到中国内地', '是|否'),
  choice('服务器是否位于中国香港', '是|否'),
  choice('域名是否开启隐私保护', '是|否'),
  choice('域名是否已实名认证不通过', '是|否'),
  choice('经办人是否已完成实名认证', '是|否'),
  choice('是否已完成实名认证', '是|否', '账号信息'),
  choice('备案号', '有|没有'),
  choice('是否首次使用本平台', '是|否'),
  choice('是否首次备案', '是|否', '经办人信息'),
  choice('网站是否有论坛管理员', '是|否'),
  choice('是否订阅论坛通知', '是|否'),
  choice('投资方是否为外资企业', '是|否'),
  field('是否已有备案号', {}),
  field('已确认域名已实名认证', { kind: 'checkbox', options: ['已确认域名已实名认证'] }),
])('is not asked for by %j', (asked) => {
  for (const row of planned(asked, ALL))
    expect(row).not.toMatch(/Filed|Filing|Pending|Mainland|Domain|Reach|Forum|Foreign/u);
});

it('a switch says whether the domain and the server are where they have to be', () => {
  const held = { 'service.isDomainOwn': true, 'access.isInMainland': true };
  expect(planned(field('域名在本单位名下', { kind: 'switch', section: ['网站是什么'] }), held)).toEqual([
    'service.isDomainOwn on',
  ]);
  expect(planned(field('服务器在中国内地', { kind: 'switch', section: ['放在哪台服务器'] }), held)).toEqual([
    'access.isInMainland on',
  ]);
});

it('whose the domain is, where the options name the entity', () => {
  const asked = choice('域名持有者', '主体负责人个人|主办单位|其他单位或个人', '域名资料');
  expect(planned(asked, { 'service.isDomainOwn': true })).toEqual(['service.isDomainOwn 主办单位']);
  expect(planned(asked, { 'service.isDomainOwn': false })).toEqual(['service.isDomainOwn needs-you']);
  expect(planned(choice('域名持有者', '个人|其他', '域名资料'), { 'service.isDomainOwn': true })).not.toEqual(
    ['service.isDomainOwn 个人'],
  );
});
