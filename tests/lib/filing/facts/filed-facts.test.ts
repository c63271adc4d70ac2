// What does an approval say of a filing at the same or another provider, in every state, for every intent, and is nothing said that it does not show?
import { describe, expect, it } from 'vitest';
import { type Client, Filing, FilingState } from '../../../../lib/filing/client/client';
import { precheckInput } from '../../../../lib/filing/facts/facts';
import { filedElsewhere } from '../../../../lib/filing/facts/filed-facts';
import { filedElsewhereOf } from '../../../../lib/filing/report/filed-elsewhere';
import { settledFacts } from '../../../../lib/filing/report/precheck';
import type { FactValue } from '../../../../lib/rules/operator-names';
import { AS_OF, company } from '../../../refusals/clients';
import { service } from '../../../refusals/pair';
import { book } from '../../../rulebook';

const INTENTS = Filing.shape.intent.unwrap().options;
const PROVIDERS = ['aliyun', 'tencent', 'other', '某某云'] as const;
const KEEPS: readonly string[] = ['open-or-host', 'change-data', 'file-with-police'];
const ASKED = [
  'entity.miitRecordExists',
  'entity.isShell',
  'subjectRecord',
  'serviceRecord',
  'serviceAtThisProvider',
  'accessElsewhere',
] as const;

interface Beside {
  readonly state: Filing['state'];
  readonly intent: Filing['intent'];
  readonly provider: string;
}

/** The company with these filings beside its draft at Tencent, of the same site unless told otherwise. */
function withFilings(beside: readonly Beside[], own: Partial<Filing> = {}) {
  const client: Client = company();
  const site = service(client);
  delete client.entity.icpNumber;
  delete site.icpNumber;
  const draft: Filing = {
    id: 'draft',
    provider: 'tencent',
    intent: 'open-or-host',
    services: [site.id],
    answers: [],
    state: 'draft',
    ...own,
  };
  const others = beside.map(
    (one, at): Filing => ({ ...draft, moves: null, answers: [], id: `f${at}`, ...one }),
  );
  client.filings = [...others, draft];
  return { client, draft, site };
}

function knownOf(beside: readonly Beside[], own: Partial<Filing> = {}, change?: (client: Client) => void) {
  const { client, draft, site } = withFilings(beside, own);
  change?.(client);
  const facts = settledFacts(book, precheckInput(book, client, draft, site.id, AS_OF));
  return Object.fromEntries(ASKED.flatMap((id) => (facts[id] === undefined ? [] : [[id, facts[id]]])));
}

const approved = (provider: string, intent: Filing['intent'] = 'open-or-host'): Beside => ({
  state: 'approved',
  intent,
  provider,
});
const ON_FILE = { 'entity.miitRecordExists': true, 'entity.isShell': false, serviceRecord: 'same-subject' };
const HERE = { ...ON_FILE, subjectRecord: 'at-this-provider', serviceAtThisProvider: true };

const said = (fact: string, value: FactValue): Partial<Filing> => ({
  answers: [{ fact, value: value as string, on: AS_OF }],
});

describe('one filing beside the draft', () => {
  const all = FilingState.options.flatMap((state) =>
    INTENTS.flatMap((intent) => PROVIDERS.map((provider) => ({ state, intent, provider }))),
  );

  it('says only of an approved opening that anything is on file, and at which provider only where both are named', () => {
    for (const one of all) {
      const opened = one.state === 'approved' && one.intent === 'open-or-host';
      const isNamed = one.provider === 'aliyun' || one.provider === 'tencent';
      const elsewhere = isNamed ? { ...ON_FILE, accessElsewhere: true } : ON_FILE;
      const expected = !opened ? {} : one.provider === 'tencent' ? HERE : elsewhere;
      expect(knownOf([one]), JSON.stringify(one)).toEqual(expected);
    }
  });

  it('says nothing any more once a cancellation or a move was approved, whatever was approved before', () => {
    for (const one of all) {
      const known = knownOf([approved('aliyun'), one]);
      const isEnded = one.state === 'approved' && !KEEPS.includes(one.intent);
      expect(Object.keys(known).length === 0, JSON.stringify(one)).toBe(isEnded);
    }
  });
});

it('another site of the client is new, and its entity is on file', () => {
  const known = knownOf([approved('aliyun')], {}, (client) => {
    const site = service(client);
    client.services.push({ ...site, id: 'second' });
    const [first] = client.filings;
    if (first) first.services = ['second'];
  });
  expect(known).toEqual({ 'entity.miitRecordExists': true, 'entity.isShell': false });
});

