// Which thing is a label about when only the heading names it: 到期日 or 持有人 under 域名?
import { expect, it } from 'vitest';
import { idsFor } from '../../../../lib/page/recognise/label-to-field';
import { lexicon } from '../fields';

it.each([
  [['域名'], '持有人 Registrant', ['service.domainOwner']],
  [['域名信息'], '所有者', ['service.domainOwner']],
  [['Domain'], 'Owner', ['service.domainOwner']],
  [['域名信息'], '到期日', ['service.domainExpiry']],
  [['域名注册证书（first-sample.cn）'], '到期日', ['service.domainExpiry']],
  [['主体负责人'], '证书', ['subjectPrincipal.certType']],
  [['责任告知书'], '签署日期', ['entity.noticeDate']],
  [['主体材料'], '告知书签署日期', ['entity.noticeDate']],
  [['合同'], '签署日期', []],
  [['证件信息'], '持有人', []],
  [[], 'yunfan-docs.cn 的到期日', ['service.domainExpiry']],
  [[], 'yunfan-docs.cn 网站名称', ['service.name']],
  [['主体信息'], '所有者', []],
  [['接入信息'], '方式', ['access.method']],
  [['网站', '接入'], '实例', ['access.resource']],
  [['接入信息'], '实例 ID', ['access.resource']],
  [['接入信息'], '伺服器 Server', ['access.resource']],
  [['接入信息'], '服务器', ['access.resource']],
  [['接入信息'], '云主机 Cloud server', ['access.resource']],
  [['接入信息'], '服务器 IP', ['access.ip']],
  [['接入信息'], '主机 IP 地址', ['access.ip']],
  [['主体负责人'], '方式', ['subjectPrincipal.mobile']],
  [['网站信息'], '实例', []],
  [[], '服务器', []],
])('under %j %s asks for %j', (headings, label, ids) =>
  expect(idsFor(label, ['ICP备案', ...headings], lexicon).ids).toEqual(ids),
);

it.each([
  ['域名', '证书', ['upload.domainCert']],
  ['域名信息', '证书', ['upload.domainCert']],
  ['Domain', 'Certificate', ['upload.domainCert']],
  ['添加网站域名', '注册证书', ['upload.domainCert']],
  ['主体负责人', '证书', ['upload.principalCert']],
])('a slot under %s called %s takes %j', (heading, label, ids) =>
  expect(idsFor(label, ['ICP备案', heading], lexicon, null, true).ids).toEqual(ids),
);
