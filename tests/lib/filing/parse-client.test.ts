import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Client } from '../../../lib/filing/client';
import { parseClient } from '../../../lib/filing/parse-client';

const today = '2026-11-24';
const samples = readdirSync('public/samples').filter(
  (name) => name.endsWith('.json') && name !== 'index.json',
);
const textOf = (name: string) => readFileSync(`public/samples/${name}`, 'utf8');

describe('the sample clients', () => {
  it.each(samples)('%s is read whole', (name) => {
    const result = parseClient(textOf(name), today);
    expect(result).toEqual({ ok: true, client: JSON.parse(textOf(name)) });
  });

  it('are three, and the company in Zhejiang lacks one document that lies beside it', () => {
    expect(samples).toEqual(['guangdong-person.json', 'shanghai-hk-company.json', 'zhejiang-company.json']);
    const client = sample();
    expect(client.documents.map((document) => document.type)).not.toContain('domain-real-name-screenshot');
    const image = readFileSync('public/samples/zhejiang-domain-real-name-screenshot.png');
    expect(image.subarray(1, 4).toString()).toBe('PNG');
    expect(client.entity.subjectPrincipal).not.toBe(client.services[0]?.servicePrincipal);
  });
});

describe('a client file', () => {
  it('may begin with a byte order mark', () => {
    expect(parseClient(`\uFEFF${textOf('guangdong-person.json')}`, today).ok).toBe(true);
  });

  it('is stored with tidy numbers', () => {
    const result = parseClient(
      changed((client) => {
        client.entity.certNumber = client.entity.certNumber.toLowerCase();
        person(client).mobile = '+86 199 0000 0001';
      }),
      today,
    );
    expect(result.ok && result.client).toEqual(sample());
  });

  const faults: readonly (readonly [string, string, (client: Draft) => void])[] = [
    [
      'entity.certNumber',
      'check digit',
      (client) => {
        client.entity.certNumber = '911100001234567881';
      },
    ],
    [
      'entity.certType',
      'required',
      (client) => {
        delete (client.entity as Partial<Draft['entity']>).certType;
      },
    ],
    [
      'entity.certNumber',
      'Unknown type',
      (client) => {
        client.entity.certType = 'constructor';
      },
    ],
    [
      'entity.legalRep',
      'Unknown key',
      (client) => {
        Object.assign(client.entity, { legalRep: 'x' });
      },
    ],
    [
      'entity.region.code',
      'right form',
      (client) => {
        client.entity.region.code = '33010';
      },
    ],
    [
      'entity.region.names',
      'Too short',
      (client) => {
        client.entity.region.names = [];
      },
    ],
    [
      'entity.subjectPrincipal',
      'No person',
      (client) => {
        client.entity.subjectPrincipal = 'nobody';
      },
    ],
    [
      'entity.legalRepresentative',
      'No person',
      (client) => {
        client.entity.legalRepresentative = 'nobody';
      },
    ],
    [
      'people[1].certNumber',
      'birth date',
      (client) => {
        person(client, 1).certNumber = '110105209912310028';
      },
    ],
    [
      'people[0].mobile',
      'right form',
      (client) => {
        person(client).mobile = '12345';
      },
    ],
    [
      'people[0].region',
      'allowed',
      (client) => {
        person(client).region = 'mars' as 'foreign';
      },
    ],
    [
      'people[0].certValidUntil',
      'right form',
      (client) => {
        person(client).certValidUntil = '2026-02-30';
      },
    ],
    [
      'people[1].id',
      'same as people[0].id',
      (client) => {
        person(client, 1).id = 'legal';
      },
    ],
    [
      'services[0].id',
      'same as people[0].id',
      (client) => {
        service(client).id = 'legal';
      },
    ],
    [
      'services[0].servicePrincipal',
      'No person',
      (client) => {
        service(client).servicePrincipal = 'nobody';
      },
    ],
    [
      'services[1].domains[0].name',
      'same as services[0].domains[0].name',
      (client) => {
        service(client, 1).domains = service(client).domains;
      },
    ],
    [
      'services[0].icpNumber',
      'right form',
      (client) => {
        service(client).icpNumber = '12345';
      },
    ],
    [
      'documents[0].of',
      'belongs',
      (client) => {
        document(client).of = 'nobody';
      },
    ],
    [
      'documents[1].id',
      'same as documents[0].id',
      (client) => {
        document(client, 1).id = document(client).id;
      },
    ],
    [
      'documents[0].data',
      'media type',
      (client) => {
        document(client).mediaType = 'image/png';
      },
    ],
    [
      'documents[0].data',
      'media type',
      (client) => {
        document(client).data = btoa('<svg onload="x">');
      },
    ],
    [
      'documents[0].data',
      'no bytes',
      (client) => {
        document(client).data = '';
      },
    ],
    [
      'documents[0].data',
      'right form',
      (client) => {
        document(client).data = 'not base64!';
      },
    ],
    [
      'filings[0].services[1]',
      'No service',
      (client) => {
        filing(client).services = ['site', 'ghost'];
      },
    ],
    [
      'filings[0].services[1]',
      'same as',
      (client) => {
        filing(client).services = ['site', 'site'];
      },
    ],
    [
      'filings[0].answers[1].fact',
      'same as',
      (client) => {
        filing(client).answers = [0, 1].map(() => ({ fact: 'intent', value: true, on: today }));
      },
    ],
    [
      'version',
      'newer version',
      (client) => {
        client.version = 2 as 1;
      },
    ],
    [
      'version',
      'Unknown version',
      (client) => {
        client.version = '1' as unknown as 1;
      },
    ],
    [
      'format',
      'Not a client file',
      (client) => {
        client.format = 'x' as 'beiantong.client';
      },
    ],
  ];

  it.each(faults)('with a fault at %s is refused: %s', (place, words, spoil) => {
    const result = parseClient(changed(spoil), today);
    if (result.ok) throw new Error('accepted');
    const found = result.faults.find((fault) => fault.place === place);
    expect(found?.message.en, JSON.stringify(result.faults)).toContain(words);
    expect(found?.message.zh).toMatch(/\p{Script=Han}/u);
  });

  it('names every fault at once', () => {
    const result = parseClient(
      changed((client) => {
        client.entity.certNumber = '911100001234567881';
        person(client).mobile = '1';
        service(client).servicePrincipal = 'nobody';
        document(client).data = btoa('GIF89a');
      }),
      today,
    );
    const places = result.ok ? [] : result.faults.map((fault) => fault.place);
    expect(places).toEqual([
      'entity.certNumber',
      'people[0].mobile',
      'services[0].servicePrincipal',
      'documents[0].data',
    ]);
  });

  it.each([
    ['', 'not JSON'],
    ['[1]', 'one client'],
    ['null', 'one client'],
    ['{"a":', 'not JSON'],
    ['"x"', 'one client'],
  ])('that is %j is refused', (text, words) => {
    const result = parseClient(text, today);
    expect(result.ok ? '' : result.faults[0]?.message.en).toContain(words);
  });

  it('over 50 MB is refused before it is parsed', () => {
    const started = performance.now();
    const result = parseClient('['.repeat(50 * 1024 * 1024 + 1), today);
    expect(result).toMatchObject({
      ok: false,
      faults: [{ place: '', message: { en: expect.stringContaining('50 MB') } }],
    });
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('cannot reach a prototype by any key', () => {
    const text = JSON.stringify(sample());
    for (const key of ['__proto__', 'constructor', 'prototype', 'hasOwnProperty']) {
      const result = parseClient(text.replace('"entity":{', `"entity":{"${key}":{"isAdmin":true},`), today);
      expect(result.ok ? '' : result.faults[0]?.place).toBe(`entity.${key}`);
    }
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  it('never throws and never quotes a value in a message, whatever is changed in it', () => {
    const text = JSON.stringify(withSmallFiles());
    fc.assert(
      fc.property(
        fc.nat(text.length - 1),
        fc.string({ unit: 'binary', maxLength: 4 }),
        fc.nat(5),
        (at, put, cut) => {
          const result = parseClient(text.slice(0, at) + put + text.slice(at + cut), today);
          const said = result.ok ? '' : JSON.stringify(result.faults.map((fault) => fault.message));
          for (const secret of ['张示例', '19900000001', '33010619850312'])
            expect(said).not.toContain(secret);
        },
      ),
      { numRuns: 1500 },
    );
  });
});

type Draft = Client;

function sample(): Client {
  return JSON.parse(textOf('zhejiang-company.json'));
}

function withSmallFiles(): Client {
  const client = sample();
  const documents = client.documents.map((one) => ({ ...one, data: one.data.slice(0, 64) }));
  return { ...client, documents };
}

function changed(change: (client: Draft) => void): string {
  const client = sample();
  change(client);
  return JSON.stringify(client);
}

const person = (client: Draft, at = 0) => existing(client.people[at]);
const service = (client: Draft, at = 0) => existing(client.services[at]);
const document = (client: Draft, at = 0) => existing(client.documents[at]);
const filing = (client: Draft) => existing(client.filings[0]);

function existing<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the sample lacks it');
  return value;
}
