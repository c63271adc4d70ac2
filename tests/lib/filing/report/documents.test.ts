// Do the rules of documents give the whole matrix of filing types and entity types, and the state of each document?
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { documentsFor } from '../../../../lib/filing/report/documents';
import type { Facts } from '../../../../lib/rules/operator-names';
import { RULES_FOLDER, readJson } from '../../../../scripts/rules/rule-files';
import { book } from '../../../rulebook';

const Row = z.strictObject({
  filingType: z.string(),
  entityType: z.string(),
  basis: z.enum(['source', 'none-needed', 'ask']),
  base: z.array(z.string()),
  maybe: z.array(z.string()),
});
const { matrix } = z
  .strictObject({ matrix: z.array(Row) })
  .parse(readJson(`${RULES_FOLDER}documents/needs.cases.json`, 'rules/documents/needs.cases.json'));
const KINDS: Record<string, string> = {
  'mini-program-filing': 'mini-program',
  'quick-app-filing': 'quick-app',
};

function cell(filingType: string, entityType: string) {
  const type = book.shared['filings/entity-types.json'].entityTypes.find(({ id }) => id === entityType);
  const kind = KINDS[filingType];
  const facts: Facts = {
    'filing.type': filingType,
    'entity.type': entityType,
    'entity.category': type?.category,
    ...(kind === undefined ? {} : { 'service.kind': kind }),
  };
  const judged = book.needs.map(({ entry, test }) => ({ entry, holds: test(facts) }));
  const sure = judged.filter(({ holds }) => holds === true).map(({ entry }) => entry);
  const lists = sure.filter(({ requirement }) => requirement === 'required' || requirement === 'conditional');
  const others = sure.filter((need) => !lists.includes(need));
  return {
    filingType,
    entityType,
    basis: others.some((need) => need.requirement === 'ask')
      ? 'ask'
      : others.length > 0
        ? 'none-needed'
        : 'source',
    base: [...new Set(lists.flatMap(({ documents }) => documents))],
    maybe: judged.filter(({ holds }) => holds === null).map(({ entry }) => entry.id),
  };
}

describe('the matrix', () => {
  it('comes out of the rules, all 306 cells', () => {
    expect(matrix).toHaveLength(306);
    for (const row of matrix) expect(cell(row.filingType, row.entityType)).toEqual(row);
  });
});

describe('a document', () => {
  const filing: Facts = {
    'filing.type': 'first-filing',
    'entity.type': 'enterprise',
    'entity.category': 'organization',
    'entity.province': 'hunan',
    'service.kind': 'website',
    provider: 'tencent',
    'domain.registrarIsProvider': true,
    documents: ['subject-certificate'],
  };
  const stateOf = (id: string, facts: Facts = filing, faults = new Map()) =>
    documentsFor(book, facts, '2026-11-24', faults).needs.find((need) => need.id === id);

  it('is attached, missing, or not known', () => {
    expect(stateOf('subject-certificate')).toMatchObject({ requirement: 'required', state: 'attached' });
    expect(stateOf('domain-certificate')).toMatchObject({ requirement: 'required', state: 'missing' });
    expect(stateOf('domain-certificate', { ...filing, documents: undefined })?.state).toBe('ask');
  });

  it('is asked for while it is open whether it is needed, with the fact that settles it', () => {
    const open = { ...filing, 'domain.registrarIsProvider': undefined };
    expect(stateOf('domain-real-name-screenshot', open)).toMatchObject({ requirement: 'ask', state: 'ask' });
    const { asks } = documentsFor(book, open, '2026-11-24', new Map());
    expect(asks.get('domain-real-name-screenshot')).toEqual(['domain.registrarIsProvider']);
  });

  it('is invalid when something is wrong with it, and says why it is needed', () => {
    const fault = [{ zh: '已过期', en: 'expired' }];
    const need = stateOf('subject-certificate', filing, new Map([['subject-certificate', fault]]));
    expect(need?.state).toBe('invalid');
    expect(need?.why.every(({ state }) => state === 'true')).toBe(true);
    expect(need?.cites[0]?.date).toBe('2021-07-15');
  });

  it('is still missing, and no fault, while only the other side of the card is to be added', () => {
    const side = { zh: '还差国徽面', en: 'the emblem side is still missing', isLacking: true } as const;
    const faults = new Map([['subject-certificate', [side]]]);
    const need = stateOf('subject-certificate', filing, faults);
    expect(need).toMatchObject({ state: 'missing', lacks: { zh: '还差国徽面' } });
    const blurred = new Map([['subject-certificate', [side, { zh: '图片模糊', en: 'blurred' }]]]);
    expect(stateOf('subject-certificate', filing, blurred)).toMatchObject({ state: 'invalid' });
  });

  it('is one card where one person is both contacts, and two where they are two', () => {
    const idsFor = (isSame: boolean) =>
      documentsFor(
        book,
        { ...filing, 'servicePrincipal.sameAsSubjectPrincipal': isSame },
        '2026-11-24',
        new Map(),
      )
        .needs.filter(({ id }) => id.endsWith('-principal-id'))
        .map(({ id, label }) => [id, label.zh]);
    expect(idsFor(true)).toEqual([['subject-principal-id', '负责人身份证件（正反面）']]);
    expect(idsFor(false).map(([id]) => id)).toEqual(['subject-principal-id', 'service-principal-id']);
  });

  it('is not listed at all while the filing type is open, and a migration says to ask the provider', () => {
    expect(
      documentsFor(book, { ...filing, 'filing.type': undefined }, '2026-11-24', new Map()).needs,
    ).toEqual([]);
    const moved = { ...filing, 'filing.type': 'migrate-service' };
    expect(documentsFor(book, moved, '2026-11-24', new Map()).notListed?.zh).toContain('迁移');
  });
});

it('a cancellation lists its own documents alone: none for sure, with the sources that say so', () => {
  for (const type of ['cancel-subject', 'cancel-service', 'cancel-access']) {
    const facts: Facts = {
      'filing.type': type,
      'entity.category': 'organization',
      'entity.type': 'enterprise',
      'entity.province': 'zhejiang',
      'service.kind': 'website',
      provider: 'aliyun',
      documents: ['subject-certificate'],
    };
    const { needs, none } = documentsFor(book, facts, '2026-11-24', new Map());
    expect(needs).toEqual([]);
    expect(none?.text.zh).toContain('以其页面为准');
    expect(none?.cites.length).toBeGreaterThan(1);
  }
});
