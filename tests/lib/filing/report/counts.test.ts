// Does one line say what is asked, and not only what it is about?
import { expect, it } from 'vitest';
import { askedText } from '../../../../lib/filing/report/counts';
import type { Asked, Question } from '../../../../lib/filing/report/report';

const asked = (label: string | null, ...said: readonly string[]): Asked => ({
  id: 'a',
  label: label === null ? null : { zh: label, en: label },
  questions: said.map(
    (zh) =>
      ({ fact: zh, text: { zh: `${zh}吗？`, en: '?' }, statement: { zh, en: zh } }) as unknown as Question,
  ),
  settlesBlock: true,
});

it('names the matter with each statement of it', () => {
  expect(askedText(asked('名称和内容', '名称与业务有关', '内容属实')).zh).toBe(
    '名称和内容：名称与业务有关；内容属实',
  );
  expect(askedText(asked('主办单位', '一', '二', '三', '四'))).toEqual({
    zh: '主办单位：一；二；等 4 条',
    en: '主办单位: 一; 二; and 2 more',
  });
});

it('says a single statement, or the question that has none', () => {
  expect(askedText(asked(null, '域名已实名')).zh).toBe('域名已实名');
  const question = { ...asked(null, '证件有效期'), label: null };
  const open = question.questions.map((one) => ({ ...one, statement: null }));
  expect(askedText({ ...question, questions: open }).zh).toBe('证件有效期吗？');
  expect(askedText(asked('名称和内容'))).toEqual({ zh: '名称和内容', en: '名称和内容' });
});
