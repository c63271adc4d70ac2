// Is a shared portal file accepted only when it is valid, and does an invalid one say where its error is?
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPortalFile } from '../../../../lib/page/recognise/portal-file';

const fields = JSON.parse(readFileSync('rules/portals/fields.json', 'utf8')) as { fields: { id: string }[] }; // held to its form by tests/portals.test.ts
const ids = new Set(fields.fields.map(({ id }) => id));
const isField = (id: string): boolean => ids.has(id);

interface Loose {
  pages: { id: string; fields: Record<string, Record<string, unknown>>; [key: string]: unknown }[];
  [key: string]: unknown;
}
const good = (): Loose => JSON.parse(readFileSync('rules/portals/xinnet.json', 'utf8')) as Loose; // read as loosely as a stranger's file
const faultsOf = (change: (file: Loose) => void) => {
  const file = good();
  change(file);
  const answer = readPortalFile(JSON.stringify(file), isField);
  return answer.ok ? [] : answer.faults;
};
const page = (file: Loose) => file.pages[0] ?? { id: '', fields: {} };

describe('a portal file', () => {
  it.each(['aliyun', 'huawei', 'miit', 'miit-provider', 'mps', 'tencent', 'xinnet'])(
    'of our own is one: %s',
    (id) => {
      expect(readPortalFile(readFileSync(`rules/portals/${id}.json`, 'utf8'), isField)).toMatchObject({
        ok: true,
        map: { id },
      });
    },
  );

  it('that is not JSON is reported as such, and one that is too large is not even read', () => {
    expect(readPortalFile('{', isField)).toEqual({ ok: false, faults: [{ code: 'not-json', place: '' }] });
    expect(readPortalFile(`"${'x'.repeat(500_001)}"`, isField)).toEqual({
      ok: false,
      faults: [{ code: 'too-large', place: '' }],
    });
  });

  it('that names an unknown field is refused', () => {
    const faults = faultsOf((file) => {
      page(file).fields['entity.colour'] = { labels: ['颜色'] };
    });
    expect(faults).toEqual([{ code: 'unknown-field', place: 'pages.0.fields.entity.colour' }]);
  });

  it('with an unknown key is refused, so that it carries nothing besides the form', () => {
    const faults = faultsOf((file) => {
      page(file).fields['servicePrincipal.mobile'] = { labels: ['手机'], value: '19900000001' };
    });
    expect(faults).toEqual([{ code: 'unknown-key', place: 'pages.0.fields.servicePrincipal.mobile.value' }]);
  });

  it('with a field without any label or selector is refused', () => {
    const faults = faultsOf((file) => {
      page(file).fields['servicePrincipal.mobile'] = { labels: [] };
    });
    expect(faults).toEqual([{ code: 'no-name', place: 'pages.0.fields.servicePrincipal.mobile.labels' }]);
  });

  it.each([
    'http://filing.example/*',
    'https://*/*',
    'https://*.example/*',
    '<all_urls>',
    'https://filing.example',
    'https://user@filing.example/*',
  ])('cannot ask for the address %s', (match) => {
    const faults = faultsOf((file) => {
      file.matches = [match];
    });
    expect(faults).toEqual([{ code: 'wrong-form', place: 'matches.0' }]);
  });

  it('with two pages of one id names the second', () => {
    const faults = faultsOf((file) => {
      file.pages.push({ ...page(file) });
    });
    expect(faults).toEqual([{ code: 'several-pages', place: `pages.${good().pages.length}.id` }]);
  });

  it('lists no more errors than a person reads', () => {
    const faults = faultsOf((file) => {
      page(file).fields = Object.fromEntries(
        Array.from({ length: 90 }, (_, at) => [`a.b${at}`, { labels: ['x'] }]),
      );
    });
    expect(faults).toHaveLength(20);
  });
});
