// Is a client file read whole, or refused with each fault and its place?
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseClient } from '../../../../lib/filing/client/parse-client';
import { changed, document, person, sample, service, textOf } from '../sample-client';

const today = '2026-11-24';
const samples = readdirSync('public/samples').filter(
  (name) => name.endsWith('.json') && name !== 'index.json',
);

describe('the sample clients', () => {
  it.each(samples)('%s is read whole', (name) => {
    const result = parseClient(textOf(name), today);
    expect(result).toEqual({ ok: true, client: JSON.parse(textOf(name)) });
  });

  it('are three, and the company in Zhejiang lacks one document, which is beside it', () => {
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

  it.each([
    ['an object with a length of its own', { length: { toString: 'x' } }, 'entity.name.length'],
    ['a list of such', [{ length: 3 }], 'entity.name[0].length'],
  ])('names %s where a text belongs, instead of ending in an error', (_, name, place) => {
    const text = JSON.stringify({ ...sample(), entity: { ...sample().entity, name } });
    const result = parseClient(text, today);
    expect(result.ok ? [] : result.faults.map((fault) => fault.place)).toEqual([place]);
  });

  it('may be nested as deeply as a file can be', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const text = JSON.stringify(sample()).replace('"tags":[', `"deep":${deep},"tags":[`);
    expect(() => parseClient(text, today)).not.toThrow();
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

  it('cannot reach a prototype with any key', () => {
    const text = JSON.stringify(sample());
    for (const key of ['__proto__', 'constructor', 'prototype', 'hasOwnProperty']) {
      const result = parseClient(text.replace('"entity":{', `"entity":{"${key}":{"isAdmin":true},`), today);
      expect(result.ok ? '' : result.faults[0]?.place).toBe(`entity.${key}`);
    }
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });
});
