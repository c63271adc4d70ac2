// With which separator does a page want several values?
import { describe, expect, it } from 'vitest';
import { separatorOf } from '../../../../lib/page/plan/separators';
import { field } from '../fields';

describe('several domains in one box', () => {
  it.each([
    ['如 a.com,b.cn', ','],
    ['例：a.com；b.cn', ';'],
    ['a.com b.cn', ' '],
    ['例如 a.com、b.cn', '、'],
    ['多个用顿号隔开', '、'],
    ['请勿用逗号，请用分号隔开', ';'],
    ['请用空格分隔', ' '],
  ])('are separated as the placeholder «%s» shows', (placeholder, sign) =>
    expect(separatorOf(field('域名', { placeholder }))).toBe(sign),
  );

  it('are separated as the error says with which the page rejected them', () =>
    expect(separatorOf(field('域名', { error: '多个域名请以英文逗号分隔' }))).toBe(','));

  it.each(['如 www.a-sample.cn', '请输入域名，不带 www', '域名（不要用逗号分隔）'])(
    'have no separator with the placeholder «%s»',
    (placeholder) => expect(separatorOf(field('域名', { placeholder }))).toBeUndefined(),
  );
});
