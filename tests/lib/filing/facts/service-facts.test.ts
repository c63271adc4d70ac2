// Does a filing that the administration has taken up still ask for the SMS verification before it?
import { expect, it } from 'vitest';
import { filingFacts } from '../../../../lib/filing/facts/service-facts';
import { loadRulebook } from '../../../../rules/index';
import { readRuleFiles } from '../../../../scripts/rules/rule-files';

const book = loadRulebook(readRuleFiles());

it.each([
  ['draft', undefined],
  ['sms', undefined],
  ['administration-review', true],
  ['approved', true],
] as const)('in the state %s it is done: %s', (state, done) => {
  const filing = {
    id: 'f',
    provider: 'aliyun',
    intent: 'open-or-host',
    services: [],
    answers: [],
    state,
  } as const;
  const { 'sms.done': known } = filingFacts(book, { ...filing, services: [], answers: [] });
  expect(known).toBe(done);
});
