// @vitest-environment happy-dom
// Does the check of a store say that a folder of the typed address was missing and was made?
import { expect, it } from 'vitest';
import { CheckResult } from '../../../../../lib/ui/options/team/check-result';
import { createTranslate } from '../../../../../lib/ui/translate';
import { usableCheck } from '../../../../ui-preview/team-scene';
import { show } from '../../render';

const address = { engine: 'webdav', base: 'https://dav.example.com', folder: 'agency/icp' } as const;
const shown = (made: readonly string[], language: 'zh' | 'en' = 'zh') =>
  show(
    <CheckResult
      t={createTranslate(language)}
      check={{ ...usableCheck, made }}
      kind="webdav"
      address={address}
    />,
  );

it('names the innermost folder that was made, and asks to look for a typing error', () => {
  const words = shown(['agency', 'agency/icp']).one('team-check-made').textContent ?? '';
  expect(words).toContain('dav.example.com');
  expect(words).toContain('agency/icp');
  expect(words).toContain('写错');
  expect(shown(['agency'], 'en').one('team-check-made').textContent).toContain('typing error');
});

it('says nothing where all folders were there', () => {
  expect(shown([]).all('team-check-made')).toEqual([]);
});
