// Does a case give the expected answers? One check for each key of `expect`; a key without a check counts as a deviation.

import { findWords } from '../../lib/filing/facts/content-words';
import { checkNumber } from '../../lib/filing/numbers/check-number';
import { answerOfChannel } from '../../lib/filing/report/channels';
import { lastDayOf } from '../../lib/filing/report/deadlines';
import { decide } from '../../lib/filing/report/decision';
import { listedDocuments } from '../../lib/filing/report/documents';
import { precheck } from '../../lib/filing/report/precheck';
import type { Report } from '../../lib/filing/report/report';
import type { WordField } from '../../lib/filing/rulebook/content-words';
import type { Rulebook } from '../../lib/filing/rulebook/open';
import { valueOn } from '../../lib/rules/as-of';
import type { Facts } from '../../lib/rules/operator-names';
import { type Case, factsOf, type Miss, type Setting } from './case';
import { missedNameRules, missedSatisfies, missedSeverity, missedViolates } from './rule-expectations';

type Check = (setting: Setting, expected: unknown) => readonly Miss[];

/** Every deviation of a case; empty when it passes. */
export function missesOf(book: Rulebook, one: Case): readonly Miss[] {
  const { asOf, inputs } = one;
  const said = factsOf(one);
  const unknown = unknownInputs(book, one);
  const report = precheck(book, { id: one.id, facts: said, decision: inputs.decision, asOf });
  const facts = report.filingType === null ? said : { ...said, 'filing.type': report.filingType };
  const setting = { book, one, facts, report };
  const expect = inputs.decision === undefined ? one.expect : { asks: [], ...one.expect };
  return [
    ...unknown,
    ...Object.entries(expect).flatMap(([key, expected]) => {
      const check = CHECKS[key];
      return check === undefined
        ? [{ what: `unknown expectation ${key}`, expected, actual: null }]
        : check(setting, expected);
    }),
  ];
}

const CHECKS: Readonly<Record<string, Check>> = {
  decisionRow: ({ report }, expected) => same('decisionRow', expected, report.decision.row),
  filingType: ({ report }, expected) => same('filingType', expected, report.filingType),
  verdict: ({ report }, expected) => same('verdict', expected, report.decision.verdict),
  asks: ({ book, one }, expected) =>
    same('asks', sorted(expected), sorted(decide(book, one.inputs.decision ?? {}).asks)),
  channels: channelMisses,
  sms: ({ report: { sms } }, expected) =>
    same('sms', expected, picked(expected, { ...sms, required: sms.required })),
  mailing: ({ report: { mailing } }, expected) =>
    same(
      'mailing',
      expected,
      picked(expected, { required: mailing.required === true, caseId: caseIdOf(mailing, expected) }),
    ),
  faceVerification: ({ report: { face } }, expected) =>
    same('faceVerification', expected, {
      servicePrincipal: face.required === true && face.who.includes('servicePrincipal'),
      subjectPrincipal: face.required === true && face.who.includes('subjectPrincipal'),
    }),
  documents: ({ book, facts }, expected) =>
    same('documents', sorted(expected), sorted(listedDocuments(book, facts))),
  deadline: deadlineMisses,
  domainVerification: ({ book, facts }, expected) => {
    const rows = book.shared['filings/domain-verification.json'].rows;
    const row = rows.find(({ filingTypes }) => filingTypes.includes(String(facts['filing.type'])));
    return same('domainVerification', expected, picked(expected, { scope: row?.scope ?? 'unknown' }));
  },
  number: ({ facts, one }, expected) => {
    const checked = checkNumber(String(facts['number.type']), String(facts['number.value']), one.asOf);
    return same('number', expected, picked(expected, { ok: checked.ok }));
  },
  file: ({ book, facts, one }, expected) =>
    same('file', expected, picked(expected, { ok: isImageAccepted(book, facts, one.asOf) })),
  app: ({ facts }, expected) => {
    const expectedLength = facts['app.platform'] === 'ios' ? 40 : 32;
    return same(
      'app',
      expected,
      picked(expected, { ok: facts['app.signatureLength'] === expectedLength, expectedLength }),
    );
  },
  footer: ({ book, facts }, expected) => {
    const own = book.rules.some(
      ({ name }) => name === `${facts['entity.province']}-all-footer-subject-number`,
    );
    return same('footer', expected, { form: own ? 'subject' : 'service' });
  },
  keywordHits: wordMisses,
  nameRules: (setting, expected) => missedNameRules(setting, listOf(Object(expected).violates)),
  violates: (setting, expected) => missedViolates(setting, listOf(expected)),
  satisfies: (setting, expected) => missedSatisfies(setting, listOf(expected)),
  maxSeverity: (setting, expected) => missedSeverity(setting, listOf(setting.one.expect.violates), expected),
  note: () => [],
};

