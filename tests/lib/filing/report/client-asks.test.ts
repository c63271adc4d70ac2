// Does the list for a client hold what the client alone can bring, say or mend, and nothing that its agent does?
import { describe, expect, it } from 'vitest';
import type { Client } from '../../../../lib/filing/client/client';
import { precheckInputs } from '../../../../lib/filing/facts/facts';
import { paperDocuments } from '../../../../lib/filing/papers/fill-papers';
import {
  type Asks,
  clientAsks,
  isAskedAnything,
  togetherAsked,
} from '../../../../lib/filing/report/client-asks';
import clientKnows from '../../../../lib/filing/report/client-knows.json';
import { precheckWithFacts } from '../../../../lib/filing/report/precheck';
import { askedOf } from '../../../../lib/filing/report/question-topics';
import { book } from '../../../rulebook';
import { filing, sample } from '../sample-client';

function asksOf(client: Client): readonly Asks[] {
  return precheckInputs(book, client, filing(client), '2026-11-24').map((input) => {
    const { report, facts } = precheckWithFacts(book, input);
    return clientAsks(book, report, askedOf(book, report.questions, facts), paperDocuments(book, client));
  });
}

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
    expect(said(licence?.demands ?? [])).toEqual(['最新证件，正副本均可，四角完整、字迹清晰']);
    expect(labels.join()).not.toContain('人脸');
  });

  it('is what only the client knows: a statement to confirm, no matter of portal, server or registry', () => {
    const [asks] = asksOf(bare());
    expect(said(asks?.confirm ?? []).join()).toContain('服务内容与主体性质相符');
    const all = said([...(asks?.confirm ?? []), ...(asks?.questions ?? [])]).join();
    expect(all).not.toMatch(/服务器|阿里云|腾讯云|接入商|公示/u);
  });

  it('is a fault in the client’s own data, none in what the agent writes', () => {
    const client = bare();
    const people = client.people.map((one) => ({ ...one, certValidUntil: '2026-01-01' }));
    const services = client.services.map((one) => ({ ...one, remark: '' }));
    const asks = togetherAsked(asksOf({ ...client, people, services }));
    expect(said(asks.mend).join()).toContain('负责人证件有效期');
    expect(said(asks.mend).join()).not.toContain('备注');
  });

  it('is said once for two services', () => {
    const both = asksOf(bare());
    const asks = togetherAsked([...both, ...both]);
    expect(asks.papers).toHaveLength(togetherAsked(both).papers.length);
    expect(new Set(said(asks.confirm)).size).toBe(asks.confirm.length);
  });

  it('names facts and papers that there are', () => {
    expect(clientKnows.facts.filter((fact) => !book.facts.has(fact))).toEqual([]);
    const kinds = book.shared['documents/documents.json'].documents.map(({ id }) => id);
    expect(clientKnows.described.filter((id) => !kinds.includes(id))).toEqual([]);
  });
});
