// Is what a letter tells to do left out, and nothing else?
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { matchRejections } from '../../../../lib/filing/refusals/read';
import { waysOutOf, withoutWaysOut } from '../../../../lib/filing/refusals/ways-out';
import { RefusalWords } from '../../../../lib/filing/rulebook/rejections';
import { book } from '../../../rulebook';

const words = RefusalWords.parse(
  JSON.parse(readFileSync(new URL('../../../../rules/refusal-words.json', import.meta.url), 'utf8')),
);
const head = waysOutOf(words);
const left = (text: string) => withoutWaysOut(text, head).replace(/\s*\n\s*/gu, '|');

describe('passages that tell what to do', () => {
  it.each([
    ['to the end of the list', '域名已过期。\n建议您:\n1、续费;\n2、等三天。\n请修改', '域名已过期。|请修改'],
    ['to the end of the line', '域名已过期。处理办法:先续费,再等三天。\n请修改', '域名已过期。|请修改'],
    ['to the next item', '1、域名已过期。处理办法:续费;2、照片模糊。', '1、域名已过期。2、照片模糊。'],
    [
      'in one item of a list',
      '1、域名已过期。处理办法:续费。\n2、照片模糊。',
      '1、域名已过期。|2、照片模糊。',
    ],
    ['to the next matter', '域名已过期。处理办法:续费。另外,照片模糊。', '域名已过期。另外,照片模糊。'],
    ['with a list of their own', '域名已过期。解决办法有两种:一是续费;二是换域名。', '域名已过期。'],
    [
      'behind "hint" at the start of a line',
      '原因:域名已过期。\n提示:请用原件,勿用复印件。\n请修改',
      '原因:域名已过期。|请修改',
    ],
    ['from the middle of a sentence', '您要继续用,应当按下面的次序办:先注销;然后过户。', '您要继续用,'],
  ])('are left out %s', (_, text, rest) => {
    expect(left(text)).toBe(rest);
  });

  it.each([
    ['the head announces reasons too', '退回原因及处理办法:域名已过期。'],
    ['no colon follows', '域名已过期,处理办法见首页。'],
  ])('stay where %s', (_, text) => {
    expect(left(text)).toBe(text.replaceAll('\n', '|'));
  });
});

describe('a text with such a passage', () => {
  const named = (text: string) => matchRejections(book.shared, text).map(({ rejection }) => rejection.id);
  const way =
    '您好。感谢您的信任。建议您：\n1. 在控制台把域名过户；\n2. 过户之后等三天，让数据同步；\n3. 再提交。\n如需协助请致电。祝商祺。';

  it('names what stands outside of it', () => {
    const reason = '您的备案被退回，域名持有者与主办单位不一致。\n';
    expect(named(reason + way)).toEqual(['domain-not-real-name']);
  });

  it('names what stands within it where nothing else does', () => {
    expect(named('您的备案被退回。处理办法：域名未实名认证，请完成认证。')).toEqual(['domain-not-real-name']);
  });
});
