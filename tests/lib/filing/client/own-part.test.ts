// Is only what belongs to a field taken from a text that says more, and nothing from one that cannot be its value?
import { expect, it } from 'vitest';
import { ownPart } from '../../../../lib/filing/client/own-part';

it.each([
  ['access.resource', 'i-bp1practice02 / 华东1（杭州） / 剩余备案服务号 5 个', ['i-bp1practice02']],
  ['access.resource', '官网服务器(ins-8f3k2m1q) | 广州三区', ['ins-8f3k2m1q']],
  ['access.resource', 'i-sample-gd-0001 / cn-hangzhou-1b / 剩余 3 个', ['i-sample-gd-0001']],
  [
    'access.resource',
    '6a1f0c4e-3b7d-4f12-9c55-0a2b3c4d5e6f（华北-北京四）',
    ['6a1f0c4e-3b7d-4f12-9c55-0a2b3c4d5e6f'],
  ],
  ['access.resource', '官网的主机', ['官网的主机']],
  ['access.authCode', 'i-bp1practice02 / 华东1（杭州） / 剩余备案服务号 5 个', null],
  ['access.authCode', '请选择', null],
  ['access.authCode', 'ABCD2345EFGH（剩余 1 次）', ['ABCD2345EFGH']],
  ['access.ip', '203.0.113.18（华东1）', ['203.0.113.18']],
  ['access.ip', '203.0.113.18；203.0.113.19', ['203.0.113.18', '203.0.113.19']],
  ['service.domain', 'yunfan-sample.com（已实名） / 剩余 3 天', ['yunfan-sample.com']],
  ['service.domain', '示例.中国;yunfan-sample.com', ['示例.中国', 'yunfan-sample.com']],
  ['service.icpNumber', '浙ICP备2026000001号-2（云帆官网）', ['浙ICP备2026000001号-2']],
  ['service.name', '云帆 / 官网', ['云帆 / 官网']],
])('%s of “%s”', (fieldId, text, own) => {
  expect(ownPart(fieldId, [text])).toEqual(own);
});
