// @vitest-environment happy-dom
// Does an explained term stay on one line with the punctuation after it, so that no line begins with a comma?
import { expect, it } from 'vitest';
import { Glossed } from '../../../lib/ui/glossary';
import { createTranslate } from '../../../lib/ui/translate';
import { show } from './render';

it.each([
  ['主体负责人、服务负责人', '、'],
  ['服务负责人与主体负责人', null],
  ['请问管局。', '。'],
])('%s', (text, mark) => {
  const { root } = show(
    <p>
      <Glossed text={text} t={createTranslate('zh')} />
    </p>,
  );
  for (const note of root.querySelectorAll('[popover]')) note.remove();
  expect(root.textContent).toBe(text);
  const whole = root.querySelector('.term-whole');
  expect(whole?.textContent).toBe(`${root.querySelector('.term')?.textContent}${mark ?? ''}`);
});
