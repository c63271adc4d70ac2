// Does the row of a filing say what its report says, and nothing of the client's numbers?
import { describe, expect, it } from 'vitest';
import { precheckInputs } from '../../../../lib/filing/facts/facts';
import { batchRows } from '../../../../lib/filing/report/batch';
import { precheck } from '../../../../lib/filing/report/precheck';
import { askedOf } from '../../../../lib/filing/report/question-topics';
import { refusalReasons } from '../../../../lib/filing/report/refusal-reasons';
import { book } from '../../../rulebook';
import { filing, sample } from '../sample-client';

const day = '2026-11-24';

describe('the rows of a client', () => {
  it('say what the report of each service says', () => {
    const client = sample();
    const reports = precheckInputs(book, client, filing(client), day).map((input) => precheck(book, input));
    const rows = batchRows(book, client, day);
    expect(rows.map(({ status }) => status)).toEqual(reports.map(({ status }) => status));
    expect(rows.map(({ counts }) => counts.block + counts.documents)).toEqual(
      reports.map(
        ({ findings }) =>
          findings.filter(({ severity, state }) => severity === 'block' && state === 'fails').length,
      ),
    );
  });

  it('count an undecided block as asked, never as a block', () => {
    const client = sample();
    const asked = { ...client, filings: client.filings.map((one) => ({ ...one, answers: [] })) };
    const [row] = batchRows(book, asked, day);
    expect(row?.status).toBe('incomplete');
    expect(row?.counts.ask).toBeGreaterThan(0);
  });

  it('leave out what was approved, and say when nothing is open', () => {
    const client = sample();
    const done = {
      ...client,
      filings: client.filings.map((one) => ({ ...one, state: 'approved' as const })),
    };
    expect(batchRows(book, done, day).map(({ status }) => status)).toEqual(['approved']);
    expect(batchRows(book, { ...client, filings: [] }, day).map(({ status }) => status)).toEqual([
      'no-filing',
    ]);
  });

  it('say a question that names the provider in words for several providers too', () => {
    const client = sample();
    const decided = new Set(['pendingOrder', 'subjectRecord', 'serviceRecord']); // only then the provider is spoken of
    const filings = client.filings.map((one) => ({
      ...one,
      answers: one.answers.filter(({ fact }) => decided.has(fact)),
    }));
    const open = { ...client, filings };
    const problems = batchRows(book, open, day).flatMap((row) => row.problems);
    const named = problems.filter(({ text }) => /阿里云|腾讯云|华为云/.test(text.zh));
    expect(named.length).toBeGreaterThan(0);
    for (const { ofMany } of named) expect(ofMany?.zh).toMatch(/各自的接入商|接入商/);
    for (const { ofMany } of problems)
      expect(ofMany?.zh ?? '').not.toMatch(/阿里云|腾讯云|华为云|本接入商|这家接入商/);
  });

  it('hold no number of a certificate or a phone', () => {
    const client = sample();
    const said = JSON.stringify(batchRows(book, client, day));
    for (const { certNumber, mobile } of client.people)
      for (const secret of [certNumber, mobile]) expect(said).not.toContain(secret ?? 'none');
    expect(said).not.toContain(client.entity.certNumber);
  });
});

