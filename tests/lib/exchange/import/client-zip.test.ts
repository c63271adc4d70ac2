// Is a zipped client read like the plain file, and is every hostile zip refused quickly?
import { readFileSync } from 'node:fs';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseClientZip } from '../../../../lib/exchange/import/client-zip';
import type { Client } from '../../../../lib/filing/client/client';

const today = '2026-11-24';
const client: Client = JSON.parse(readFileSync('public/samples/guangdong-person.json', 'utf8'));

describe('a zipped client', () => {
  it('is the plain file with its documents beside it', () => {
    expect(parseClientZip(zipSync(parts()), today)).toEqual({ ok: true, client });
    expect(parseClientZip(zipSync(parts(), { level: 0 }), today)).toEqual({ ok: true, client });
  });

  it('is refused when a path has no file or a file no path', () => {
    const { 'files/commitment.jpg': lost, ...rest } = parts();
    expect(lost).toBeDefined();
    expect(placesOf(zipSync(rest))).toEqual(['documents[2].path']);
    expect(placesOf(zipSync({ ...parts(), 'extra.txt': strToU8('x') }))).toEqual(['extra.txt']);
    expect(wordsOf(zipSync({ 'other.json': strToU8('{}') }))).toContain('client.json');
  });

  it('is checked like any client', () => {
    const wrong = { ...client, entity: { ...client.entity, certNumber: '110105194912310021' } };
    expect(placesOf(zipSync({ 'client.json': strToU8(JSON.stringify(wrong)) }))).toEqual([
      'entity.certNumber',
    ]);
    expect(wordsOf(zipSync({ 'client.json': strToU8('{') }))).toContain('not JSON');
  });
});

describe('a hostile zip', () => {
  it('that grows beyond reason is stopped early', () => {
    const bomb = zipSync({ 'client.json': new Uint8Array(200 * 1024 * 1024) }, { level: 9 });
    expect(bomb.length).toBeLessThan(300_000);
    const started = performance.now();
    expect(wordsOf(bomb)).toContain('beyond reason');
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it.each(['../client.json', '/etc/client.json', 'a//b', 'c:client.json', 'a\\b', 'a/./b'])(
    'with the name %s is refused',
    (name) => {
      expect(wordsOf(zipSync({ [name]: strToU8('x') }))).toContain('not allowed');
    },
  );

  it('with too many files is refused', () => {
    const many = Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`${at}.txt`, strToU8('x')]));
    expect(wordsOf(zipSync(many))).toContain('more than 500');
  });

  it('that is cut off anywhere, or is no zip, stores nothing', () => {
    const whole = zipSync({ 'client.json': strToU8(JSON.stringify({ ...client, documents: [] })) });
    for (let length = 0; length < whole.length - 100; length += 53) {
      expect(parseClientZip(whole.subarray(0, length), today).ok, String(length)).toBe(false);
    }
    expect(wordsOf(strToU8('{"format":"beiantong.client"}'))).toContain('not a zip');
  });
});

function parts(): Zippable {
  const documents = client.documents.map(({ data: _data, ...document }) => ({
    ...document,
    path: `files/${document.fileName.replace('guangdong-', '')}`,
  }));
  const files = client.documents.map((document, at) => [
    documents[at]?.path,
    Buffer.from(document.data, 'base64'),
  ]);
  return { 'client.json': strToU8(JSON.stringify({ ...client, documents })), ...Object.fromEntries(files) };
}

function placesOf(zip: Uint8Array): readonly string[] {
  const result = parseClientZip(zip, today);
  return result.ok ? [] : result.faults.map((fault) => fault.place);
}

function wordsOf(zip: Uint8Array): string {
  const result = parseClientZip(zip, today);
  return result.ok ? '' : result.faults.map((fault) => fault.message.en).join();
}