describe('what a person said', () => {
  it.each([
    ['subjectRecord', 'none'],
    ['entity.miitRecordExists', false],
    ['entity.isShell', true],
    ['serviceRecord', 'none'],
    ['service.record', 'other-subject'],
  ] as const)('counts more than an approval: %s is %s', (fact, value) => {
    const answered = said(fact, value);
    expect(knownOf([approved('aliyun')], answered)).toEqual(knownOf([], answered));
  });

  it.each([
    ['subjectRecord', 'only-at-other-providers'],
    ['serviceAtThisProvider', false],
  ] as const)('of this provider counts more than an approval there: %s is %s', (fact, value) => {
    const known = knownOf([approved('tencent')], said(fact, value));
    expect(known).toMatchObject({ [fact]: value, serviceRecord: 'same-subject' });
    expect(known.serviceAtThisProvider).not.toBe(true);
  });

  it('in the file, that there is no number, counts more than an approval', () => {
    const ofEntity = knownOf([approved('aliyun')], {}, ({ entity }) => {
      entity.icpNumber = null;
    });
    expect(ofEntity).toMatchObject({ 'entity.miitRecordExists': false });
    expect(ofEntity.accessElsewhere).toBeUndefined();
    const ofSite = knownOf([approved('aliyun')], {}, (client) => {
      service(client).icpNumber = null;
    });
    expect(ofSite).toEqual({ serviceRecord: 'none' });
  });
});

it('what was approved after a filing was sent does not change what that filing was', () => {
  const sent = (on: string): Partial<Filing> => ({
    state: 'administration-review',
    moves: [{ to: 'submitted', on }],
  });
  const on = (day: string) => (client: Client) => {
    const [first] = client.filings;
    if (first) first.moves = [{ to: 'approved', on: day }];
  };
  expect(knownOf([approved('aliyun')], sent('2026-06-01'), on('2026-05-01'))).toMatchObject(ON_FILE);
  expect(knownOf([approved('aliyun')], sent('2026-06-01'), on('2026-07-01'))).toEqual({});
  expect(knownOf([approved('aliyun')], sent('2026-06-01'))).toEqual({});
});

it('names the other providers, each once', () => {
  const { client, draft } = withFilings([approved('aliyun'), approved('aliyun'), approved('tencent')]);
  expect(filedElsewhere(book, client, draft)).toEqual(['aliyun']);
});

describe('the type of the filing here', () => {
  const typeOf = (
    beside: readonly Beside[],
    own: Partial<Filing> = {},
    change?: (client: Client) => void,
  ) => {
    const { client, draft } = withFilings(beside, own);
    change?.(client);
    return filedElsewhereOf(book, client, draft, AS_OF);
  };

  it('is certain for a site that is on file at another provider, and says where', () => {
    expect(typeOf([approved('aliyun')])).toMatchObject({
      providers: ['aliyun'],
      type: { zh: '接入备案（新增接入）' },
    });
  });

  it('is open for a new site until it is known where the entity is on file', () => {
    const isNew = (client: Client) => {
      client.services.push({ ...service(client), id: 'second' });
      const [first] = client.filings;
      if (first) first.services = ['second'];
    };
    const answers = ['serviceRecord', 'subjectRecord'].map((fact) => ({
      fact,
      value: fact === 'serviceRecord' ? 'none' : 'only-at-other-providers',
      on: AS_OF,
    }));
    expect(typeOf([approved('aliyun')], {}, isNew)).toBeNull();
    expect(typeOf([approved('aliyun')], { answers: answers.slice(0, 1) }, isNew)).toBeNull();
    expect(typeOf([approved('aliyun')], { answers }, isNew)?.type.zh).toContain('原备案不在本接入商');
  });

  it.each([
    ['nothing was approved', [{ ...approved('aliyun'), state: 'submitted' as const }], {}],
    ['it was approved here', [approved('tencent')], {}],
    ['it was cancelled', [approved('aliyun'), approved('aliyun', 'stop-everything')], {}],
    ['the filing is for something else', [approved('aliyun')], { intent: 'change-data' as const }],
    ['a person says that it is a first filing', [approved('aliyun')], said('subjectRecord', 'none')],
  ])('is not said where %s', (_, beside, own) => {
    expect(typeOf(beside, own)).toBeNull();
  });
});
