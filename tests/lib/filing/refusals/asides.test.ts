// Is text that a letter of refusal contains for every recipient left out, and nothing else?
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asidesOf, withoutAsides } from '../../../../lib/filing/refusals/asides';
import { RefusalWords } from '../../../../lib/filing/rulebook/rejections';

const words = RefusalWords.parse(
  JSON.parse(readFileSync(new URL('../../../../rules/refusal-words.json', import.meta.url), 'utf8')),
);
const left = (text: string) => withoutAsides(text, asidesOf(words)).replace(/\s*\n\s*/gu, '|');

it('keeps what is ticked where nothing is crossed: it is to be handed in', () =>
  expect(left('请补充:√ 授权书 √ 核验单')).toBe('请补充:√ 授权书 √ 核验单'));

describe('passages that address every recipient', () => {
  it.each([
    [
      'to the end of the list under a head',
      '域名已过期。\n注意事项:\n1、网站请勿开通;\n2、保持电话畅通。\n请修改',
      '域名已过期。|请修改',
    ],
    [
      'of lines that go on',
      '域名已过期。\n温馨提示:\n网站请勿开通;\n保持电话畅通。\n请修改',
      '域名已过期。|请修改',
    ],
    [
      'to the end of the line within a line',
      '域名已过期。温馨提醒:网站请勿开通。\n请修改',
      '域名已过期。|请修改',
    ],
    ['behind an opening', '域名已过期。今后更换电话的,请做变更。', '域名已过期。'],
    [
      'of what is ticked in a list where something else is crossed',
      '退回:√ 短信核验 √ 网站名称\n× 域名:已过期',
      '退回:|× 域名:已过期',
    ],
    [
      'of a sentence on what is done once it has passed',
      '域名已过期。备案通过后,请挂备案号。请修改。',
      '域名已过期。。请修改。',
    ],
    [
      'of such a sentence behind a hint',
      '域名已过期。提示:备案成功后三十日内须办理公安备案。请修改。',
      '域名已过期。。请修改。',
    ],
    [
      'of what has nothing to do with what came back',
      '域名已过期。\n另附几点,与本次退回无关:名称不能带论坛字样;照片不要模糊。\n请修改',
      '域名已过期。|请修改',
    ],
    [
      'of a list under a head, with blank lines between',
      '域名已过期。\n填报须知\n\n• 授权书请下载模板\n\n• 证件请用手机拍摄\n\n请修改',
      '域名已过期。|请修改',
    ],
    [
      'of a head behind what it is good for',
      '域名已过期。\n为便于您理解,附填写常识:名称不能重复。\n请修改',
      '域名已过期。|请修改',
    ],
    [
      'of an item that tells the rule or the time',
      '域名已过期。\n【依据】名称不得使用数字。\n二、整改时限:5个工作日\n请修改',
      '域名已过期。|请修改',
    ],
    ['of such an item within a line', '域名已过期。依据:名称不得使用数字', '域名已过期。'],
    ['of a sentence with a remark', '域名已过期。名称不能带论坛字样,仅供了解。', '域名已过期。。'],
  ])('are left out %s', (_, text, rest) => {
    expect(left(text)).toBe(rest);
  });

  it.each([
    ['they tell that this filing came back', '温馨提示:您的备案被退回,域名已过期。'],
    ['a sentence on what comes after tells it', '备案通过后又被退回,域名已过期。'],
    ['nothing opens them', '域名已过期。\n1、网站请勿开通;\n2、保持电话畅通。'],
  ])('are kept when %s', (_, text) => {
    expect(left(text)).toBe(text.replaceAll('\n', '|'));
  });

  it('are left out though they say what may be sent back', () => {
    expect(left('域名已过期。\n注意事项:为避免退回,请保持电话畅通。')).toBe('域名已过期。|');
  });
});
