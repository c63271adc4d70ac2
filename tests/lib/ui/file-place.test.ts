// Is a place in a client file told in words?
import { expect, it } from 'vitest';
import { filePlace } from '../../../lib/ui/file-place';
import { createTranslate } from '../../../lib/ui/translate';

it.each([
  ['', '', ''],
  ['format', '文件格式', 'File format'],
  ['filings[0].intent', '备案 1 · 办理事项', 'Filing 1 · Purpose'],
  ['entity.certNumber', '证件号码', 'Certificate number'],
  ['services[1].domains[0].name', '服务 2 · 域名 1 · 域名', 'Service 2 · Domains 1 · Domain'],
  ['[2].people[0].mobile', '第 3 份档案 · 人员 1 · 手机', 'Client 3 · Person 1 · Mobile'],
  ['云帆 二.json people[0].foo', '云帆 二.json · 人员 1 · foo', '云帆 二.json · Person 1 · foo'],
])('%s', (place, zh, en) => {
  expect(filePlace(place, createTranslate('zh'))).toBe(zh);
  expect(filePlace(place, createTranslate('en'))).toBe(en);
});
