// Which words of a button keep what was typed, and which give it up? Libraries widen the words of short buttons.
import { expect, it } from 'vitest';
import { GIVES_UP, SAVES } from '../../../../lib/page/widgets/cell-place';

it.each(['确定', '确 定', '保 存', '保存信息', '确认保存', '保存并关闭', '完成', '✓', 'Save'])(
  '%s keeps',
  (words) => expect([SAVES, GIVES_UP].map((says) => says.test(words))).toEqual([true, false]),
);

it.each(['取消', '取 消', '关 闭', '×', 'Cancel'])('%s gives up', (words) =>
  expect([SAVES, GIVES_UP].map((says) => says.test(words))).toEqual([false, true]),
);

it.each(['保存并下一步', '提交', '保存草稿', '取消订单', '确认提交'])('%s does neither', (words) =>
  expect([SAVES, GIVES_UP].map((says) => says.test(words))).toEqual([false, false]),
);
