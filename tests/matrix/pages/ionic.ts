// The matrix page of Ionic: a phone's form, whose controls draw themselves in shadow trees and open their lists at the end of the page.
import '@ionic/core/css/ionic.bundle.css';
import { initialize } from '@ionic/core/components';
import { defineCustomElement as actionSheet } from '@ionic/core/components/ion-action-sheet.js';
import { defineCustomElement as alert } from '@ionic/core/components/ion-alert.js';
import { defineCustomElement as app } from '@ionic/core/components/ion-app.js';
import { defineCustomElement as button } from '@ionic/core/components/ion-button.js';
import { defineCustomElement as buttons } from '@ionic/core/components/ion-buttons.js';
import { defineCustomElement as checkbox } from '@ionic/core/components/ion-checkbox.js';
import { defineCustomElement as content } from '@ionic/core/components/ion-content.js';
import { defineCustomElement as datetime } from '@ionic/core/components/ion-datetime.js';
import { defineCustomElement as datetimeButton } from '@ionic/core/components/ion-datetime-button.js';
import { defineCustomElement as header } from '@ionic/core/components/ion-header.js';
import { defineCustomElement as input } from '@ionic/core/components/ion-input.js';
import { defineCustomElement as item } from '@ionic/core/components/ion-item.js';
import { defineCustomElement as label } from '@ionic/core/components/ion-label.js';
import { defineCustomElement as list } from '@ionic/core/components/ion-list.js';
import { defineCustomElement as listHeader } from '@ionic/core/components/ion-list-header.js';
import { defineCustomElement as modal } from '@ionic/core/components/ion-modal.js';
import { defineCustomElement as note } from '@ionic/core/components/ion-note.js';
import { defineCustomElement as picker } from '@ionic/core/components/ion-picker.js';
import { defineCustomElement as pickerColumn } from '@ionic/core/components/ion-picker-column.js';
import { defineCustomElement as pickerOption } from '@ionic/core/components/ion-picker-column-option.js';
import { defineCustomElement as popover } from '@ionic/core/components/ion-popover.js';
import { defineCustomElement as radio } from '@ionic/core/components/ion-radio.js';
import { defineCustomElement as radioGroup } from '@ionic/core/components/ion-radio-group.js';
import { defineCustomElement as searchbar } from '@ionic/core/components/ion-searchbar.js';
import { defineCustomElement as segment } from '@ionic/core/components/ion-segment.js';
import { defineCustomElement as segmentButton } from '@ionic/core/components/ion-segment-button.js';
import { defineCustomElement as select } from '@ionic/core/components/ion-select.js';
import { defineCustomElement as selectOption } from '@ionic/core/components/ion-select-option.js';
import { defineCustomElement as textarea } from '@ionic/core/components/ion-textarea.js';
import { defineCustomElement as title } from '@ionic/core/components/ion-title.js';
import { defineCustomElement as toggle } from '@ionic/core/components/ion-toggle.js';
import { defineCustomElement as toolbar } from '@ionic/core/components/ion-toolbar.js';
import { CONTENTS, KINDS, LONG, NAMES, START, TREE, take } from './data';

initialize({ mode: 'md' });
for (const define of [
  actionSheet,
  alert,
  app,
  button,
  buttons,
  checkbox,
  content,
  datetime,
  datetimeButton,
  header,
  input,
  item,
  label,
  list,
  listHeader,
  modal,
  note,
  picker,
  pickerColumn,
  pickerOption,
  popover,
  radio,
  radioGroup,
  searchbar,
  segment,
  segmentButton,
  select,
  selectOption,
  textarea,
  title,
  toggle,
  toolbar,
])
  define();

const each = (tag: string, names: readonly string[]): string =>
  names.map((name) => `<${tag} value="${name}">${name}</${tag}>`).join('');
const options = (names: readonly string[]): string => each('ion-select-option', names);
const row = (html: string): string => `<ion-item>${html}</ion-item>`;

/** A list of one choice or of several, with the words of the buttons that end it. */
const listed = (widget: string, name: string, how: string, names: readonly string[]): string =>
  row(
    `<ion-select data-widget="${widget}" label="${name}" placeholder="请选择" ok-text="确定" cancel-text="取消" ${how}>${options(names)}</ion-select>`,
  );

/** A day behind a button that opens its calendar in a window. */
const dated = (widget: string, name: string, how = ''): string =>
  `${row(`<ion-label>${name}</ion-label><ion-datetime-button datetime="${widget}"></ion-datetime-button>`)}
<ion-modal><ion-datetime id="${widget}" data-widget="${widget}" presentation="date" locale="zh-CN" show-default-buttons done-text="确定" cancel-text="取消" ${how}></ion-datetime></ion-modal>`;

/** A row that opens a window of the page's own, as the library's documentation builds it. */
const opening = (id: string, name: string, inner: string): string =>
  `<ion-item button detail id="${id}"><ion-label>${name}</ion-label><ion-note slot="end">请选择</ion-note></ion-item>
<ion-modal id="${id}-window" trigger="${id}"><ion-header><ion-toolbar><ion-buttons slot="start"><ion-button class="leaves">取消</ion-button></ion-buttons><ion-title>${name}</ion-title><ion-buttons slot="end"><ion-button class="takes">确定</ion-button></ion-buttons></ion-toolbar></ion-header>${inner}</ion-modal>`;

const COLUMNS = `<ion-picker>${'<ion-picker-column></ion-picker-column>'.repeat(3)}</ion-picker>`;

