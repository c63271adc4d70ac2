// @vitest-environment happy-dom
// Does a field's fault look as serious as it is?
import { expect, it } from 'vitest';
import { choicesOf } from '../../../../../../lib/app/clients/choices';
import { Client } from '../../../../../../lib/filing/client/client';
import { Field } from '../../../../../../lib/ui/options/clients/editor/field';
import { serviceFields } from '../../../../../../lib/ui/options/clients/editor/fields';
import type { Form } from '../../../../../../lib/ui/options/clients/editor/form';
import { createTranslate } from '../../../../../../lib/ui/translate';
import company from '../../../../../../public/samples/zhejiang-company.json';
import { packagedRulebook } from '../../../../../../rules/packaged';
import { doing, show } from '../../../render';

it.each([
  [true, 'warn-text'],
  [false, 'bad'],
])('a warning (%s) is %s', (isWarning, look) => {
  const message = { zh: '避免宽泛名称', en: 'Avoid a vague name' };
  const form = {
    ...{ t: createTranslate('zh'), draft: Client.parse(company), today: '2026-11-24' },
    choices: choicesOf(packagedRulebook()),
    ...{ faultAt: () => message, isWarningAt: () => isWarning, neededAt: () => false },
  } as unknown as Form; // nothing is typed
  const spec = serviceFields.find(({ part }) => part === 'services.name');
  if (!spec) throw new Error('no such field');
  const { one } = show(<Field form={form} spec={spec} place="services[0].name" />);
  expect(one('clients-fault').classList.contains(look)).toBe(true);
  expect(one('clients-fault').textContent).toBe('避免宽泛名称');
});

it('takes the text that a rule asks for by one press', async () => {
  const set: unknown[] = [];
  const form = {
    ...{ t: createTranslate('zh'), draft: Client.parse(company), today: '2026-11-24' },
    choices: choicesOf(packagedRulebook()),
    ...{ faultAt: () => ({ zh: '须这样写', en: 'Write it so' }), neededAt: () => false },
    ...{ wordsFor: () => '何雨桐的个人博客', set: (...change: unknown[]) => set.push(change) },
  } as unknown as Form; // as above
  const spec = serviceFields.find(({ part }) => part === 'services.name');
  if (!spec) throw new Error('no such field');
  const { one } = show(<Field form={form} spec={spec} place="services[0].name" />);
  expect(one('take-words').textContent).toBe('改成“何雨桐的个人博客”');
  await doing(() => one('take-words').click());
  expect(set).toEqual([['services[0].name', '何雨桐的个人博客']]);
});
