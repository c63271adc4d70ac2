// Is what a rule demands counted among what is to be prepared, also where one of several documents is enough?
import { describe, expect, it } from 'vitest';
import type { Client } from '../../../../lib/filing/client/client';
import { precheckInput } from '../../../../lib/filing/facts/facts';
import { countsIn, documentsHeld, missingIn } from '../../../../lib/filing/report/counts';
import { precheck } from '../../../../lib/filing/report/precheck';
import type { DocumentNeed, Finding } from '../../../../lib/filing/report/report';
import { shownBesideRequired, shownFindings } from '../../../../lib/filing/report/shown-findings';
import { demandsFor, toPrepare } from '../../../../lib/filing/report/to-prepare';
import { book } from '../../../rulebook';
import { ordinaryClients } from '../ordinary-clients';

const TODAY = '2026-11-26';
const SAID = {
  pendingOrder: false,
  subjectRecord: 'none',
  serviceRecord: 'none',
  'service.involvesPreApproval': false,
};
const company = ordinaryClients(['510000']).find(({ kind }) => kind === 'company')?.client as Client;

/** A company of Sichuan whose name speaks of culture, with these documents. */
function reportWith(types: readonly string[]) {
  const answers = Object.entries(SAID).map(([fact, value]) => ({ fact, value, on: TODAY }));
  const client: Client = {
    ...company,
    entity: { ...company.entity, name: '四川示例木槿文化传播有限公司' },
    filings: company.filings.map((filing) => ({ ...filing, answers })),
    documents: types.map((type, at) => ({
      ...{ id: `d${at}`, type, fileName: 'a.jpg', mediaType: 'image/jpeg', issuedOn: TODAY, data: '' },
      of: type.includes('principal') ? 'p1' : type.includes('letter') ? 's1' : 'entity',
    })),
  };
  const [filing] = client.filings;
  if (filing === undefined) throw new Error('no filing');
  return precheck(book, precheckInput(book, client, filing, 's1', TODAY));
}

const OWN = ['subject-certificate', 'subject-principal-id'];
const LETTERS = ['culture-commitment', 'not-involved-letter', 'pre-approval-document'];

describe('a letter that the words of a name demand, any of three', () => {
  it('is one missing document: counted, and in the ring', () => {
    const { documents, findings } = reportWith(OWN);
    expect(missingIn(documents).map(({ choices }) => choices?.map(({ id }) => id))).toEqual([LETTERS]);
    expect(missingIn(documents)[0]?.label.zh).toBe(
      '文化承诺书、不涉及前置审批承诺书或前置审批文件（任选其一）',
    );
    expect(documentsHeld(documents)).toEqual({ have: 2, of: 3 });
    expect(countsIn({ documents, findings }, []).documents).toBe(1);
    const [entry] = missingIn(documents);
    expect(entry && demandsFor(entry, { findings }).map(({ zh }) => zh)).toEqual([
      expect.stringContaining('不涉及文化'),
    ]);
  });

  it('is told once: among the documents, not as a fault beside them', () => {
    const { documents, findings } = reportWith(OWN);
    const rules = shownBesideRequired(findings, documents).map(({ finding }) => finding.rule);
    expect(rules).not.toContain('nat-letter-culture');
  });

  it('is there once one of the three is', () => {
    const { documents } = reportWith([...OWN, 'not-involved-letter']);
    expect(missingIn(documents)).toEqual([]);
    expect(documentsHeld(documents)).toEqual({ have: 3, of: 3 });
  });
});

const need = (id: string, rest: Partial<DocumentNeed>): DocumentNeed => ({
  ...{ id, label: { zh: id, en: id }, requirement: 'one-of', state: 'missing', why: [], cites: [] },
  ...rest,
});

it('of two demands where one lies within the other, the narrower one is left', () => {
  const wide = ['a', 'b', 'c'];
  const needs = [
    need('a', { oneOf: [wide] }),
    need('b', { oneOf: [wide, ['b', 'c']] }),
    need('c', { oneOf: [wide, ['b', 'c']] }),
  ];
  expect(toPrepare(needs).map(({ choices }) => choices?.map(({ id }) => id))).toEqual([['b', 'c']]);
});

it('what holds a filing up for a document that is not to be prepared is a card of its own', () => {
  const finding: Finding = {
    ...{
      rule: 'r',
      state: 'fails' as const,
      severity: 'block' as const,
      message: { zh: 'm', en: 'm' },
      why: [],
      fix: [],
    },
    ...{ cites: [], target: { document: 'a' } },
  };
  expect(shownFindings([finding], [need('a', { requirement: 'optional' })])).toHaveLength(1);
  expect(shownFindings([finding], [need('a', { requirement: 'required' })])).toHaveLength(0);
});
