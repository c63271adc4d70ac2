// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { parseAnswer } from '../../../lib/ui/panel/question-card';
import { Questions } from '../../../lib/ui/panel/questions';
import { createTranslate } from '../../../lib/ui/translate';
import { questions } from '../../ui-preview/parts';
import { doing, show } from './render';

const t = createTranslate('zh');

function shown() {
  const said: unknown[] = [];
  const parts = show(
    <Questions questions={questions} answers={[]} t={t} answer={(answers) => said.push(answers)} />,
  );
  return { ...parts, said };
}

describe('questions', () => {
  it('answer yes and no with the value itself', async () => {
    const { all, said } = shown();
    const leader = all('panel-question').find((card) => card.dataset.fact === 'leader');
    await doing(() => leader?.querySelector<HTMLElement>('[data-value="false"]')?.click());
    expect(said).toEqual([[{ fact: 'leader', value: false }]]);
  });

  it('answer a choice with its id', async () => {
    const { all, said } = shown();
    const content = all('panel-question').find((card) => card.dataset.fact === 'content');
    await doing(() => content?.querySelector<HTMLElement>('[data-value="shop"]')?.click());
    expect(said).toEqual([[{ fact: 'content', value: 'shop' }]]);
  });

  it('say nothing by themselves: the list is confirmed by the person, with turned and unticked lines', async () => {
    const { one, said } = shown();
    expect(said).toEqual([]);
    const line = (fact: string) => one('panel-checklist').querySelector<HTMLElement>(`[data-fact="${fact}"]`);
    await doing(() => line('owner')?.querySelector<HTMLElement>('button')?.click());
    await doing(() => line('local')?.querySelector<HTMLElement>('input')?.click());
    expect(line('owner')?.textContent).toContain('并非域名所有者就是备案主体');
    expect(one('panel-checklist-apply').textContent).toContain('确认这 2 项');
    await doing(() => one('panel-checklist-apply').click());
    expect(said).toEqual([
      [
        { fact: 'leader', value: true },
        { fact: 'owner', value: false },
      ],
    ]);
  });

  it('cannot be confirmed when every line is unticked', async () => {
    const { one } = shown();
    for (const tick of one('panel-checklist').querySelectorAll<HTMLElement>('input'))
      await doing(() => tick.click());
    expect(one('panel-checklist-apply').hasAttribute('disabled')).toBe(true);
  });
});

describe('parseAnswer', () => {
  it.each([
    ['number', ' 12 ', 12],
    ['number', 'twelve', undefined],
    ['list', '甲，乙、 丙,', ['甲', '乙', '丙']],
    ['date', '2026-11-24', '2026-11-24'],
    ['string', '   ', undefined],
  ] as const)('reads a %s from "%s"', (type, text, value) => {
    expect(parseAnswer(type, text)).toEqual(value);
  });
});
