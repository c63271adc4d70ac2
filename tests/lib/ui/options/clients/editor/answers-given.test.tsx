// @vitest-environment happy-dom
// Are answers shown in words, and can each be taken back?
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { choicesOf } from '../../../../../../lib/app/clients/choices';
import { Client } from '../../../../../../lib/filing/client/client';
import { AnswersGiven } from '../../../../../../lib/ui/options/clients/editor/answers-given';
import type { Form } from '../../../../../../lib/ui/options/clients/editor/form';
import { createTranslate } from '../../../../../../lib/ui/translate';
import { packagedRulebook } from '../../../../../../rules/packaged';
import { doing, show } from '../../../render';

const t = createTranslate('zh');
const choices = choicesOf(packagedRulebook());
const client = Client.parse(JSON.parse(readFileSync('public/samples/zhejiang-company.json', 'utf8')));

it('shows each question with its answer in words, and keeps the others when one is taken back', async () => {
  const [filing] = client.filings;
  if (!filing) throw new Error('the sample has a filing');
  const given: [string, unknown][] = [];
  const form = {
    t,
    choices,
    draft: client,
    set: (place: string, value: unknown) => given.push([place, value]),
  };
  const { one, all } = show(
    <AnswersGiven form={form as unknown as Form} filing={filing} base="filings[0]" />, // what it needs of a form
  );
  const fold = one('filing-answers') as HTMLDetailsElement;
  await doing(() => {
    fold.open = true;
    fold.dispatchEvent(new Event('toggle'));
  });
  expect(all('filing-answer')).toHaveLength(filing.answers.length);
  const words = all('filing-answer').map((line) => line.textContent ?? '');
  expect(words.filter((line) => filing.answers.some(({ fact }) => line.includes(fact)))).toEqual([]);
  const forum = all('filing-answer').find(({ dataset }) => dataset.fact === 'service.hasForum');
  expect(forum?.textContent).toContain('论坛');
  await doing(() => forum?.querySelector('button')?.click());
  expect(given).toEqual([
    ['filings[0].answers', filing.answers.filter(({ fact }) => fact !== 'service.hasForum')],
  ]);
});
