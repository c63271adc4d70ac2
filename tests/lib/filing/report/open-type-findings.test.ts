// What is told while the type of a filing is open, and does it hold whatever the type turns out to be?
import { expect, it } from 'vitest';
import { pageFacts } from '../../../../lib/filing/facts/page-facts';
import { openTypeFindings } from '../../../../lib/filing/report/open-type-findings';
import { ruleFindings } from '../../../../lib/filing/report/rule-findings';
import { book } from '../../../rulebook';

const TODAY = '2026-11-24';
const facts = pageFacts(
  book,
  { 'service.name': ['中国第一茶叶网'], 'service.domain': ['www.yunfan-sample.com'] },
  null,
  TODAY,
);
const rulesOf = (found: ReturnType<typeof openTypeFindings>) => found.map(({ finding }) => finding.rule);

it.each(['first-filing', 'add-service-same-provider', 'add-service-other-provider'])(
  'what is told fails as %s too',
  (type) => {
    const failing = ruleFindings(book, { ...facts, intent: 'open-or-host', 'filing.type': type }, TODAY);
    const told = rulesOf(openTypeFindings(book, facts, TODAY));
    expect(told.length).toBeGreaterThan(0);
    expect(rulesOf(failing.filter(({ finding }) => finding.state === 'fails'))).toEqual(
      expect.arrayContaining(told),
    );
  },
);

it('nothing is told of what is sound', () => {
  const sound = pageFacts(book, { 'service.name': ['云帆科技产品介绍'] }, null, TODAY);
  expect(rulesOf(openTypeFindings(book, sound, TODAY))).toEqual([]);
});
