// Is the decision table total, and does a partial answer never contradict the full one?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, decisionFindings, shownDecision } from '../../../../lib/filing/report/decision';
import type { Facts, FactValue } from '../../../../lib/rules/operator-names';
import { book } from '../../../rulebook';

const { inputs } = book.shared['filings/decision-table.json'];

function valuesOf(input: string): readonly FactValue[] {
  if (input === 'province') return ['beijing', 'guangdong'];
  const entry = book.facts.get(input);
  if (entry?.type === 'boolean') return [true, false];
  return entry?.type === 'number' ? [0, 2] : Object.keys(entry?.values ?? {});
}

const CONFIRMING = ['sameSubjectInOtherAccount', 'migrationTarget', 'targetAccountHasSubject'];

function* everyAnswer([input, ...rest]: readonly string[], known: Facts = {}): Generator<Facts> {
  if (input === undefined) yield known;
  else for (const value of valuesOf(input)) yield* everyAnswer(rest, { ...known, [input]: value });
}

const fullAnswers = fc.record(
  Object.fromEntries(inputs.map((input) => [input, fc.constantFrom(...valuesOf(input))])),
);
const anyAnswers = fc.tuple(fullAnswers, fc.subarray([...inputs]));

describe('the decision table', () => {
  it('gives each of the 193,536 full answers one row, and reaches every filing type', () => {
    const types = new Map(
      book.shared['filings/filing-types.json'].filingTypes.map((type) => [type.id, type]),
    );
    const reached = new Set<string>();
    let count = 0;
    for (const answers of everyAnswer(inputs.filter((input) => !CONFIRMING.includes(input)))) {
      count += 1;
      const { row } = decide(book, answers);
      if (row === null) expect.fail(`no row for ${JSON.stringify(answers)}`);
      if (row.result === null) continue;
      const kind = String(answers.serviceKind);
      reached.add(row.variantByServiceKind?.[kind] ?? row.result).add(row.result);
      if (!types.get(row.result)?.serviceKinds.includes(kind))
        expect.fail(`${row.id} does not serve ${kind}`);
    }
    expect(count).toBe(193_536);
    expect([...types.keys()].filter((id) => !reached.has(id))).toEqual([]);
  });

  it('never answers otherwise once more is known, but for rows that only confirm or contradict', () => {
    fc.assert(
      fc.property(anyAnswers, ([answers, known]) => {
        const partial: Facts = Object.fromEntries(known.map((input) => [input, answers[input]]));
        const few = decide(book, partial);
        const all = decide(book, answers);
        if (few.row === null) {
          expect(few.asks.length).toBeGreaterThan(0);
          expect(few.asks.filter((ask) => partial[ask] !== undefined)).toEqual([]);
        } else if (few.row.id !== all.row?.id) expect(all.row?.onUnknown).toBe('skip');
      }),
      { numRuns: 20_000, seed: 20261124 },
    );
  });

  it('names what it waits for as it is asked, so that a finding and its question never say the opposite', () => {
    const decision = decide(book, { intent: 'open-or-host', serverInMainland: true, serviceKind: 'website' });
    expect(decision.asks).toContain('pendingOrder');
    const [open] = decisionFindings(book, {}, decision, shownDecision(book, decision, {}));
    expect(open?.finding.message.zh).toContain('没有别的备案正在办理');
  });

  it('asks for what it needs instead of taking a later row', () => {
    const shell = {
      serverInMainland: true,
      serviceKind: 'website',
      pendingOrder: false,
      intent: 'open-or-host',
      subjectRecord: 'shell',
      serviceRecord: 'none',
    };
    expect(decide(book, shell)).toMatchObject({ row: null, asks: ['province'] });
    expect(decide(book, { ...shell, province: 'beijing' }).row?.result).toBe('add-service-other-provider');
    expect(decide(book, { ...shell, province: 'hunan' }).row?.result).toBe('shell-subject-cancel');
  });

  it('confirms what would make the order void, and blocks it then', () => {
    const filed = {
      serverInMainland: true,
      serviceKind: 'website',
      pendingOrder: false,
      subjectRecord: 'at-this-provider',
      serviceRecord: 'same-subject',
      serviceAtThisProvider: true,
      accessElsewhere: false,
      otherServicesUnderSubject: 1,
      province: 'guangdong',
    };
    const moved = { ...filed, intent: 'move-to-other-subject' };
    const changed = { ...filed, intent: 'change-data', changeScope: 'other-subject' };
    expect(confirmed(moved)).toEqual(['migrate-service', 'migrate-to-person', ['migrationTarget']]);
    expect(confirmed(changed)).toEqual(['migrate-service', 'change-to-person', ['migrationTarget']]);
    for (const facts of [moved, changed]) {
      expect(confirmed({ ...facts, migrationTarget: 'organization' })).toEqual(['migrate-service']);
      expect(decide(book, { ...facts, migrationTarget: 'personal' }).row?.verdict).toBe('blocked');
    }
  });

  it('asks whether an entity on file at the provider is so in this account', () => {
    const filed = {
      serverInMainland: true,
      serviceKind: 'website',
      intent: 'open-or-host',
      pendingOrder: false,
      subjectRecord: 'at-this-provider',
      serviceRecord: 'none',
    };
    expect(confirmed(filed)).toEqual([
      'add-service-same-provider',
      'subject-in-other-account',
      ['sameSubjectInOtherAccount'],
    ]);
    expect(decide(book, { ...filed, sameSubjectInOtherAccount: true }).row?.verdict).toBe(
      'go-to-other-account',
    );
  });

  it('looks at a mini program before it is known where its server stands, and asks that as well', () => {
    const program = {
      intent: 'open-or-host',
      serviceKind: 'mini-program',
      serviceRecord: 'none',
      pendingOrder: false,
    };
    expect(confirmed(program)).toEqual(['mini-program-filing', 'overseas-platform', ['serverInMainland']]);
    expect(confirmed({ ...program, serverInMainland: true })).toEqual(['mini-program-filing']);
    expect(decide(book, { ...program, serverInMainland: false }).row?.verdict).toBe('unconfirmed');
  });

  it('knows a service that no provider hosts for one whose record may be gone', () => {
    const { accessElsewhere: _, ...unhosted } = {
      serverInMainland: true,
      serviceKind: 'website',
      pendingOrder: false,
      intent: 'stop-one-service',
      subjectRecord: 'at-this-provider',
      serviceRecord: 'same-subject',
      serviceAtThisProvider: false,
      accessElsewhere: false,
    };
    expect(confirmed(unhosted)).toEqual([null, 'service-nowhere', ['accessElsewhere']]);
    expect(decide(book, { ...unhosted, accessElsewhere: false }).row?.id).toBe('service-nowhere');
    expect(decide(book, { ...unhosted, accessElsewhere: true }).row?.id).toBe('cancel-one-elsewhere');
  });
});

/** The filing type that is decided, and the rows that still want an answer with what they ask. */
function confirmed(facts: Facts) {
  const { row, confirms } = decide(book, facts);
  return [row?.result, ...confirms.flatMap((one) => [one.row.id, one.asks])];
}