describe('what keeps a filing back', () => {
  it('is told whole: a question that stood behind others would come back once they are answered for many', () => {
    const client = sample();
    const known = new Set(['pendingOrder', 'subjectRecord', 'serviceRecord']); // the filing type is decided, the rest is open
    const filings = client.filings.map((one) => ({
      ...one,
      answers: one.answers.filter(({ fact }) => known.has(fact)),
    }));
    const bare = { ...client, filings, documents: [] };
    const [input] = precheckInputs(book, bare, filing(bare), day);
    if (input === undefined) throw new Error('the sample files a service');
    const asked = askedOf(book, precheck(book, input).questions, input.facts)
      .filter(({ settlesBlock }) => settlesBlock)
      .flatMap(({ questions }) => questions.map(({ fact }) => fact));
    const told = batchRows(book, bare, day)[0]?.problems.filter(({ kind }) => kind === 'question');
    expect(told?.map(({ id }) => id)).toEqual([...new Set(asked)]);
    expect(batchRows(book, bare, day)[0]?.problems.length).toBeGreaterThan(12);
  });

  it('is marked as a question of yes or no where neither answer is the usual one, and only there', () => {
    const client = sample();
    const answers = Object.entries({
      pendingOrder: false,
      subjectRecord: 'only-at-other-providers',
      serviceRecord: 'same-subject',
    }).map(([fact, value]) => ({ fact, value, on: day }));
    const moved = { ...filing(client), intent: 'move-to-other-subject' as const, answers };
    const asked = (of: typeof moved) =>
      batchRows(book, { ...client, filings: [of] }, day)[0]?.problems.filter(
        ({ kind }) => kind === 'question',
      );
    const marked = (of: typeof moved) => asked(of)?.filter(({ isYesNo }) => isYesNo === true);
    expect(marked(moved)?.map(({ id }) => id)).toEqual(['serviceAtThisProvider']);
    const answered = [...answers, { fact: 'serviceAtThisProvider', value: true, on: day }];
    expect(marked({ ...moved, answers: answered })).toEqual([]);
    expect(
      asked({ ...moved, answers: [] })?.map(({ isYesNo, ordinary }) => [isYesNo, ordinary]),
    ).toContainEqual([undefined, false]);
  });

  it('leads to its field of the client, to the document, or to the filing that is to be answered in', () => {
    const client = sample();
    const entity = { ...client.entity, certNumber: '91330106MA2B00000X' };
    const [person, ...others] = client.people;
    if (!person) throw new Error('the sample has people');
    const poor = { ...client, entity, people: [{ ...person, mobile: '123' }, ...others], documents: [] };
    const problems = batchRows(book, { ...poor, filings: [{ ...filing(poor), answers: [] }] }, day)[0]
      ?.problems;
    const places = (kind: string) => problems?.filter((one) => one.kind === kind).map(({ place }) => place);
    expect(places('document')?.every((place) => place?.startsWith('documents.'))).toBe(true);
    expect(places('question')).toContain('filings[0]');
  });
});

describe('what a client lacks', () => {
  /** The fields that settle each question and fault of the client's first row, by the id of the problem. */
  const toFill = (client: ReturnType<typeof sample>) => {
    const rows = batchRows(book, { ...client, documents: [] }, day);
    return Object.fromEntries(
      (rows[0]?.problems ?? []).flatMap(({ id, fill }) => (fill ? [[id, fill]] : [])),
    );
  };

  it('is told by the fields that are to be filled in, each domain and each contact for itself', () => {
    const client = sample();
    const [person] = client.people;
    const [service] = client.services;
    if (!person || !service) throw new Error('the sample has people and a service');
    const { certValidUntil: _, ...bare } = person;
    const domains = [
      { name: 'a.example' },
      { name: 'b.example', expires: '2027-11-24' },
      { name: 'c.example' },
    ];
    const poor = {
      ...client,
      entity: { ...client.entity, businessScope: undefined, certAddress: undefined },
      people: [bare, { ...bare, id: 'second', certNumber: '33010619900101003X' }],
      services: [{ ...service, domains, servicePrincipal: 'second' }],
    } as typeof client;
    expect(toFill(poor)).toMatchObject({
      'domain.monthsToExpiry': ['services[0].domains[0].expires', 'services[0].domains[2].expires'],
      'principals.idMonthsToExpiry': ['people[0].certValidUntil', 'people[1].certValidUntil'],
      'text.businessScope': ['entity.businessScope'],
    });
  });

  it('is none of the fields for a question that is answered in the filing', () => {
    const client = sample();
    const asked = { ...client, filings: client.filings.map((one) => ({ ...one, answers: [] })) };
    const places = Object.values(toFill(asked)).flat();
    expect(places.filter((place) => place.startsWith('filings'))).toEqual([]);
  });
});

describe('a refusal', () => {
  it('names its cause, what to do, and the checks behind it', () => {
    const [reason] = refusalReasons(book, '您的域名未实名认证，请完成后再提交').reasons;
    expect(reason?.id).toBe('domain-not-real-name');
    expect(reason?.rules.map(({ name }) => name)).toContain('nat-domain-real-name');
    expect(reason?.cites.length).toBeGreaterThan(0);
  });

  it('that says nothing known has no cause', () => {
    expect(refusalReasons(book, '祝您生活愉快').reasons).toEqual([]);
  });
});
