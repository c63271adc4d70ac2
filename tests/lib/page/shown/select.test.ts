// @vitest-environment happy-dom
// Is the prompt of an empty select told apart from a chosen value?
import { describe, expect, it } from 'vitest';
import { shownIn } from '../../../../lib/page/shown/select';

function shown(html: string): string[] {
  document.body.innerHTML = html;
  const [element] = document.body.children;
  return element === undefined ? ['no element'] : shownIn(element);
}

describe('what a select shows', () => {
  it('is nothing while all its words stand in a prompt', () => {
    const prompt = '<span class="app-text-weak">选一个省</span>';
    expect(shown(`<div class="app-dropdown"><div class="app-dropdown__value">${prompt}</div></div>`)).toEqual(
      [],
    );
    expect(shown(`<div class="app-dropdown">${prompt}</div>`)).toEqual([]);
  });

  it('is the chosen value, also with a weak remark beside it', () => {
    const value = '浙江省<span class="app-text-weak">（已开通）</span>';
    expect(shown(`<div class="app-dropdown"><div class="app-dropdown__value">${value}</div></div>`)).toEqual([
      '浙江省（已开通）',
    ]);
  });
});
