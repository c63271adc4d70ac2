// @vitest-environment happy-dom
// Are pages of no portal we know read by their words alone? Each control says in `data-expect` what it is; one without is nobody's.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planFor } from '../lib/page/plan/plan-page';
import { readPage } from '../lib/page/read/read';
import { lexicon, options } from './lib/page/fields';

const FOLDER = join(import.meta.dirname, 'strangers');
const pages = readdirSync(FOLDER).filter((file) => file.endsWith('.html'));
const NO_VALUES = [{}, {}, {}];

describe('a page that no map describes', () => {
  it.each(pages)('%s is understood control by control', (page) => {
    document.body.innerHTML = readFileSync(join(FOLDER, page), 'utf8');
    const { reading, elements } = readPage(document, { url: 'https://console.example/beian' });
    const told = planFor(reading, null, lexicon, NO_VALUES, options).map(
      ({ key, label, fieldId, reason }) => {
        const control = elements.get(key)?.element;
        const marked = control?.closest('[data-expect]') ?? control?.querySelector('[data-expect]');
        const isUnsure = reason.code === 'ambiguous' || reason.code === 'asked-twice';
        return {
          label,
          expected: marked?.getAttribute('data-expect') ?? '',
          found: fieldId === null || isUnsure ? '' : fieldId,
        };
      },
    );
    expect(told.map(({ label, found }) => `${label}: ${found}`)).toEqual(
      told.map(({ label, expected }) => `${label}: ${expected}`),
    );
    const asked = told.filter(({ expected }) => expected !== '');
    expect(asked).toHaveLength(document.querySelectorAll('[data-expect]').length);
  });
});
