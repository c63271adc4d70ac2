// Is only asked what the client's file leaves open, with answers that it does not rule out?
import { describe, expect, it } from 'vitest';
import type { Filing } from '../../../../lib/filing/client/client';
import { precheckInputs } from '../../../../lib/filing/facts/facts';
import { precheck, settledFacts } from '../../../../lib/filing/report/precheck';
import { askedOf } from '../../../../lib/filing/report/question-topics';
import { questionOf } from '../../../../lib/filing/report/questions';
import { AS_OF, company } from '../../../refusals/clients';
import { book } from '../../../rulebook';

/** The company in Zhejiang with a filing of this intent, of which nobody has answered anything. */
function filedCompany(intent: Filing['intent'], numbers: { entity?: string; service?: string }) {
  const client = company();
  client.entity.icpNumber = numbers.entity;
  for (const one of client.services) one.icpNumber = numbers.service;
  const filings = client.filings.map((one) => ({ ...one, intent, answers: [] }));
  return { ...client, filings };
}

/** The facts of its first filing, and what is asked about it at once. */
function opened(client: ReturnType<typeof filedCompany>) {
  const [filing] = client.filings;
  const [input] = filing === undefined ? [] : precheckInputs(book, client, filing, AS_OF);
  if (input === undefined) throw new Error('the company has no filing');
  const facts = settledFacts(book, input);
  return { facts, asked: askedOf(book, precheck(book, input).questions, facts) };
}

describe('the record of an entity', () => {
  const valuesOf = (client: ReturnType<typeof filedCompany>) => {
    const [question] = questionOf(book, opened(client).facts, 'subjectRecord', 0);
    return { values: question?.options?.map(({ value }) => value), statement: question?.statement };
  };

  it('whose number is stored is only asked its place, and nobody confirms that there is none', () => {
    const filed = filedCompany('open-or-host', { entity: '浙ICP备20260001号' });
    expect(valuesOf(filed)).toEqual({
      values: ['at-this-provider', 'only-at-other-providers', 'shell'],
      statement: null,
    });
    const statements = opened(filed).asked.flatMap(({ questions }) => questions.map(({ fact }) => fact));
    expect(statements).not.toContain('subjectRecord');
  });

  it('is no shell once a service has a number, and is on file even where only that number is stored', () => {
    expect(
      valuesOf(filedCompany('change-data', { entity: '浙ICP备20260001号', service: '浙ICP备20260001号-1' })),
    ).toEqual({ values: ['at-this-provider', 'only-at-other-providers'], statement: null });
    expect(valuesOf(filedCompany('change-data', { service: '浙ICP备20260001号-1' })).values).toEqual([
      'at-this-provider',
      'only-at-other-providers',
    ]);
  });

  it('is usually missing only where something is opened, not where it is changed or stopped', () => {
    expect(valuesOf(filedCompany('open-or-host', {})).statement).not.toBeNull();
    for (const intent of ['change-data', 'stop-one-service', 'stop-everything'] as const) {
      const { asked } = opened(filedCompany(intent, {}));
      const stated = asked
        .flatMap(({ questions }) => questions)
        .filter(({ statement }) => statement !== null);
      expect(stated.map(({ fact }) => fact)).not.toContain('subjectRecord');
      expect(stated.map(({ fact }) => fact)).not.toContain('serviceRecord');
    }
  });
});
