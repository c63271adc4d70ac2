// Which reports once alarmed a client that had done as the province wants, or left it no way out?
import { describe, expect, it } from 'vitest';
import type { Client, Person } from '../../lib/filing/client/client';
import { checkValue } from '../../lib/filing/client/parse-client';
import { precheckInputs } from '../../lib/filing/facts/facts';
import { precheck } from '../../lib/filing/report/precheck';
import { book } from '../rulebook';
import { AS_OF, app, company, paper, person } from './clients';
import { answer, order, service } from './pair';
import { ORDINARY } from './whole-clients';

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

  it('whose representative is from abroad may write the name of the passport and have a principal of the mainland', () => {
    const client = company('shanxi');
    const head = client.people[0];
    client.people.push({
      ...structuredClone(head),
      id: 'boss',
      name: 'MARIA SAMPLE',
      region: 'foreign',
    } as Person);
    Object.assign(client.entity, { legalRepresentative: 'boss', investor: 'MARIA SAMPLE' });
    expect(failing(client)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^nat-(sp-legal-rep|investor-writing)$/)]),
    );
    client.entity.investor = 'Yunfan Holding Ltd';
    expect(failing(client)).toContain('nat-investor-writing');
  });

  it.each(['shanghai', 'zhejiang'])(
    'in %s, whose representative from abroad is the principal, need delegate nobody',
    (province) => {
      const client = company(province);
      const [head] = client.people;
      Object.assign(head ?? {}, {
        name: 'MARIA SAMPLE',
        region: 'foreign',
        certType: 'passport',
        certNumber: 'EX7654321',
      });
      expect(failing(client)).not.toContain('nat-foreign-rep-delegates');
      expect(
        failing({ ...client, entity: { ...client.entity, region: company('fujian').entity.region } }),
      ).toContain('nat-foreign-rep-delegates');
    },
  );

  it('and holds the approval for its content has nothing to confirm', () => {
    const client = company('zhejiang');
    client.entity.businessScope = '软件开发；网络出版服务';
    answer(client, 'service.involvesPreApproval', true);
    expect(failing(client)).toEqual(
      expect.arrayContaining(['nat-word-hit-question', 'nat-approval-present']),
    );
    client.documents.push(paper('pre-approval-document', 'site', { validUntil: '2029-03-01' }));
    expect(failing(client).filter((rule) => /^nat-(word-hit|approval)/.test(rule))).toEqual([]);
  });

  it('and files a website and an app on one domain is told of no fault of the file', () => {
    const client = company('fujian');
    const [website] = client.services;
    const [program] = app('fujian').services;
    if (website === undefined || program === undefined) throw new Error('no services');
    client.services.push({ ...program, domains: website.domains });
    order(client).services.push(program.id);
    client.documents.push(paper('app-icon', program.id));
    const before = failing(app('fujian'));
    expect(checkValue(structuredClone(client), AS_OF).ok).toBe(true);
    expect(failing(client).filter((rule) => !before.includes(rule))).toEqual([]);
  });

  it('in Hunan that files two sites at once for the first time has no filed one to which a second comes', () => {
    const client = company('hunan');
    client.documents = client.documents.filter(({ type }) => type !== 'site-construction-plan');
    client.services.push({ ...structuredClone(service(client)), id: 'two' });
    client.filings[0]?.services.push('two');
    expect(failing(client)).toContain('max-per-order');
    expect(failing(client)).not.toContain('hunan-all-plan-second-site');
  });

  it('of a person who lives in the homes of a company is not at an office', () => {
    const client = person('shandong');
    client.entity.mailAddress = '山东省济南市示例区示例路6号云帆公司家属院3号楼2单元501室';
    expect(failing(client)).not.toContain('nat-address-person-office');
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
