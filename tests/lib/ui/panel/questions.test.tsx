// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { parseAnswer } from '../../../../lib/ui/panel/question-choices';
import { Questions } from '../../../../lib/ui/panel/questions';
import { createTranslate } from '../../../../lib/ui/translate';
import { asked } from '../../../ui-preview/parts';
import { doing, show } from '../render';

const t = createTranslate('zh');

function shown() {
  const said: unknown[] = [];
  const parts = show(<Questions asked={asked} answers={[]} t={t} answer={(answers) => said.push(answers)} />);
  const card = (id: string) => parts.all('panel-question').find((one) => one.dataset.asked === id);
  const press = (id: string, selector: string) =>
    doing(() => card(id)?.querySelector<HTMLElement>(selector)?.click());
  return { ...parts, said, card, press };
}

describe('questions', () => {
  it('say nothing by themselves, and nothing is ticked or chosen beforehand', () => {
    const { all, said } = shown();
    expect(said).toEqual([]);
    for (const card of all('panel-question'))
      expect(card.querySelectorAll('input[type="checkbox"], [aria-pressed="true"], :checked')).toHaveLength(
        0,
      );
  });

  it('confirm the statements of one matter with one press, each with its ordinary answer', async () => {
    const { said, press, card } = shown();
    expect(card('people')?.textContent).toContain('域名所有者就是备案主体');
    await press('people', '[data-answer="yes"]');
    expect(said).toEqual([
      [
        { fact: 'leader', value: true },
        { fact: 'owner', value: true },
        { fact: 'local', value: true },
      ],
    ]);
  });

  it('are answered one by one where not all is so', async () => {
    const { said, press } = shown();
    await press('people', '[data-answer="no"]');
    expect(said).toEqual([]);
    await press('people', '[data-fact="owner"] [data-answer="no"]');
    expect(said).toEqual([[{ fact: 'owner', value: false }]]);
  });

  it('are set aside when the person does not know, and taken up again', async () => {
    const { said, press, card, one } = shown();
    await press('people', '[data-answer="unsure"]');
    expect(said).toEqual([]);
    expect(one('panel-question').dataset.asked).toBe('content');
    expect(card('people')?.closest('details')?.id).toBe('panel-questions-aside');
    await press('people', 'button');
    expect(one('panel-question').dataset.asked).toBe('people');
  });

  it('answer a choice with its id', async () => {
    const { said, press } = shown();
    await press('content', '[data-value="shop"]');
    expect(said).toEqual([[{ fact: 'content', value: 'shop' }]]);
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
