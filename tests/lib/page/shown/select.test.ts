// @vitest-environment happy-dom
// Is the prompt of an empty select distinguished from a chosen value?
import { describe, expect, it } from 'vitest';
import { keepLevels, keepSeveral, shownIn } from '../../../../lib/page/shown/select';

function shown(html: string): string[] {
  document.body.innerHTML = html;
  const [element] = document.body.children;
  return element === undefined ? ['no element'] : shownIn(element);
}

describe('what a select shows', () => {
  it('is nothing while all its words are in a prompt', () => {
    const prompt = '<span class="app-text-weak">选一个省</span>';
    expect(shown(`<div class="app-dropdown"><div class="app-dropdown__value">${prompt}</div></div>`)).toEqual(
      [],
    );
    expect(shown(`<div class="app-dropdown">${prompt}</div>`)).toEqual([]);
  });

  it('is the chosen value, also with a faint remark beside it', () => {
    const value = '浙江省<span class="app-text-weak">（已开通）</span>';
    expect(shown(`<div class="app-dropdown"><div class="app-dropdown__value">${value}</div></div>`)).toEqual([
      '浙江省（已开通）',
    ]);
  });

  it('is each of several choices by its words, without the cross that removes it', () => {
    const choice = (name: string) =>
      `<div class="css-1-multiValue"><div class="css-2">${name}</div><div role="button">×</div></div>`;
    const box = `<div class="css-3-control"><div>${choice('企业')}${choice('政府机关')}<input></div></div>`;
    expect(shown(box)).toEqual(['企业', '政府机关']);
    expect(shown('<div><div class="css-1-singleValue">企业</div><input></div>')).toEqual(['企业']);
  });

  it('is neither the label nor the help of its field, where the control is the box of both', () => {
    const select = (value: string) =>
      `<label class="q-field q-select"><div class="q-field__control"><div class="q-field__native"><span>${value}</span><input></div><div class="q-field__label">证照种类</div></div><div class="q-field__bottom">先选主体类别</div></label>`;
    expect(shown(select(''))).toEqual([]);
    expect(shown(select('营业执照'))).toEqual(['营业执照']);
  });

  it('is the chosen value without the arrow behind it', () => {
    expect(shown('<div>居民身份证 ›</div>')).toEqual(['居民身份证']);
  });

  it('is the chosen value, also when the hidden prompt stays in the box', () => {
    const list = (prompt: string, value: string) =>
      `<div class="lister"><span class="a-placeholder" style="${prompt}">请选择所在城市</span><span style="${value}">宁波市</span><i>▾</i></div>`;
    expect(shown(list('display:none', ''))).toEqual(['宁波市']);
    expect(shown(list('', 'display:none'))).toEqual([]);
  });

  it.each([
    '请选择',
    '请先选择主办单位性质',
    '請選擇',
    '点击选择',
    '未选择',
    'Please select',
    'Choose…',
    '省份',
    '城市',
    '区/县',
  ])('is nothing when its words only ask for a choice: %s', (words) =>
    expect(shown(`<div tabindex="0"><span>${words}</span><i>▾</i></div>`)).toEqual([]),
  );

  it.each(['浙江省', '市辖区', '西湖区', '居民身份证'])(
    'is a choice that begins or ends with such a word: %s',
    (words) => expect(shown(`<div tabindex="0"><span>${words}</span><i>▾</i></div>`)).toEqual([words]),
  );

  it.each([
    'class="x-form-field x-form-empty-field" value="选择一种"',
    'readonly value="请选择..."',
    'readonly value="--市--"',
  ])('is nothing when its page writes the prompt into the box itself: %s', (box) =>
    expect(shown(`<input ${box}>`)).toEqual([]),
  );

  it('is the text in the box, once it is chosen or typed', () => {
    expect(shown('<input readonly value="营业执照">')).toEqual(['营业执照']);
    expect(shown('<input value="城市">')).toEqual(['城市']);
  });
});

it('the last level alone stands for all levels that were chosen, and another choice for itself', () => {
  document.body.innerHTML = '<div class="x-select"><span>西湖区</span></div>';
  const element = document.querySelector('div');
  if (element === null) throw new Error('no select');
  keepLevels(element, ['浙江省', '杭州市', '西湖区']);
  expect(shownIn(element)).toEqual(['浙江省', '杭州市', '西湖区']);
  element.innerHTML = '<span>滨江区</span>';
  expect(shownIn(element)).toEqual(['滨江区']);
});

it('words that are hidden while the box is searched count where its hint and its title repeat them', () => {
  const box = (title: string, name: string, hint: string): string =>
    `<span class="arco-select-view arco-select-view-search" title="${title}"><input placeholder="${hint}"><span class="arco-select-view-value arco-select-view-value-hidden" style="display:none">${name}</span></span>`;
  expect(shown(box('云帆科技', '云帆科技', '云帆科技'))).toEqual(['云帆科技']);
  expect(shown(box('', '云帆科技', '请选择'))).toEqual([]); // on its way out
  expect(shown(box('', '云帆科技', '云帆科技'))).toEqual([]);
});

it('each tag of several is a choice of its own', () => {
  const tag = (name: string): string =>
    `<span class="arco-tag arco-select-view-tag">${name}<span role="button"></span></span>`;
  expect(
    shown(`<span class="arco-select-view-multiple">${tag('企业')}${tag('政府机关')}<input></span>`),
  ).toEqual(['企业', '政府机关']);
});

it('a sign for more stands for what was taken, until what is shown disagrees with it', () => {
  const tag = (name: string): string => `<span class="app-tag"><span title="${name}">${name}</span></span>`;
  const tags = (...names: readonly string[]): string => names.map(tag).join('');
  expect(shown(`<div class="app-select">${tags('企业', '+ 1')}</div>`)).toEqual(['企业', '+ 1']); // nobody knows which
  const [element] = document.body.children;
  if (element === undefined) throw new Error('no select');
  keepSeveral(element, ['企业', '政府机关']);
  for (const more of ['+1', '+ 1', '+ 1 ...']) {
    element.innerHTML = tags('企业', more);
    expect(shownIn(element)).toEqual(['企业', '政府机关']);
  }
  element.innerHTML = tags('企业', '+2');
  expect(shownIn(element)).toEqual(['企业', '+2']);
  element.innerHTML = tags('企业', '+1'); // of other names by now
  expect(shownIn(element)).toEqual(['企业', '+1']);
});
