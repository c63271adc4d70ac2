// The matrix page of Shoelace: each control draws itself in a shadow tree, and its choices are elements that stand in its slot.
import '@shoelace-style/shoelace/dist/components/checkbox/checkbox.js';
import type SlCheckbox from '@shoelace-style/shoelace/dist/components/checkbox/checkbox.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import type SlInput from '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/radio/radio.js';
import '@shoelace-style/shoelace/dist/components/radio-button/radio-button.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import type SlRadioGroup from '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import type SlSelect from '@shoelace-style/shoelace/dist/components/select/select.js';
import SlSwitch from '@shoelace-style/shoelace/dist/components/switch/switch.js';
import '@shoelace-style/shoelace/dist/components/textarea/textarea.js';
import type SlTextarea from '@shoelace-style/shoelace/dist/components/textarea/textarea.js';
import '@shoelace-style/shoelace/dist/themes/light.css';
import { CONTENTS, KINDS, LONG, NAMES, START, take } from './data';

const app = document.getElementById('app') ?? document.body;

type Control = SlInput | SlTextarea | SlSelect | SlRadioGroup | SlSwitch;

/** What a portal learns of a control: its value at the time of its own event. */
function add(widget: string, html: string): void {
  const box = document.createElement('div');
  box.innerHTML = html;
  const control = box.firstElementChild as Control; // each call below passes one of these elements
  control.addEventListener('sl-change', () =>
    take(widget)(control instanceof SlSwitch ? control.checked : control.value),
  );
  app.append(control);
}

const each = (tag: string, names: readonly string[]): string =>
  names.map((name) => `<${tag} value="${name}">${name}</${tag}>`).join('');

add('text', '<sl-input label="文本"></sl-input>');
add('textarea', '<sl-textarea label="长文本"></sl-textarea>');
add('select', `<sl-select label="下拉" placeholder="请选择">${each('sl-option', NAMES)}</sl-select>`);
add('long', `<sl-select label="长列表">${each('sl-option', LONG)}</sl-select>`);
add('radio', `<sl-radio-group label="单选">${each('sl-radio', KINDS)}</sl-radio-group>`);
add('date', '<sl-input type="date" label="日期"></sl-input>');
add(
  'multiple',
  `<sl-select label="多选列表" multiple value="${START.multiple.join(' ')}">${each('sl-option', NAMES)}</sl-select>`,
);
add('switch', '<sl-switch>开关</sl-switch>');
add('number', '<sl-input type="number" label="数量"></sl-input>');
add('buttons', `<sl-radio-group label="按钮单选">${each('sl-radio-button', KINDS)}</sl-radio-group>`);

const ticks = document.createElement('div');
ticks.setAttribute('role', 'group');
ticks.innerHTML = `<div>多选</div>${CONTENTS.map((name) => `<sl-checkbox value="${name}"${START.checkbox.includes(name) ? ' checked' : ''}>${name}</sl-checkbox>`).join('')}`;
ticks.addEventListener('sl-change', () =>
  take('checkbox')(
    [...ticks.querySelectorAll<SlCheckbox>('sl-checkbox')]
      .filter(({ checked }) => checked)
      .map(({ value }) => value),
  ),
);
app.append(ticks);
