// To whom does an attached document belong?
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ownersOf } from '../../lib/filing/client/document-files';
import { parseClient } from '../../lib/filing/client/parse-client';

const parsed = parseClient(readFileSync('public/samples/zhejiang-company.json', 'utf8'), '2026-11-24');
if (!parsed.ok) throw new Error('the sample is not sound');
const { client } = parsed;
const BOTH = ['site', 'docs'];

describe('the owner of a new document', () => {
  it.each([
    ['subject-certificate', ['entity']],
    ['subject-principal-id', ['legal']],
    ['service-principal-id', ['admin']],
    ['domain-real-name-screenshot', BOTH],
    ['site-construction-plan', BOTH],
    ['guangdong-commitment', ['entity']],
  ])('%s', (type, owners) => {
    expect(ownersOf(client, BOTH, type)).toEqual(owners);
  });

  it('is only the service that still lacks it', () => {
    const documents = client.documents.filter((one) => one.id !== 'domain-certificate-docs');
    expect(ownersOf({ ...client, documents }, BOTH, 'domain-certificate')).toEqual(['docs']);
  });
});
