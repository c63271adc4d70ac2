// Does the list for a client hold what the client alone can bring, say or mend, and nothing that its agent does?
import { describe, expect, it } from 'vitest';
import type { Client } from '../../../../lib/filing/client/client';
import { precheckInput } from '../../../../lib/filing/facts/facts';
import {
  type AskedText,
  type Asks,
  clientAsks,
  isAskedAnything,
  togetherAsked,
} from '../../../../lib/filing/report/client-asks';
import clientKnows from '../../../../lib/filing/report/client-knows.json';
import clientWords from '../../../../lib/filing/report/client-words.json';
import { precheckWithFacts } from '../../../../lib/filing/report/precheck';
import { askedOf } from '../../../../lib/filing/report/question-topics';
import { book } from '../../../rulebook';
import { ordinaryClients } from '../ordinary-clients';
import { filing, sample } from '../sample-client';

function asksOf(client: Client): readonly Asks[] {
  return filing(client).services.map((id) => {
    const { report, facts } = precheckWithFacts(book, precheckInput(book, client, filing(client), id, DAY));
    const service = client.services.find((one) => one.id === id);
    return clientAsks(book, { client, service, report, asked: askedOf(book, report.questions, facts) });
  });
}
const DAY = '2026-11-24';

/** Without papers and with nothing answered but what decides the type. */
function bare(): Client {
  const client = sample();
  const filings = client.filings.map((one) => ({
    ...one,
    answers: one.answers.filter(({ fact }) => /^(?:subjectRecord|serviceRecord|pendingOrder)/.test(fact)),
  }));
  return { ...client, documents: [], filings };
}
const said = (texts: readonly { readonly zh: string }[]) => texts.map(({ zh }) => zh);
const asked = (all: readonly AskedText[]) => said(all.map(({ text }) => text));

/** The same client without a day on which its domains were verified, with one site or two. */
function unverified(sites: number): Client {
  const client = bare();
  const services = client.services.map((one) => ({
    ...one,
    domains: one.domains.map((domain) => ({ ...domain, realNameSince: null })),
  }));
  const filings = client.filings.map((one) => ({ ...one, services: one.services.slice(0, sites) }));
  return { ...client, services, filings };
}

