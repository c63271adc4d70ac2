// Is it told how much of a list was understood, and what was not?
import { expect, it } from 'vitest';
import { refusalReasons } from '../../../../lib/filing/report/refusal-reasons';
import { book } from '../../../rulebook';

const LETTER = `您的备案订单未通过审核，请修改后重新提交：
一、主体信息
1. 应急联系电话多次拨打无人接听，请更换号码。
2. 营业执照图片四角不完整，存在反光，请重新上传。
二、APP信息
3. 桌面上的那个小东西不太对劲。
4. 授权码已被其他订单占用。
温馨提示：请勿回复。`;

it('counts the items of a letter, not its headings, and names those that say nothing known', () => {
  const { reasons, items } = refusalReasons(book, LETTER);
  expect(reasons.map(({ id }) => id)).toEqual([
    'phone-unreachable',
    'certificate-illegible',
    'auth-code-invalid',
  ]);
  expect(items).toEqual({ count: 4, unread: ['桌面上的那个小东西不太对劲'] });
});

it('takes two items of one reason for understood, and a text without a list for none', () => {
  expect(refusalReasons(book, '备案被退回：1、负责人电话无人接听；2、负责人手机打不通').items.unread).toEqual(
    [],
  );
  expect(refusalReasons(book, '域名未实名认证，请完成后再提交').items.count).toBe(0);
});
