// @vitest-environment happy-dom
// By which rule is an element a control, and which kind does that make it? The first rule that knows it counts.
import { beforeEach, describe, expect, it } from 'vitest';
import { CONTROL_CANDIDATES } from '../../../../lib/page/dom/control';
import { itemOf, kindRuleFor } from '../../../../lib/page/read/controls';

/** The rule and the kind of the first candidate in this markup; null where no rule knows it. */
function ruleOf(html: string): readonly [string, string] | null {
  document.body.innerHTML = html;
  const element = document.querySelector(CONTROL_CANDIDATES);
  if (element === null) throw new Error(`no candidate in ${html}`);
  const found = kindRuleFor({ element, item: itemOf(element) });
  return found === null ? null : [found.rule.name, found.widget.kind];
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('the rule that tells a control’s kind', () => {
  it.each([
    ['file input', 'upload', '<div class="x-select"><input type="file"></div>'],
    ['class of a library', 'select', '<div class="x-select"><input></div>'],
    ['class of a library', 'cascader', '<div class="x-cascader x-select"><input></div>'],
    ['class of a library', 'date', '<div class="x-picker"><input></div>'],
    ['class of a library', 'select', '<div class="x-select"><input type="radio"></div>'],
    ['row that is pressed', 'select', '<div class="van-cell is-link"><input readonly></div>'],
    ['role of a list', 'select', '<div role="combobox">省份</div>'],
    ['role of a list', 'select', '<input aria-haspopup="listbox" readonly>'],
    ['choice', 'radio', '<input type="radio">'],
    ['choice', 'checkbox', '<span role="checkbox">同意</span>'],
    ['role of a switch', 'switch', '<input type="checkbox" role="switch">'],
    ['list that is typed into', 'text', '<input role="combobox" class="date">'],
    ['names or hints of a day', 'date', '<input placeholder="开始日期">'],
    ['names or hints of a list', 'select', '<input readonly placeholder="请选择">'],
    ['HTML', 'native-select', '<select class="x-select"></select>'],
    ['HTML', 'textarea', '<textarea></textarea>'],
    ['HTML', 'number', '<input type="number">'],
    ['HTML', 'text', '<input>'],
  ])('is "%s" and makes a %s of %s', (rule, kind, html) => {
    expect(ruleOf(html)).toEqual([rule, kind]);
  });

  it.each(['<input type="hidden" readonly>', '<input type="submit">', '<input type="range">'])(
    'is none for %s, which takes no value of ours',
    (html) => {
      expect(ruleOf(html)).toBeNull();
    },
  );
});
