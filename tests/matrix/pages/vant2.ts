// The matrix page of Vant 2 on Vue 2, a library for phones; `vue` is Vue 2 in this bundle alone.
import 'vant2/lib/index.css';
import Vant from 'vant2';
import Vue, { type CreateElement, type VNode } from 'vue2';
import { CONTENTS, day, KINDS, LONG, NAMES, START, TREE, take } from './data';

// the library's own types ask for the other Vue
(Vue as unknown as { use(plugin: unknown): void }).use(Vant);

interface Host {
  model: Record<string, unknown>;
  shown: Record<string, string>;
  open: string;
}
type Done = (value: unknown, text: string) => void;
interface Named {
  readonly text: string;
}

/** Codes of three levels, as the library's own list of regions has them. */
const AREAS = {
  province_list: { 310000: '上海市', 330000: '浙江省' },
  city_list: { 310100: '市辖区', 330100: '杭州市', 330200: '宁波市' },
  county_list: { 310101: '黄浦区', 310104: '徐汇区', 330106: '西湖区', 330108: '滨江区', 330203: '海曙区' },
};
const SINGLE = NAMES.map((text) => ({ text, id: text }));
const MENU = [
  { text: '单位', children: SINGLE.filter(({ text }) => text !== '个人') },
  { text: '自然人', children: SINGLE.filter(({ text }) => text === '个人') },
];

new Vue({
  data: (): Host => ({ model: { text: '', textarea: '', ...START }, shown: {}, open: '' }),
  render(this: Host, h: CreateElement): VNode {
    const bind = (
      widget: string,
      props: object = {},
      held: (value: unknown) => unknown = (value) => value,
    ) => ({
      props: { value: this.model[widget], ...props },
      on: {
        input: (value: unknown) => {
          this.model = { ...this.model, [widget]: value };
          take(widget)(held(value));
        },
      },
    });
    const field = (label: string, input: VNode): VNode =>
      h('van-field', { props: { label }, scopedSlots: { input: () => input } });
    const close = (): void => {
      this.open = '';
    };
    const doneWith =
      (widget: string): Done =>
      (value, text) => {
        this.shown = { ...this.shown, [widget]: text };
        take(widget)(value);
        close();
      };
    const row = (label: string, widget: string): VNode =>
      h('van-field', {
        props: {
          label,
          value: this.shown[widget] ?? '',
          readonly: true,
          clickable: true,
          isLink: true,
          placeholder: `点击选择${label}`,
        },
        on: {
          click: () => {
            this.open = widget;
          },
        },
      });
    const sheet = (label: string, widget: string, inside: (done: Done) => VNode): VNode[] => [
      row(label, widget),
      h(
        'van-popup',
        {
          props: { value: this.open === widget, position: 'bottom', round: true },
          on: { input: close },
        },
        [inside(doneWith(widget))],
      ),
    ];
    const picker = (label: string, widget: string, columns: readonly unknown[]): VNode[] =>
      sheet(label, widget, (done) =>
        h('van-picker', {
          props: { columns, showToolbar: true },
          on: { confirm: (value: string | string[]) => done(value, [value].flat().join('/')), cancel: close },
        }),
      );
    const calendar = (label: string, widget: string, props: object = {}): VNode[] => [
      row(label, widget),
      h('van-calendar', {
        props: {
          value: this.open === widget,
          minDate: new Date(2026, 0, 1),
          maxDate: new Date(2026, 5, 30),
          ...props,
        },
        on: {
          input: close,
          confirm: (date: Date | Date[]) => doneWith(widget)(date, [date].flat().map(day).join(' ~ ')),
        },
      }),
    ];
    const upload = (widget: string, props: object = {}, attrs: object = {}): VNode =>
      h('van-uploader', { ...bind(widget, { fileList: this.model[widget] ?? [], ...props }), attrs });
    const wheels = (label: string, widget: string): VNode[] =>
      sheet(label, widget, (done) =>
        h('van-datetime-picker', {
          props: { type: 'date', minDate: new Date(2015, 0, 1), maxDate: new Date(2030, 11, 31) },
          on: { confirm: (date: Date) => done(date, day(date)), cancel: close },
        }),
      );
    const ticks = (tag: string, names: readonly string[], props: object): VNode[] =>
      names.map((name) => h(tag, { props: { name, ...props } }, name));
    return h('van-form', { props: { labelWidth: '7em' } }, [
      h('van-field', bind('text', { label: '文本', placeholder: '请输入' })),
      h('van-field', bind('textarea', { label: '长文本', type: 'textarea', autosize: true, rows: 2 })),
      ...picker('下拉', 'select', NAMES),
      ...picker('长列表', 'long', LONG),
      ...sheet('级联', 'cascader', (done) =>
        h('van-cascader', {
          props: { options: TREE, title: '请选择所在地区' },
          on: {
            close,
            finish: ({ selectedOptions }: { selectedOptions: readonly Named[] }) => {
              const names = selectedOptions.map(({ text }) => text);
              done(names, names.join('/'));
            },
          },
        }),
      ),
      field(
        '单选',
        h('van-radio-group', bind('radio', { direction: 'horizontal' }), ticks('van-radio', KINDS, {})),
      ),
      field(
        '多选',
        h(
          'van-checkbox-group',
          bind('checkbox', { direction: 'horizontal' }),
          ticks('van-checkbox', CONTENTS, { shape: 'square' }),
        ),
      ),
      ...wheels('日期', 'date'),
      field('上传', upload('upload', { maxCount: 1 })),
      field('开关', h('van-switch', bind('switch', { size: 20 }))),
      field('数量', h('van-stepper', bind('number'))),
      field('多文件', upload('uploads', {}, { multiple: true })),
      ...sheet('所在地区', 'region', (done) =>
        h('van-area', {
          props: { areaList: AREAS },
          on: {
            confirm: (chosen: readonly { name: string }[]) => {
              const names = chosen.map(({ name }) => name);
              done(names, names.join('/'));
            },
            cancel: close,
          },
        }),
      ),
      ...picker('行政区划', 'linked', TREE),
      ...calendar('开通日期', 'day'),
      ...calendar('开通日期段', 'span', { type: 'range' }),
      row('单位性质', 'actions'),
      h('van-action-sheet', {
        props: {
          value: this.open === 'actions',
          actions: NAMES.map((name) => ({ name })),
          cancelText: '取消',
          closeOnClickAction: true,
        },
        on: { input: close, select: ({ name }: { name: string }) => doneWith('actions')(name, name) },
      }),
      ...sheet('主体类型', 'menu', (done) =>
        h('van-tree-select', {
          props: { items: MENU, mainActiveIndex: this.model.side ?? 0, activeId: this.model.menu },
          on: {
            'click-nav': (side: number) => {
              this.model = { ...this.model, side };
            },
            'click-item': ({ text }: Named) => {
              this.model = { ...this.model, menu: text };
              done(text, text);
            },
          },
        }),
      ),
      ...wheels('证件有效期至', 'until'),
      field(
        '长期',
        h(
          'van-checkbox',
          bind('forever', { shape: 'square' }, (is) => is && '长期有效'),
          '长期有效',
        ),
      ),
    ]);
  },
}).$mount('#app');
