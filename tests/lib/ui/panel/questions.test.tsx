// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Asked } from '../../../../lib/filing/report/report';
import { parseAnswer } from '../../../../lib/ui/panel/question-choices';
import { Questions } from '../../../../lib/ui/panel/questions';
import { createTranslate } from '../../../../lib/ui/translate';
import { asked } from '../../../ui-preview/parts';
import { doing, show } from '../render';

const t = createTranslate('zh');

const EXPIRY: Asked = {
  id: 'expiry',
  label: null,
  questions: [
    {
      fact: 'expiry',
      text: { zh: '证件的有效期到哪一天？', en: 'Until which day is the certificate valid?' },
      options: [{ value: 'long-term', text: { zh: '长期有效', en: 'Does not expire' } }],
      type: 'date',
      isPast: false,
      settles: 1,
      ordinary: null,
      statement: null,
    },
  ],
  settlesBlock: true,
};

function shown(questions = asked) {
  const said: unknown[] = [];
  const parts = show(
    <Questions asked={questions} answers={[]} t={t} answer={(answers) => said.push(answers)} />,
  );
  const card = (id: string) => parts.all('panel-question').find((one) => one.dataset.asked === id);
  const press = (id: string, selector: string) =>
    doing(() => card(id)?.querySelector<HTMLElement>(selector)?.click());
  return { ...parts, said, card, press };
}

describe('questions', () => {
  it('say on a page before the last one that they do not stop the way to the next', () => {
    const { one } = show(<Questions asked={[EXPIRY]} answers={[]} t={t} isBeforeLast answer={() => {}} />);
    expect(one('panel-questions-why').textContent).toBe('提交前答完即可，不影响点“下一步”');
  });

  it('say that those in sight decide about the submission, and how many of the others only change reminders', () => {
    const minor: Asked = { ...EXPIRY, id: 'minor', settlesBlock: false };
    const { one, text } = shown([EXPIRY, minor]);
    expect(one('panel-questions-why').textContent).toBe('答了才知道能否提交');
    expect(text()).toContain('另有 1 处，只影响提醒');
  });

  it('answer nothing by themselves, and nothing is ticked or preset', () => {
    const { all, said } = shown();
    expect(said).toEqual([]);
    for (const card of all('panel-question'))
      expect(card.querySelectorAll('input[type="checkbox"], [aria-pressed="true"], :checked')).toHaveLength(
        0,
      );
  });

  it('confirm the statements of one topic with one press, each with its ordinary answer', async () => {
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

  it('can each be denied by itself, and the others are still confirmed with one press', async () => {
    const { said, press, card } = shown();
    await press('people', '[data-fact="owner"] [data-answer="no"]');
    expect(said).toEqual([[{ fact: 'owner', value: false }]]);
    await press('people', '[data-fact="local"] [data-answer="unsure"]');
    expect(card('people')?.textContent).toContain('这 2 条都对');
    await press('people', '[data-answer="yes"]');
    expect(said.at(-1)).toEqual([
      { fact: 'leader', value: true },
      { fact: 'owner', value: true },
    ]);
  });

  it('can each be confirmed by itself, and one that is not known stays in sight', async () => {
    const { said, press, card } = shown();
    await press('people', '[data-fact="owner"] [data-answer="so"]');
    expect(said).toEqual([[{ fact: 'owner', value: true }]]);
    await press('people', '[data-fact="local"] [data-answer="unsure"]');
    expect(card('people')?.querySelector('[data-fact="local"]')?.textContent).toContain('先放着');
    await press('people', '[data-fact="local"] button');
    expect(card('people')?.querySelectorAll('[data-fact="local"] [data-answer]')).toHaveLength(3);
  });

  it('are counted as the status and the button count them, with those that were put aside', async () => {
    const { root, press } = shown();
    const heading = () => root.querySelector('#panel-questions h2')?.textContent;
    const n = asked.filter(({ settlesBlock }) => settlesBlock).length;
    expect(heading()).toBe(t('panel.status.incomplete', { n }));
    await press('people', '.asked > .answers [data-answer="unsure"]');
    expect(heading()).toBe(`${t('panel.status.incomplete', { n })} · 其中 1 处先放着`);
  });

  it('are postponed when the person does not know, and resumed later', async () => {
    const { said, press, card, one } = shown();
    await press('people', '.asked > .answers [data-answer="unsure"]');
    expect(said).toEqual([]);
    expect(one('panel-question').dataset.asked).toBe('content');
    expect(card('people')?.closest('details')?.id).toBe('panel-questions-aside');
    await press('people', 'button');
    expect(one('panel-question').dataset.asked).toBe('people');
  });

  it('that were put aside today stay aside when they are drawn anew, and both are told', async () => {
    const told: unknown[] = [];
    const aside: Asked = {
      ...EXPIRY,
      questions: EXPIRY.questions.map((one) => ({ ...one, isAside: true as const })),
    };
    const draw = (one: Asked) =>
      show(
        <Questions
          asked={[one]}
          answers={[]}
          t={t}
          answer={() => {}}
          setAside={(facts, isAside) => told.push([facts, isAside])}
        />,
      );
    const { root } = draw(aside);
    expect(root.querySelector('#panel-questions')?.hasAttribute('hidden')).toBe(true);
    const fold = root.querySelector('#panel-questions-aside');
    expect(fold?.textContent).toContain('1');
    await doing(() => fold?.querySelector<HTMLElement>('.asked .chip')?.click());
    const { root: other } = draw(EXPIRY);
    await doing(() => other.querySelector<HTMLElement>('[data-answer="unsure"]')?.click());
    expect(told).toEqual([
      [['expiry'], false],
      [['expiry'], true],
    ]);
  });

  it('for a day are answered with the day, or with the choice offered instead', async () => {
    const { said, press, card } = shown([EXPIRY]);
    const [day, submit] = ['input[type="date"]', 'button[type="submit"]'].map((one) =>
      card('expiry')?.querySelector<HTMLInputElement & HTMLButtonElement>(one),
    );
    expect(submit?.disabled).toBe(true);
    await press('expiry', '[data-value="long-term"]');
    await doing(() => {
      if (day) day.value = '2028-03-01';
      day?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await doing(() => submit?.click());
    expect(said).toEqual([
      [{ fact: 'expiry', value: 'long-term' }],
      [{ fact: 'expiry', value: '2028-03-01' }],
    ]);
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
