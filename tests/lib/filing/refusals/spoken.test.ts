// Is a text that was typed into a chat read as if it had been written out?
import { describe, expect, it } from 'vitest';
import { spokenWriter } from '../../../../lib/filing/refusals/spoken';

const written = spokenWriter({ domain: '域名', 'domain name': '域名', expired: '过期', server: '服务器' });

describe('blanks between Chinese words', () => {
  it('are commas where three or more stand in a line without any mark', () => {
    expect(written('周总 单子退了 域名快到期 要续一年')).toBe('周总,单子退了,域名快到期,要续一年');
  });

  it.each([
    '域名证书 不清楚',
    '域名 证书 模糊',
    '周总，单子 退了 域名 快到期',
    'the domain name is not known',
  ])('stay where there are fewer, or marks beside them: %s', (text) => {
    expect(written(text)).toBe(text);
  });

  it('are commas in such a line of a longer text only', () => {
    expect(written('退回原因：\n甲 乙 丙 丁')).toBe('退回原因：\n甲,乙,丙,丁');
  });

  it('part nothing where one follows each of many characters', () => {
    expect(written('证 件 照 片 模 糊')).toBe('证 件 照 片 模 糊');
  });
});

describe('signs between matters', () => {
  it.each([
    ['执照糊 + 两人一个电话', '执照糊\n两人一个电话'],
    ['名称不合格（纯数字）/ 备注未填', '名称不合格（纯数字）\n备注未填'],
  ])('part them: %s', (text, parted) => {
    expect(written(text)).toBe(parted);
  });

  it.each(['网站/APP', '1+1', 'C++ 语言'])('stay in a word: %s', (text) => {
    expect(written(text)).toBe(text);
  });
});

describe('the sign between attributes of one paper', () => {
  it('joins them, and parts matters behind the number of an item', () => {
    expect(written('上传的授权书须有法人、单位的签章')).toBe('上传的授权书须有法人和单位的签章');
    expect(written('已列入名单；2、账号存在以他人资料备案的情况')).toContain('2、');
    expect(written('请先申请解除限制 2、账号存在以他人资料备案的情况')).toContain('2、');
  });
});

describe('English words of the trade', () => {
  it('are Chinese ones in a Chinese sentence, the longest first', () => {
    expect(written('他们说我的Domain name 已经 expired 了')).toBe('他们说我的域名 已经 过期 了');
  });

  it('stay in an English sentence, and in longer words', () => {
    expect(written('The domain has expired. 域名 observer 说还有效')).toBe(
      'The domain has expired. 域名 observer 说还有效',
    );
    expect(written('Dear customer, the domain has expired!\n请续费')).toBe(
      'Dear customer, the domain has expired!\n请续费',
    );
  });
});
