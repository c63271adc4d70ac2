// @vitest-environment happy-dom
// Does the message after saving say that the pre-check rejects part of what was saved?
import { expect, it } from 'vitest';
import { newClient } from '../../../../../../lib/ui/options/clients/editor/draft';
import type { Form } from '../../../../../../lib/ui/options/clients/editor/form';
import { Outcome } from '../../../../../../lib/ui/options/clients/editor/outcome';
import type { Draft } from '../../../../../../lib/ui/options/clients/editor/use-draft';
import { createTranslate } from '../../../../../../lib/ui/translate';
import { show } from '../../../render';

const message = { zh: '', en: '' };

function line(mustFixes: Draft['mustFixes']): HTMLElement | null {
  // the line reads the two parts given here and nothing else of a form or a draft
  const form = { t: createTranslate('zh'), draft: newClient('client-1') } as Form;
  const work = { state: { kind: 'saved', merged: false }, faults: [], mustFixes } as unknown as Draft;
  return show(<Outcome form={form} work={work} />).root.querySelector('p');
}

it('counts what must be corrected, and is not shown as a success then', () => {
  const place = 'services[0].apps[0].packageName';
  const told = line([{ place, message }]);
  expect(told?.textContent).toBe('已保存 · 1 处须改正');
  expect(told?.className).toBe('bad');
});

it('says only that it was saved when nothing is wrong, or when a name may be sent back', () => {
  expect(line([])?.textContent).toBe('已保存');
  const warned = line([{ place: 'services[0].name', message, isWarning: true }]);
  expect([warned?.textContent, warned?.className]).toEqual(['已保存', 'good']);
});
