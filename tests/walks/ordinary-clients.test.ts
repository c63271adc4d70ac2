// How much is an ordinary client asked? One company and one person of every province, until nothing blocking is undecided.
import { describe, expect, it } from 'vitest';
import type { Client, Filing } from '../../lib/filing/client/client';
import { precheckInput } from '../../lib/filing/facts/facts';
import { precheck, settledFacts } from '../../lib/filing/report/precheck';
import { askedOf } from '../../lib/filing/report/question-topics';
import type { Asked, Report } from '../../lib/filing/report/report';
import { type OrdinaryClient, ordinaryClients, withNeededDocuments } from '../lib/filing/ordinary-clients';
import { book } from '../rulebook';

const TODAY = '2026-11-26';
const MOST = { company: 8, person: 5 } as const;
const MOST_LINES = 7; // more than that in one card is not read
const clients = ordinaryClients([...book.provinces.values()].map(({ code }) => code));

interface Asking {
  readonly asked: readonly Asked[];
  readonly report: Report;
}

/** Asks on, each statement confirmed as the ordinary client would, until nothing that blocks waits for an answer. */
function askThrough({ client }: OrdinaryClient): Asking {
  const asked: Asked[] = [];
  for (let filing = filingOf(client); ; ) {
    const input = precheckInput(book, client, filing, 's1', TODAY);
    const report = precheck(book, input);
    const next = askedOf(book, report.questions, settledFacts(book, input)).find((one) => one.settlesBlock);
    if (next === undefined || asked.length > 50) return { asked, report };
    asked.push(next);
    const answers = next.questions.map(({ fact, ordinary }) => ({
      fact,
      value: ordinary as Answer,
      on: TODAY,
    }));
    filing = { ...filing, answers: [...filing.answers, ...answers] };
  }
}

type Answer = Filing['answers'][number]['value'];

function filingOf({ filings }: Client): Filing {
  const [filing] = filings;
  if (filing === undefined) throw new Error('an ordinary client has a filing');
  return filing;
}

/** All facts that are asked for, also those that settle nothing that blocks, once the filing type is known. */
function askedIn(client: Client): readonly string[] {
  const known = { pendingOrder: false, subjectRecord: 'none', serviceRecord: 'none' };
  const answers = Object.entries(known).map(([fact, value]) => ({ fact, value, on: TODAY }));
  const input = precheckInput(book, client, { ...filingOf(client), answers }, 's1', TODAY);
  const asked = askedOf(book, precheck(book, input).questions, settledFacts(book, input));
  return asked.flatMap(({ questions }) => questions.map(({ fact }) => fact));
}

const walks = clients.map((one) => ({ ...one, ...askThrough(one) }));
const withPapers = clients.map((one) => {
  const whole = { ...one, client: withNeededDocuments(book, one.client, askThrough(one).report) };
  return { ...whole, ...askThrough(whole) };
});

describe('62 ordinary clients, a company and a person of each province', () => {
  it.each(Object.entries({ 'without papers': walks, 'with their papers': withPapers }))(
    'are asked at most eight things as a company and five as a person, %s',
    (_, all) => {
      expect(all).toHaveLength(62);
      const over = all.filter(({ kind, asked }) => asked.length > MOST[kind]);
      expect(over.map(({ kind, province, asked }) => [kind, province, asked.map(({ id }) => id)])).toEqual(
        [],
      );
    },
  );

  it('are decided then: what blocks no longer waits for an answer that a person can give', () => {
    const open = withPapers.flatMap(({ report }) =>
      report.findings.filter(({ state, severity }) => state === 'ask' && severity === 'block'),
    );
    expect([...new Set(open.map(({ rule }) => rule))]).toEqual(['nat-face-verified']); // done at the portal
  });

  it('are asked in statements only, a few in one card', () => {
    const asked = withPapers.flatMap((one) => one.asked);
    const bare = asked.flatMap(({ questions }) => questions.filter(({ statement }) => statement === null));
    expect([...new Set(bare.map(({ fact }) => fact))]).toEqual(['documents.licenseRegistrySeal']); // its words are read off the licence
    expect(Math.max(...asked.map(({ questions }) => questions.length))).toBeLessThanOrEqual(MOST_LINES);
  });

  it('are asked nothing about what cannot exist yet', () => {
    const LATER = /^documents\.|faceVerified|^sms\.|^mailing\.|monthsSince|filedSites|[Rr]ecord$/;
    const early = walks.flatMap(({ asked }) =>
      asked.flatMap(({ questions }) => questions.map(({ fact }) => fact)),
    );
    const allowed = ['subjectRecord', 'serviceRecord'];
    expect(early.filter((fact) => LATER.test(fact) && !allowed.includes(fact))).toEqual([]);
    expect(early.filter((fact) => fact.startsWith('province.'))).toEqual([]);
  });

  it('are asked for a text that the file lacks, never for its length or for two texts in one', () => {
    const lacking = clients.flatMap(({ client }) => {
      const bare = structuredClone(client);
      delete bare.entity.remark;
      delete bare.entity.businessScope;
      for (const service of bare.services) delete service.remark;
      return askedIn(bare);
    });
    const counts = ['entity.remarkLength', 'service.remarkLength', 'text.nameOrScope'];
    expect(counts.filter((fact) => lacking.includes(fact))).toEqual([]);
    expect(lacking).toContain('service.remark');
  });

  it('are not asked what the file says: how an owner is written, whether an address is a shop on the net', () => {
    const said = ['domain.ownerNameIsFullChineseOrPinyin', 'entity.isOnlineShop'];
    const asked = clients.flatMap(({ client }) => askedIn(client));
    expect(said.filter((fact) => asked.includes(fact))).toEqual([]);
  });

  it('are never asked for the size or form of a file, whatever provider, with the files there or not', () => {
    const measured = [...book.facts.values()].filter(({ source }) => source === 'file').map(({ id }) => id);
    expect(measured).toHaveLength(6);
    const all = [...clients, ...withPapers].flatMap(({ client }) =>
      ['tencent', 'huawei', 'aliyun', 'other'].flatMap((provider) =>
        askedIn({ ...client, filings: client.filings.map((one) => ({ ...one, provider })) }),
      ),
    );
    expect(measured.filter((fact) => all.includes(fact))).toEqual([]);
    const asking = [...book.facts.values()].filter(
      ({ source, question }) =>
        source !== 'file' && /字节|bytes|像素|pixel/iu.test(question.zh + question.en),
    );
    expect(asking.map(({ id }) => id)).toEqual([]);
  });

  it('are not asked in whose name a domain is beside whether its real name is theirs', () => {
    const both = ['domain.owner', 'domain.realNameMatches'];
    for (const { client } of clients) {
      const bare = structuredClone(client);
      for (const { domains } of bare.services) for (const domain of domains) delete domain.owner;
      const asked = askedIn(bare);
      expect(both.every((fact) => asked.includes(fact))).toBe(false);
    }
  });

  it('are asked the same matter once', () => {
    for (const { asked } of withPapers) {
      const ids = asked.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
