// Which reports once alarmed a client that had done as the province wants, or left it no way out?
import { describe, expect, it } from 'vitest';
import type { Client } from '../../lib/filing/client/client';
import { precheckInputs } from '../../lib/filing/facts/facts';
import { precheck } from '../../lib/filing/report/precheck';
import { loadRulebook } from '../../rules/index';
import { readRuleFiles } from '../../scripts/rules/rule-files';
import { AS_OF, company, paper, person } from './clients';
import { answer, service } from './pair';
import { ORDINARY } from './whole-clients';

const book = loadRulebook(readRuleFiles());

/** The rules that fail, notes aside. */
function failing(client: Client): readonly string[] {
  const reports = client.filings.flatMap((filing) =>
    precheckInputs(book, client, filing, AS_OF).map((input) => precheck(book, input)),
  );
  return reports.flatMap(({ findings }) =>
    findings
      .filter(({ state, severity }) => state === 'fails' && severity !== 'info')
      .map(({ rule }) => rule),
  );
}

describe('a client that did as it should', () => {
  it('in Anhui, with game words in its scope and the letter that it runs none, lacks no approval', () => {
    const client = company('anhui');
    client.entity.businessScope = '软件开发；网络游戏服务';
    service(client).remark = '不涉及游戏，已致电省新闻出版部门咨询，答复无须审批';
    answer(client, 'service.involvesPreApproval', false);
    expect(failing(client)).toContain('anhui-org-preapproval-consult');
    client.documents.push(paper('not-involved-letter', 'entity', { issuedOn: '2026-11-10' }));
    expect(failing(client).filter((rule) => /approval|letter-games/.test(rule))).toEqual([]);
  });

  it('in Guizhou may deny a forum in the remark, not speak of one', () => {
    const client = person('guizhou');
    service(client).remark = '个人摄影学习笔记，不涉及论坛、交易等经营内容';
    expect(failing(client)).not.toContain('guizhou-personal-no-forum-remark');
    service(client).remark = '个人摄影论坛';
    expect(failing(client)).toContain('guizhou-personal-no-forum-remark');
  });

  it('whose name holds a word of approvals because the unit itself is called so is asked, not blocked', () => {
    const client = company('zhejiang');
    client.entity.name = '杭州示例云帆文化传媒有限公司';
    service(client).name = '云帆文化传媒';
    expect(failing(client)).not.toContain('nat-name-approval-words-need-approval');
    service(client).name = '云帆新闻周报';
    expect(failing(client)).toContain('nat-name-approval-words-need-approval');
  });

  it('of three parts that contradict each other is told of each', () => {
    const client = company('zhejiang');
    client.entity.mailAddress = '浙江省杭州市上城区示例路1号501室';
    client.entity.icpNumber = '粤ICP备2020000001号';
    Object.assign(client.people[1] ?? {}, { certNumber: client.people[0]?.certNumber });
    expect(failing(client)).toEqual(
      expect.arrayContaining([
        'nat-region-address',
        'nat-number-province',
        'nat-number-told',
        'nat-one-number-one-person',
      ]),
    );
  });
});

describe('an ordinary client in a whole file', () => {
  it.each(ORDINARY)('$id may submit', ({ of }) => {
    const client = of();
    expect(warnedOf(client)).toEqual([]);
  });
});

/** What fails and is more than a thing to do; the file's own answers are all there is. */
function warnedOf(client: Client): readonly string[] {
  const reports = client.filings.flatMap((filing) =>
    precheckInputs(book, client, filing, AS_OF).map((input) => precheck(book, input)),
  );
  const stands = reports.flatMap(({ findings }) => findings.filter(({ state }) => state === 'fails'));
  return stands.filter(({ severity }) => severity === 'block' || severity === 'warn').map(({ rule }) => rule);
}
