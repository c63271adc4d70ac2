// Does a letter hold the client's own words and nothing else, and does each say where it is from?
import { describe, expect, it } from 'vitest';
import type { Client } from '../../../../lib/filing/client/client';
import {
  type FilledPaper,
  fillPapers,
  officialForms,
  paperDocuments,
} from '../../../../lib/filing/papers/fill-papers';
import { PaperDraft } from '../../../../lib/filing/rulebook/papers';
import { book } from '../../../rulebook';
import { ordinaryClients } from '../ordinary-clients';
import { sample } from '../sample-client';

function papersOf(client: Client, documents = paperDocuments(book, client)): readonly FilledPaper[] {
  const [filing] = client.filings;
  if (!filing) throw new Error('the sample has a filing');
  return fillPapers(book, { client, filing, provider: '阿里云' }, documents);
}

const words = ({ lines }: FilledPaper): string =>
  lines.map((pieces) => pieces.map(({ text, isBlank }) => (isBlank ? '____' : text)).join('')).join('\n');

/** The sample in another province. */
const filedIn = (code: string): Client => {
  const client = sample();
  return { ...client, entity: { ...client.entity, region: { ...client.entity.region, code } } };
};

describe('letters of a client', () => {
  it('carry the names and numbers of this client, and no word in braces', () => {
    const client = sample();
    const [letter] = papersOf(client, ['subject-principal-authorization']);
    if (!letter) throw new Error('a company has this letter');
    const person = client.people.find(({ id }) => id === client.entity.subjectPrincipal);
    const text = words(letter);
    for (const value of [client.entity.name, client.entity.certNumber, person?.name, person?.certNumber])
      expect(text).toContain(value);
    expect(text).toContain('阿里云、浙江省通信管理局');
    for (const paper of papersOf(client)) expect(words(paper)).not.toMatch(/[{}]|undefined|null/u);
  });

  it('say how they are written here, and name no other province', () => {
    const names = new Map(
      [...book.provinces.values()].map(({ code, label }) => [code, label.zh.slice(0, 2)]),
    );
    for (const [code, own] of names) {
      const others = [...names.values()].filter((name) => name !== own);
      const said = papersOf(filedIn(code)).flatMap(({ advice }) => advice?.zh ?? []);
      expect(said.filter((text) => others.some((name) => text.includes(name)))).toEqual([]);
    }
    const [culture] = papersOf(filedIn('510000'), ['culture-commitment']);
    expect(culture?.advice?.zh).toBe('3个月内签署');
  });

  it('ask a person, in every province, for no seal and no signature of a unit, and a unit for no fingerprint of its own', () => {
    const provinces = [...book.provinces.values()].map(({ code }) => code);
    for (const { kind, province, client } of ordinaryClients(provinces))
      for (const { document, signers, advice } of papersOf(client)) {
        const said = [...signers, advice?.zh ?? ''].join();
        const of = `${province} ${kind} ${document}: ${said}`;
        expect(
          said.match(kind === 'person' ? /公章|鲜章|单位|公司|法定代表人/u : /手印|个人/u),
          of,
        ).toBeNull();
      }
  });

  it('name a domain once that a website and an app have', () => {
    const client = sample();
    const [website] = client.services;
    const [filing] = client.filings;
    if (!website || !filing) throw new Error('the sample has both');
    const app = { ...website, id: 'app', kind: 'app' as const };
    const filings = [{ ...filing, services: [website.id, app.id] }];
    const [letter] = papersOf({ ...client, services: [website, app], filings }, [
      'domain-ownership-statement',
    ]);
    if (!letter) throw new Error('a company has this letter');
    expect(words(letter)).toContain(`域名${website.domains[0]?.name}均`);
  });

  it('leave blank what the client does not say, never an empty place that looks written', () => {
    const client = sample();
    const [service] = client.services;
    if (!service) throw new Error('the sample has a service');
    const bare = {
      ...client,
      entity: { ...client.entity, legalRepresentative: null },
      services: [{ ...service, domains: [] }],
    };
    const [letter] = papersOf(bare, ['legal-rep-authorization']);
    expect(letter && words(letter)).toContain('____（身份证件号码：____）系');
    const pieces = papersOf(bare).flatMap(({ lines }) => lines.flat());
    expect(pieces.filter(({ text, isBlank }) => text === '' && !isBlank)).toEqual([]);
  });

  it('are those of the province: one with its own form says so, one that takes none has none', () => {
    const [anhui] = papersOf(filedIn('340100'), ['not-involved-letter']);
    expect(anhui && words(anhui)).toContain('安徽省通信管理局');
    expect(anhui?.hasOfficialForm).toBe(true);
    expect(officialForms(book, filedIn('340100'))).toContain('not-involved-letter');
    expect(paperDocuments(book, filedIn('420100'))).not.toContain('not-involved-letter'); // Hubei takes no such letter
    const [shanghai] = papersOf(filedIn('310100'), ['service-principal-authorization']);
    expect(shanghai?.title).toContain('职务');
  });

  it('name another province’s administration in no letter', () => {
    const titles = [...book.provinces.values()].map(({ label }) => label.zh);
    for (const province of book.provinces.values()) {
      const client = filedIn(province.code);
      const others = titles.filter((title) => title !== province.label.zh);
      for (const paper of papersOf(client))
        for (const other of others) expect(words(paper)).not.toContain(`${other}通信管理局`);
    }
  });

  it('each have a source', () => {
    for (const paper of papersOf(sample())) expect(paper.cites.length).toBeGreaterThan(0);
  });

  it('of a person name no seal of a unit', () => {
    const client = sample();
    const person = { ...client, entity: { ...client.entity, type: 'personal' } };
    for (const { signers, document } of papersOf(person)) expect(signers, document).not.toContain('单位公章');
  });
});

it('a draft with a word that no client has is refused', () => {
  const [draft] = book.shared['documents/papers.json'].papers;
  expect(PaperDraft.safeParse(draft).success).toBe(true);
  expect(PaperDraft.safeParse({ ...draft, lines: ['{entity.secret}'] }).success).toBe(false);
});

it('words to be copied stand in the sentence of their rule, so that they can be read before', () => {
  const rules = book.rules.filter(({ event }) => event.params.copy !== undefined);
  expect(rules.length).toBeGreaterThan(8);
  // a blank is filled with the client's own words, which the sentence cannot know
  for (const { name, event } of rules)
    for (const words of (event.params.copy ?? '').split(/【[^】]*】/u))
      expect(event.params.message.zh, name).toContain(words);
});
