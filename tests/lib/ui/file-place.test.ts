// Is a place in a client file told in words?
import { expect, it } from 'vitest';
import { filePlace } from '../../../lib/ui/file-place';
import { createTranslate } from '../../../lib/ui/translate';

it.each([
  ['', '', ''],
  ['format', '文件格式', 'File format'],
  ['filings[0].intent', '备案 1 · 办理事项', 'Filing 1 · Purpose'],
  ['entity.certNumber', '证件号码', 'Certificate number'],
  ['services[1].domains[0].name', '服务 2 · 域名 1', 'Service 2 · Domain 1'],
  ['services[0].domains[1].expires', '服务 1 · 域名 2 · 域名到期日', 'Service 1 · Domain 2 · Expires on'],
  ['services[0].domains', '服务 1 · 域名', 'Service 1 · Domains'],
  ['services[0].apps[0].platform', '服务 1 · 平台 1', 'Service 1 · Platform 1'],
  ['services[0].languages[1]', '服务 1 · 语言 2', 'Service 1 · Language 2'],
  ['services[0].access.ips[2]', '服务 1 · 接入信息 · 服务器 IP 3', 'Service 1 · Access · Server IP 3'],
  ['filings[0].services[1]', '备案 1 · 服务 2', 'Filing 1 · Service 2'],
  ['[2].people[0].mobile', '第 3 份档案 · 人员 1 · 手机', 'Client 3 · Person 1 · Mobile'],
  ['云帆 二.json people[0].foo', '云帆 二.json · 人员 1 · foo', '云帆 二.json · Person 1 · foo'],
])('%s', (place, zh, en) => {
  expect(filePlace(place, createTranslate('zh'))).toBe(zh);
  expect(filePlace(place, createTranslate('en'))).toBe(en);
});
