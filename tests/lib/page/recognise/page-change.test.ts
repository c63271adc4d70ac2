// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Field, PageReading } from '../../../../lib/page/model';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { readPage } from '../../../../lib/page/read/read';
import { byLabelsOnly, hasChanged } from '../../../../lib/page/recognise/page-change';
import type { PortalMap } from '../../../../lib/page/recognise/portal-map';
import { isMapped, pageInView } from '../../../../lib/page/recognise/recognise';
import { lexicon, options } from '../fields';

const FOLDER = join(import.meta.dirname, '../../../..', 'rules/portals');

const opened = new Map<string, ReturnType<typeof read>>();

/** A page is read once: nothing here changes its reading. */
function open(fixture: string) {
  const known = opened.get(fixture) ?? read(fixture);
  opened.set(fixture, known);
  return known;
}

function read(fixture: string) {
  const file = join(FOLDER, `${fixture.slice(0, fixture.indexOf('.'))}.json`);
  const map = JSON.parse(readFileSync(file, 'utf8')) as PortalMap; // tests/portals.test.ts holds it to this type
  document.body.innerHTML = readFileSync(join(FOLDER, fixture), 'utf8');
  const { reading } = readPage(document, { url: 'https://portal.example/' });
  return { map, reading, page: pageInView(map, reading) };
}

const fixtures = readdirSync(FOLDER).filter((file) => file.endsWith('.html'));
/** Pages with so many mapped fields on them that half of these are enough to tell. */
const rich = fixtures.filter((fixture) => {
  const { page, reading } = open(fixture);
  const mapped = Object.values(page?.fields ?? {}).filter((at) =>
    reading.fields.some((f) => isMapped(at, f)),
  );
  return mapped.length >= 8;
});

/** The same page with every second field of its map called something else. */
function renamed(fixture: string) {
  const { map, page, reading } = open(fixture);
  const known = Object.values(page?.fields ?? {}).filter((at) => reading.fields.some((f) => isMapped(at, f)));
  const gone = known.filter((_, at) => at % 2 === 0);
  const fields = reading.fields.map((field) =>
    gone.some((at) => isMapped(at, field)) ? otherwise(field) : field,
  );
  return { map, page, reading: { ...reading, fields } as PageReading };
}
const otherwise = (field: Field): Field => ({ ...field, label: `新 ${field.label} 栏`, placeholder: '' });

describe('a page that is as its map has it', () => {
  it.each(fixtures)('%s is never said to have changed', (fixture) => {
    const { page, reading } = open(fixture);
    expect(page !== null && hasChanged(page, reading)).toBe(false);
  });

  it.each(rich)('%s is not, while it shows but its first fields', (fixture) => {
    const { page, reading } = open(fixture);
    for (const count of [0, 1, 2, 5])
      expect(page !== null && hasChanged(page, { ...reading, fields: reading.fields.slice(0, count) })).toBe(
        false,
      );
  });

  it.each(rich)('%s is not, for one field renamed or two boxes more', (fixture) => {
    const { page, reading } = open(fixture);
    const [first, ...rest] = reading.fields;
    if (page === null || first === undefined) throw new Error('no page');
    const more = [1, 2].map((at) => ({ ...first, key: `new-${at}`, label: `问卷 ${at}` }));
    expect(hasChanged(page, { ...reading, fields: [otherwise(first), ...rest] })).toBe(false);
    expect(hasChanged(page, { ...reading, fields: [...reading.fields, ...more] })).toBe(false);
  });
});

describe('a page that has changed', () => {
  it('is tested on enough portals', () => expect(rich.length).toBeGreaterThanOrEqual(10));

  it.each(rich)('%s says so when half of its fields are called otherwise', (fixture) => {
    const { page, reading } = renamed(fixture);
    expect(page !== null && hasChanged(page, reading)).toBe(true);
  });

  it('is recognized when attributes in its map belong to nothing any more', () => {
    const { page, reading } = open('miit-provider.entity.html');
    if (page === null) throw new Error('no page');
    const fields = reading.fields.map((field) => ({ ...field, hints: [] }));
    const hinted = Object.values(page.fields).filter(({ hints }) => hints !== undefined);
    expect(hasChanged(page, { ...reading, fields })).toBe(
      hinted.length * 3 >= Object.keys(page.fields).length,
    );
  });

  it('is matched without attributes and positions, which may belong to other fields now', () => {
    const page = {
      id: 'p',
      title: { zh: '页', en: 'Page' },
      markers: ['主体信息'],
      fields: {
        'entity.name': { labels: ['抬头'], hints: ['id=a'] },
        'entity.remark': { labels: [], hints: ['id=b'] },
        'entity.address': { labels: ['地址'], section: ['主体信息'], occurrence: [1] },
      },
    };
    expect(byLabelsOnly(page).fields).toEqual({
      'entity.name': { labels: ['抬头'] },
      'entity.address': { labels: ['地址'], section: ['主体信息'] },
    });
  });

  it('fills nothing by an attribute that has moved to another field', () => {
    const at = open('tencent.entity.html');
    const [page] = at.map.pages.filter(({ id }) => id === at.page?.id);
    if (page === undefined) throw new Error('no page');
    const named = { ...page.fields, 'entity.remark': { labels: [], hints: ['id=moved'] } };
    const { reading } = renamed('tencent.entity.html');
    const [first, ...rest] = reading.fields;
    if (first === undefined) throw new Error('no field');
    const moved = { ...first, kind: 'text' as const, label: '', placeholder: '', hints: ['id=moved'] };
    const map = { ...at.map, pages: [{ ...page, fields: named }] };
    const idsIn = (fields: readonly Field[]) =>
      planFor({ ...reading, fields }, map, lexicon, [{}], options).map(({ fieldId }) => fieldId);
    expect(idsIn([moved, ...rest])[0]).toBeNull();
    expect(idsIn([moved, ...at.reading.fields])[0]).toBe('entity.remark');
  });
});
