// @vitest-environment happy-dom
// Does the work of a pre-check stand before what only sorts or copies its results?
import { expect, it } from 'vitest';
import { BatchResults } from '../../lib/ui/options/precheck/batch-results';
import { createTranslate } from '../../lib/ui/translate';
import { show } from '../lib/ui/render';
import { precheckScene, sceneRows } from '../ui-preview/precheck-scene';

const t = createTranslate('zh');

it('begins with what is to be done: lists for clients come after it, and so does a province that narrows nothing', () => {
  const order = (rows: typeof sceneRows) => {
    const given = { asOf: '2026-11-24', rows, t, actions: precheckScene, open: () => {}, again: () => {} };
    const shown = show(
      <BatchResults {...given}>
        <p data-testid="lists" />
      </BatchResults>,
    );
    const parts = shown.root.querySelectorAll(
      '.provinces, [data-testid="precheck-groups"], [data-testid="lists"]',
    );
    return [...parts].map((part) => (part as HTMLElement).dataset.testid ?? 'provinces');
  };
  expect(order(sceneRows)).toEqual(['provinces', 'precheck-groups', 'lists']);
  const inOne = sceneRows.map((row) => ({ ...row, province: 'zhejiang' }));
  expect(order(inOne)).toEqual(['precheck-groups', 'provinces', 'lists']);
});
