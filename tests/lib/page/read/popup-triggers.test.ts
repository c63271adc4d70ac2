// @vitest-environment happy-dom
// Does a box that takes no typing open a list, as its placeholder tells?
import { expect, it } from 'vitest';
import { opensList } from '../../../../lib/page/read/popup-triggers';

const opens = (attributes: string): boolean => {
  document.body.innerHTML = `<p><input ${attributes}></p>`;
  const [box] = document.querySelectorAll('input');
  return box !== undefined && opensList(box);
};

it.each(['省、市、区', '省/市/区县', '请选择', '点击选择'])(
  '%s in a read-only box asks for a choice',
  (words) => {
    expect(opens(`readonly placeholder="${words}"`)).toBe(true);
  },
);

it.each(['readonly', 'readonly placeholder="系统自动生成"', 'placeholder="省、市、区"'])(
  'a box with %s opens none',
  (attributes) => expect(opens(attributes)).toBe(false),
);
