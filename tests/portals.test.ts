// @vitest-environment happy-dom
// Does every portal's description match its fixtures, and the vocabulary itself? New portals need no new test code.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { ClientValues, PlannedRow } from '../lib/page/model';
import { planFor } from '../lib/page/plan/plan-page';
import { readPage } from '../lib/page/read/read';
import { lexiconOf } from '../lib/page/recognise/lexicon';
import { PortalFile } from '../lib/page/recognise/portal-file';
import { isAt, type PortalMap, type Vocabulary } from '../lib/page/recognise/portal-map';
import { productOf } from '../lib/page/recognise/taught-layer';

const FOLDER = join(import.meta.dirname, '..', 'rules', 'portals');
const jsonOf = (file: string): unknown => JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));

const words = z.array(z.string().min(1)).min(1);
const OWNERS = [
  'entity',
  'subjectPrincipal',
  'servicePrincipal',
  'principal',
  'legal',
  'service',
  'app',
  'access',
  'other',
];
const Words = z.strictObject({
  version: z.literal(1),
  note: z.string(),
  owners: z.array(z.strictObject({ owner: z.enum(OWNERS), words })),
  parties: z.array(z.strictObject({ party: z.string(), words })),
  fillers: words,
  headingFillers: words,
  terms: z.array(z.strictObject({ term: z.string(), words })),
  weak: words,
  concepts: z.array(
    z.strictObject({
      concept: z.string(),
      of: z.enum(OWNERS).optional(),
      owned: z.array(z.enum(OWNERS)).optional(),
      asked: words,
    }),
  ),
  slots: z.array(z.strictObject({ slot: z.string(), ids: z.record(z.string(), z.string()), asked: words })),
  never: words,
  fields: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z]+[A-Za-z]*\.[A-Za-z0-9]+$/u),
      group: z.string(),
      kind: z.string(),
      label: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
      synonyms: z.array(z.string()),
      hints: words.optional(),
      choices: z.array(z.strictObject({ value: z.string(), en: z.string().optional(), words })).optional(),
      check: z
        .enum(['certificate', 'mainland-mobile', 'phone', 'landline', 'email', 'domain-name'])
        .optional(),
      never: z.boolean().optional(),
      sensitive: z.boolean().optional(),
    }),
  ),
});

const vocabulary = jsonOf('fields.json') as Vocabulary; // held to its schema by the first test
const lexicon = lexiconOf(vocabulary);
const portals = readdirSync(FOLDER).filter(
  (file) => file.endsWith('.json') && !/^(?:fields|hosts)\.json$/u.test(file),
);
const fixtures = readdirSync(FOLDER).filter((file) => file.endsWith('.html'));
const NO_VALUES: readonly ClientValues[] = [{}, {}, {}];
const OPTIONS = {
  service: 0,
  isFilingForm: true,
  isKnownPortal: true,
  checkNumber: (_check: string, value: string) => ({ ok: true, value }) as const,
  documentNames: {},
};

describe('the vocabulary', () => {
  it('keeps to its form and names every field once', () => {
    const { fields } = Words.parse(jsonOf('fields.json'));
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    for (const { id, group } of fields) expect(id.startsWith(`${group}.`)).toBe(true);
  });

  it('lists the hosts with a mark for those that no source confirms', () => {
    const { hosts } = z
      .strictObject({
        version: z.literal(1),
        note: z.string(),
        hosts: z.array(
          z.strictObject({
            match: z.string().regex(/^https:\/\/[a-z0-9.-]+\/[^*]*\*$/u),
            portal: z.string(),
            confirmed: z.boolean(),
          }),
        ),
      })
      .parse(jsonOf('hosts.json'));
    expect(hosts.some(({ confirmed }) => !confirmed)).toBe(true);
  });
});

describe.each(portals)('%s', (file) => {
  const map = PortalFile.parse(jsonOf(file)) as PortalMap; // the schema above is this type
  const pages = fixtures.filter((fixture) => fixture.startsWith(`${map.id}.`));

  it('names only fields of the vocabulary, and has a fixture for each page', () => {
    expect(file).toBe(`${map.id}.json`);
    const unknown = map.pages
      .flatMap((page) => Object.keys(page.fields))
      .filter((id) => !lexicon.byId.has(id));
    expect(unknown).toEqual([]);
    expect(pages.toSorted()).toEqual(map.pages.map((page) => `${map.id}.${page.id}.html`).toSorted());
  });

  it('is among the maps that the extension carries', () => {
    const carried = readFileSync(join(FOLDER, '../../lib/app/portals/portals.ts'), 'utf8');
    expect(carried).toContain(`'../../../rules/portals/${file}'`);
  });

  it.each(pages)('%s is recognised control by control, by the map and by its words alone', (fixture) => {
    const html = readFileSync(join(FOLDER, fixture), 'utf8');
    const [head = ''] = html.split('\n');
    expect(head).toMatch(/^<!-- https:\/\/\S+ \d{4}-\d{2}-\d{2} (?:seen|synthetic)/u);
    // a product that everybody runs at an address of their own is told by its signs instead
    const address = /https:\/\/\S+/u.exec(head)?.[0] ?? '';
    if (map.signs === undefined) expect(isAt(map, address)).toBe(true);
    document.body.innerHTML = html;
    const { reading, elements } = readPage(document, { url: 'https://portal.example/' });
    const expected = reading.fields.map(({ key }) => expectedAt(elements.get(key)?.element ?? null));
    expect(expected.filter((id) => id !== '')).toHaveLength(
      document.querySelectorAll('[data-expect]').length,
    );
    if (map.signs !== undefined) expect(productOf([map], reading)).toBe(map);
    for (const known of map.handsOff === true ? [map] : [map, null]) {
      const rows = planFor(reading, known, lexicon, NO_VALUES, OPTIONS);
      // a known miss is one of the words alone: left to the person, and no longer a miss once it is found
      const wanted = reading.fields.map(({ key, label }, at) => {
        const isMissed = known === null && isKnownMiss(elements.get(key)?.element ?? null);
        return `${label}: ${isMissed ? '' : (expected[at] ?? '')}`;
      });
      expect(rows.map(describeRow)).toEqual(wanted);
    }
  });
});

function expectedAt(element: Element | null): string {
  if (element === null) return '';
  const inside = element.querySelector('[data-expect]');
  const group = element.closest('.ant-space[data-expect]');
  return (element.closest('[data-expect]') ?? group ?? inside)?.getAttribute('data-expect') ?? '';
}

const isKnownMiss = (element: Element | null): boolean =>
  (element?.closest('[data-known-miss]') ?? element?.querySelector('[data-known-miss]') ?? null) !== null;

function describeRow(row: PlannedRow): string {
  const isMissed =
    row.fieldId === null || row.reason.code === 'ambiguous' || row.reason.code === 'asked-twice';
  return `${row.label}: ${isMissed ? '' : row.fieldId}`;
}
