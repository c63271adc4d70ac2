// Which words stand where a choice is to be made, and are no choice themselves?
import { expect, it } from 'vitest';
import { ASKS_FOR_CHOICE } from '../../../../lib/page/dom/named-rows';

it.each([
  '请选择',
  '点此选择',
  '点击选择',
  '去选择',
  '正在获取可用证件…',
  '正在加载中...',
  '可选多项',
  'Please select…',
])('%s asks for a choice', (words) => {
  expect(ASKS_FOR_CHOICE.test(words)).toBe(true);
});

it.each(['居民身份证', '正在使用的域名', '正在获取许可证，请补正', '点睛广告', '浙江省'])(
  '%s does not',
  (words) => {
    expect(ASKS_FOR_CHOICE.test(words)).toBe(false);
  },
);
