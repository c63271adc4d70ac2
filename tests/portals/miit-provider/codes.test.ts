// Do the map's numbers mean on the provider's own page what the map says? Each under a word of ours, in the right list.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { MappedField, PortalMap, Vocabulary } from '../../../lib/page/recognise/portal-map';
import {
  APPROVALS,
  CERTIFICATES,
  CONTENTS,
  type Codes,
  KINDS,
  LOCATIONS,
  MESSENGERS,
  METHODS,
  NATURES,
  PEOPLE,
} from './codes';

const readJson = (file: string): unknown => JSON.parse(readFileSync(`rules/portals/${file}`, 'utf8'));
const map = readJson('miit-provider.json') as PortalMap; // tests/portals.test.ts holds both files to their types
const { fields } = readJson('fields.json') as Vocabulary;

const ON_PAGE: Readonly<Record<string, Codes>> = {
  'entity.nature': NATURES,
  'entity.certType': Object.values(CERTIFICATES).flat(),
  'subjectPrincipal.certType': PEOPLE,
  'subjectPrincipal.imType': MESSENGERS,
  'service.kind': KINDS,
  'service.content': CONTENTS,
  'service.preApproval': APPROVALS,
  'servicePrincipal.certType': PEOPLE,
  'servicePrincipal.imType': MESSENGERS,
  'access.method': METHODS,
  'access.location': LOCATIONS,
};
const mapped = map.pages.flatMap((page) => Object.entries(page.fields)).filter(([, { codes }]) => codes);

/** The words for one of our codes: the map's own, then the vocabulary's; a province is its own word. */
function wordsOf(id: string, ours: string, { options }: MappedField): readonly string[] {
  const choice = fields.find((field) => field.id === id)?.choices?.find(({ value }) => value === ours);
  return [
    ...(options?.[ours] ? [options[ours]] : []),
    ...(choice?.words ?? (id === 'access.location' ? [ours] : [])),
  ];
}

describe("the map's numbers", () => {
  it('are given for every list that the page keeps by numbers, and for nothing else', () => {
    expect(mapped.map(([id]) => id).toSorted()).toEqual(Object.keys(ON_PAGE).toSorted());
  });

  it.each(mapped)('%s: each stands on the page under one of our words', (id, field) => {
    const page = new Map((ON_PAGE[id] ?? []).map(([code, word]) => [String(code), word]));
    for (const [ours, code] of Object.entries(field.codes ?? {}))
      expect([ours, wordsOf(id, ours, field)]).toEqual([ours, expect.arrayContaining([page.get(code)])]);
  });

  it.each(mapped)('%s: every number of the page has a code of ours', (id, { codes = {} }) => {
    const known = new Set(Object.values(codes));
    expect((ON_PAGE[id] ?? []).filter(([code]) => !known.has(String(code)))).toEqual([]);
  });
});