const root = document.getElementById('app') ?? document.body;
root.innerHTML = `<ion-app><ion-content><ion-list>
${row('<ion-input data-widget="text" label="文本" label-placement="stacked" placeholder="请输入"></ion-input>')}
${row('<ion-textarea data-widget="textarea" label="长文本" label-placement="stacked"></ion-textarea>')}
${listed('select', '下拉', 'interface="action-sheet"', NAMES)}
${listed('long', '长列表', 'interface="modal"', LONG)}
<ion-radio-group data-widget="radio"><ion-list-header><ion-label>单选</ion-label></ion-list-header>${KINDS.map((name) => row(`<ion-radio value="${name}">${name}</ion-radio>`)).join('')}</ion-radio-group>
<ion-list id="checkbox"><ion-list-header><ion-label>多选</ion-label></ion-list-header>${CONTENTS.map((name) => row(`<ion-checkbox value="${name}"${START.checkbox.includes(name) ? ' checked' : ''}>${name}</ion-checkbox>`)).join('')}</ion-list>
${dated('date', '日期')}
${opening('searchable', '可搜索', `<ion-content><ion-searchbar placeholder="搜索"></ion-searchbar><ion-list>${LONG.map((name) => `<ion-item button detail="false" class="found">${name}</ion-item>`).join('')}</ion-list></ion-content>`)}
${listed('multiple', '多选列表', 'multiple interface="alert"', NAMES)}
${row('<ion-toggle data-widget="switch">开关</ion-toggle>')}
${row('<ion-input data-widget="number" type="number" label="数量"></ion-input>')}
${row(`<ion-label>按钮单选</ion-label><ion-segment data-widget="buttons">${KINDS.map((name) => `<ion-segment-button value="${name}"><ion-label>${name}</ion-label></ion-segment-button>`).join('')}</ion-segment>`)}
${opening('linked', '所在地区', COLUMNS)}
${listed('kind', '单位性质', 'interface="popover"', NAMES)}
${listed('cert', '证件类型', 'interface="alert" label-placement="floating" fill="outline"', NAMES)}
${listed('several', '服务内容', 'multiple interface="modal"', CONTENTS)}
${dated('day', '成立日期', 'min="1990-01-01" max="2030-12-31"')}
${dated('wheels', '开通日期', 'prefer-wheel min="1990-01-01" max="2030-12-31"')}
</ion-list></ion-content></ion-app>`;

const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
const one = (selector: string): HTMLElement => all(selector)[0] ?? root;

/** What the library says of a control in its own event. */
type Told = CustomEvent<{ readonly value?: unknown; readonly checked?: boolean }>;

for (const control of all('[data-widget]')) {
  const widget = control.dataset.widget ?? '';
  const name = /^ION-(?:INPUT|TEXTAREA)$/u.test(control.tagName) ? 'ionInput' : 'ionChange';
  control.addEventListener(name, (event) => {
    if (event.target !== control) return;
    const { value, checked } = (event as Told).detail; // both events of this library are of that type
    const isDay = control.tagName === 'ION-DATETIME';
    take(widget)(widget === 'switch' ? checked : isDay ? String(value).slice(0, 10) : value);
  });
}
Object.assign(one('[data-widget=multiple]'), { value: START.multiple });

/** What these elements have for scripts and this page uses. */
interface Own extends HTMLElement {
  value?: unknown;
  checked?: boolean;
  dismiss?: () => Promise<boolean>;
}

one('#checkbox').addEventListener('ionChange', () => {
  const ticked = all('#checkbox ion-checkbox').filter((at: Own) => at.checked === true);
  take('checkbox')(ticked.map((at) => at.getAttribute('value')));
});

/** Shows what was chosen in the row of its window, and closes that. */
function answer(id: string, value: string | readonly string[]): void {
  const [shown, sheet]: Own[] = [one(`#${id} ion-note`), one(`#${id}-window`)];
  if (shown !== undefined) shown.textContent = [value].flat().join(' ');
  take(id)(value);
  void sheet?.dismiss?.();
}

for (const leaves of all('ion-modal .leaves'))
  leaves.addEventListener('click', () => void (leaves.closest('ion-modal') as Own | null)?.dismiss?.()); // one of this library's

const searched = one('#searchable-window');
for (const found of searched.querySelectorAll<HTMLElement>('.found'))
  found.addEventListener('click', () => answer('searchable', found.textContent ?? ''));
searched.addEventListener('ionInput', (event) => {
  const word = String((event as Told).detail.value ?? ''); // of its search box
  for (const found of searched.querySelectorAll<HTMLElement>('.found'))
    found.hidden = !(found.textContent ?? '').includes(word);
});
searched.querySelector('.takes')?.remove();

const wheels: Own[] = [...one('#linked-window').querySelectorAll<HTMLElement>('ion-picker-column')];
/** Draws the wheels from one on, which depend on those before. */
function drawWheels(from: number): void {
  for (const [level, wheel] of wheels.entries()) {
    if (level < from) continue;
    let among = TREE;
    for (const { value } of wheels.slice(0, level))
      among = among.find((at) => at.value === value)?.children ?? [];
    wheel.innerHTML = each(
      'ion-picker-column-option',
      among.map(({ value }) => value),
    );
    wheel.value = among[0]?.value;
  }
}
drawWheels(0);
for (const [level, wheel] of wheels.entries())
  wheel.addEventListener('ionChange', () => drawWheels(level + 1));
one('#linked-window .takes').addEventListener('click', () =>
  answer(
    'linked',
    wheels.map(({ value }) => String(value)),
  ),
);