describe('what a client has to send', () => {
  it('is one screenshot for a filing that has all but that', () => {
    const asks = togetherAsked(asksOf(sample()));
    expect(said(asks.papers.map(({ label }) => label))).toEqual(['域名实名认证截图']);
    expect([...asks.confirm, ...asks.questions, ...asks.mend]).toEqual([]);
    expect(isAskedAnything({ ...asks, papers: [] })).toBe(false);
  });

  it('is each missing paper once, with what the rules want of it, not that it is missing', () => {
    const [asks] = asksOf(bare());
    const labels = said((asks?.papers ?? []).map(({ label }) => label));
    expect(labels).toContain('主办单位证件');
    expect(new Set(labels).size).toBe(labels.length);
    const licence = asks?.papers.find(({ label }) => label.zh === '主办单位证件');
    expect(said(licence?.demands ?? [])).toEqual(['最新的，正本副本都行']);
    expect(labels.join()).not.toContain('人脸');
  });

  it('is what only the client knows: a statement to confirm, no matter of portal, server or registry', () => {
    const [asks] = asksOf(bare());
    expect(asked(asks?.confirm ?? []).join()).toContain('网站只做贵单位自己的业务');
    const all = asked([...(asks?.confirm ?? []), ...(asks?.questions ?? [])]).join();
    expect(all).not.toMatch(/服务器|阿里云|腾讯云|接入商|公示/u);
  });

  it('is a fault in the client’s own data, none in what the agent writes', () => {
    const client = bare();
    const people = client.people.map((one) => ({ ...one, certValidUntil: '2026-01-01' }));
    const services = client.services.map((one) => ({ ...one, remark: '' }));
    const { mend } = togetherAsked(asksOf({ ...client, people, services }));
    expect(said(mend.map(({ message }) => message)).join()).toContain('负责人证件');
    expect(said(mend.map(({ message }) => message)).join()).not.toContain('备注');
    expect(mend[0]?.due).toEqual({ what: 'id', of: '张示例', day: '2026-01-01' });
  });

  it('names the domain that ran out and its day, at the site that it belongs to', () => {
    const client = sample();
    const services = client.services.map((one, at) => ({
      ...one,
      domains: one.domains.map((domain) => (at === 1 ? { ...domain, expires: '2026-03-05' } : domain)),
    }));
    const { mend } = togetherAsked(asksOf({ ...client, services }));
    expect(mend.map(({ due, site }) => [due, site?.name])).toEqual([
      [{ what: 'domain', of: 'yunfan-docs-sample.cn', day: '2026-03-05' }, '云帆科技技术文档'],
    ]);
  });

  it('says of a question about a site which sites it is about, of one about the client none', () => {
    const one = togetherAsked(asksOf(unverified(1))).questions.find(({ text }) => /实名/u.test(text.zh));
    expect(one?.sites).toEqual([{ name: '云帆科技产品介绍', domains: ['yunfan-sample.com'] }]);
    const two = togetherAsked(asksOf(unverified(2)));
    const both = two.questions.find(({ text }) => /实名/u.test(text.zh));
    expect(both?.sites.map(({ name }) => name)).toEqual(['云帆科技产品介绍', '云帆科技技术文档']);
    const card = two.papers.find(({ label }) => label.zh.includes('主体负责人身份证件'));
    expect(card?.sites).toEqual([]);
  });

  it('asks for nothing that stands on a paper which is there or is asked for', () => {
    const until = (client: Client): Client => ({
      ...client,
      entity: { ...client.entity, businessScope: null },
      people: client.people.map((one) => ({ ...one, certValidUntil: null })),
    });
    for (const client of [until(bare()), until({ ...bare(), documents: sample().documents })]) {
      const all = asked(togetherAsked(asksOf(client)).questions).join();
      expect(all).not.toMatch(/负责人的证件到哪|经营/u);
    }
  });

  it('asks a person, in every province, for nothing that only a unit has', () => {
    const provinces = [...book.provinces.values()].map(({ code }) => code);
    for (const { kind, province, client } of ordinaryClients(provinces)) {
      const answers = ['subjectRecord', 'serviceRecord'].map((fact) => ({ fact, value: 'none', on: DAY }));
      const filings = client.filings.map((one) => ({
        ...one,
        answers: [...answers, { fact: 'pendingOrder', value: false, on: DAY }],
      }));
      const [first] = asksOf({ ...client, filings });
      const report = precheckWithFacts(
        book,
        precheckInput(book, { ...client, filings }, filings[0] ?? filing(client), 's1', DAY),
      ).report;
      const every = [...book.documents.values()].map(({ id, label }) => ({
        ...{ id, label, requirement: 'required' as const, state: 'missing' as const, why: [], cites: [] },
      }));
      const all = clientAsks(book, {
        client,
        service: client.services[0],
        report: { ...report, documents: every },
        asked: [],
      });
      for (const { label, demands, signers } of [...(first?.papers ?? []), ...all.papers]) {
        const how = [...said(demands), ...signers].join();
        const about = `${province} ${kind} ${label.zh}: ${how}`;
        if (kind === 'person')
          expect(how.replace(/就业证明[^,]*/u, '').match(/单位|公章|鲜章|法定代表人/u), about).toBeNull();
        expect(how.match(/(?:单位|个人)须提交/u), about).toBeNull();
      }
      const told = asked([...(first?.confirm ?? []), ...(first?.questions ?? [])]).join();
      expect(told.match(kind === 'person' ? /贵单位|执照/u : /您本人/u), told).toBeNull();
    }
  });

  it('is said once for two services', () => {
    const both = asksOf(bare());
    const asks = togetherAsked([...both, ...both]);
    expect(asks.papers).toHaveLength(togetherAsked(both).papers.length);
    expect(new Set(asked(asks.confirm)).size).toBe(asks.confirm.length);
  });

  it('names facts and papers that there are', () => {
    expect(clientKnows.facts.filter((fact) => !book.facts.has(fact))).toEqual([]);
    const kinds = book.shared['documents/documents.json'].documents.map(({ id }) => id);
    const papers = [...Object.keys(clientKnows.described), ...Object.values(clientKnows.readFrom).flat()];
    expect(papers.filter((id) => !kinds.includes(id))).toEqual([]);
    const facts = [...Object.keys(clientKnows.readFrom), ...Object.keys(clientWords)];
    expect(facts.filter((fact) => !clientKnows.facts.includes(fact))).toEqual([]);
  });
});