function unknownInputs(book: Rulebook, { inputs }: Case): readonly Miss[] {
  const given = [...Object.keys(inputs.facts ?? {}), ...Object.keys(inputs.decision ?? {})];
  const strange = given.filter((fact) => !book.facts.has(fact));
  const kinds = Object.keys(inputs).filter((key) => key !== 'facts' && key !== 'decision');
  return [...strange, ...kinds].map((name) => ({
    what: `unknown input ${name}`,
    expected: 'a known name',
    actual: name,
  }));
}

function channelMisses({ book, facts, one }: Setting, expected: unknown): readonly Miss[] {
  const wanted = Object.entries(Object(expected));
  return wanted.flatMap(([id, answer]) => {
    const channel = book.shared['filings/channels.json'].channels.find((known) => known.id === id);
    const actual = channel === undefined ? 'no such channel' : answerOfChannel(channel, facts, one.asOf);
    return same(`channel ${id}`, answer, actual);
  });
}

function caseIdOf({ items }: Report['mailing'], expected: unknown): string | undefined {
  const wanted = Object(expected).caseId;
  return items.some((item) => item.case === wanted) ? wanted : items[0]?.case;
}

function deadlineMisses({ book, facts }: Setting, expected: unknown): readonly Miss[] {
  const { id } = Object(expected);
  const deadline = book.shared['filings/deadlines.json'].deadlines.find((known) => known.id === id);
  const opened = facts['site.openedOn'];
  const by = deadline === undefined || typeof opened !== 'string' ? null : lastDayOf(deadline, opened);
  return same('deadline', expected, { id: deadline?.id ?? null, by });
}

function isImageAccepted(book: Rulebook, facts: Facts, asOf: string): boolean {
  const lists = book.shared['documents/limits.json'].image;
  const own =
    lists.find(({ provider }) => provider === facts.provider) ??
    lists.find(({ provider }) => provider === 'any');
  const limit = valueOn(own?.limits ?? [], asOf)?.value;
  const bytes = Number(facts['file.bytes']);
  if (limit === undefined || !limit.formats.includes(String(facts['file.format']))) return false;
  return bytes >= (limit.minBytes ?? 0) && bytes <= (limit.maxBytes ?? Number.POSITIVE_INFINITY);
}

const WORD_FACTS: Readonly<Record<string, string>> = {
  'service-name': 'service.name',
  'unit-name': 'entity.name',
  'business-scope': 'text.businessScope',
};

function wordMisses({ book, facts }: Setting, expected: unknown): readonly Miss[] {
  return Object.entries(Object(expected)).flatMap(([field, categories]) => {
    const text = facts[WORD_FACTS[field] ?? ''];
    const hits = findWords(book.shared['content/pre-approval.json'], {
      [field as WordField]: typeof text === 'string' ? text : null,
    }); // keys of the file
    return same(
      `words in ${field}`,
      sorted(categories),
      sorted([...new Set(hits.map(({ category }) => category))]),
    );
  });
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function sorted(value: unknown): unknown {
  return Array.isArray(value) ? value.map(String).sort() : value;
}

/** Of the actual values, only the keys that the case names. */
function picked(expected: unknown, actual: Readonly<Record<string, unknown>>): unknown {
  return Object.fromEntries(Object.keys(Object(expected)).map((key) => [key, actual[key]]));
}

function same(what: string, expected: unknown, actual: unknown): readonly Miss[] {
  return JSON.stringify(expected) === JSON.stringify(actual) ? [] : [{ what, expected, actual }];
}
