// @vitest-environment happy-dom
// Is any value planned for a wrong control when a portal's page is rearranged? Unfilled is allowed, wrong is not.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planFor } from '../../lib/page/plan/plan-page';
import { readPage } from '../../lib/page/read/read';
import type { PortalMap } from '../../lib/page/recognise/portal-map';
import { lexicon, options } from '../lib/page/fields';
import { MUTATIONS } from '../lib/page/mutations';

const FOLDER = join(import.meta.dirname, '..', '..', 'rules', 'portals');
const mapOf = (fixture: string): PortalMap =>
  JSON.parse(
    readFileSync(join(FOLDER, `${fixture.slice(0, fixture.indexOf('.'))}.json`), 'utf8'),
  ) as PortalMap; // tests/portals.test.ts holds it to this type
// where nothing is ever written, nothing can go wrong
const fixtures = readdirSync(FOLDER).filter(
  (file) => file.endsWith('.html') && mapOf(file).handsOff !== true,
);
const cases = fixtures.flatMap((fixture) => Object.keys(MUTATIONS).map((name) => [fixture, name] as const));

describe('a rearranged page', () => {
  it.each(cases)('T21: %s with %s: no field is taken for another', (fixture, name) => {
    const map = mapOf(fixture);
    document.body.innerHTML = readFileSync(join(FOLDER, fixture), 'utf8');
    MUTATIONS[name]?.(document.body);
    const { reading, elements } = readPage(document, { url: 'https://portal.example/' });
    for (const known of [map, null]) {
      const rows = planFor(reading, known, lexicon, [{}, {}, {}], options);
      const wrong = rows.filter(({ key, fieldId, reason }) => {
        const isTaken =
          fieldId !== null && !['ambiguous', 'signals-differ', 'asked-twice'].includes(reason.code);
        const element = elements.get(key)?.element;
        const meant = element?.closest('[data-expect]') ?? element?.querySelector('[data-expect]');
        return (
          isTaken &&
          fieldId !== (meant ?? element?.parentElement?.closest('[data-expect]'))?.getAttribute('data-expect')
        );
      });
      expect(wrong.map(({ label, fieldId }) => `${label}: ${fieldId}`)).toEqual([]);
    }
  });

  it('is tested on hundreds of pages', () => expect(cases.length).toBeGreaterThanOrEqual(300));
});
