// The matrix page of Ant Design Vue 1 on Vue 2; `vue` is Vue 2 in this bundle alone.
import 'antdv1/dist/antd.css';
import Antd from 'antdv1';
import zhCN from 'antdv1/es/locale/zh_CN';
import moment from 'moment';
import 'moment/dist/locale/zh-cn';
import Vue, { type CreateElement, type VNode } from 'vue2';
import { CONTENTS, KINDS, LONG, NAMES, options, pathOf, START, search, TREE, take } from './data';

moment.locale('zh-cn');
// the library's own types ask for the other Vue
(Vue as unknown as { use(plugin: unknown): void }).use(Antd);

interface Host {
  model: Record<string, unknown>;
  found: string[];
}

/** What a control reports: its value, or the event of its box. */
const reportedBy = (reported: unknown): unknown =>
  typeof reported === 'object' && reported !== null && 'target' in reported
    ? (reported.target as { value: unknown }).value // the library's own events
    : reported;

const innermost = (value: unknown): string[] => pathOf(String([value].flat().at(-1)));
const month = (value: unknown): string => moment(value as Date).format('YYYY-MM');

new Vue({
  data: (): Host => ({ model: { text: '', textarea: '', ...START }, found: [] }),
  render(this: Host, h: CreateElement): VNode {
    const control = (
      tag: string,
      widget: string,
      props: object = {},
      held: (value: unknown) => unknown = (value) => value,
    ): VNode =>
      h(tag, {
        props: { [tag === 'a-switch' ? 'checked' : 'value']: this.model[widget], ...props },
        on: {
          change: (reported: unknown) => {
            const value = reportedBy(reported);
            this.model = { ...this.model, [widget]: value };
            take(widget)(held(value));
          },
        },
      });
    const upload = (widget: string, props: object, inside: VNode): VNode =>
      h(
        'a-upload',
        {
          props: { beforeUpload: () => false, fileList: this.model[widget] ?? [], ...props },
          on: {
            change: ({ fileList }: { fileList: unknown }) => {
              this.model = { ...this.model, [widget]: fileList };
              take(widget)(fileList);
            },
          },
        },
        [inside],
      );
    const button = (): VNode => h('a-button', [h('a-icon', { props: { type: 'upload' } }), ' 点击上传']);
    const card = (): VNode =>
      h('div', [h('a-icon', { props: { type: 'plus' } }), h('div', { class: 'ant-upload-text' }, '上传')]);
    const item = (label: string, prop: string, inside: VNode): VNode =>
      h('a-form-model-item', { props: { label, prop } }, [inside]);
    const asks = { allowClear: true, placeholder: '请选择' };
    const searched = (word: string) => {
      search(word).then((found) => {
        this.found = found;
      });
    };
    const select = (widget: string, names: readonly string[], more: object = {}): VNode =>
      control('a-select', widget, { options: options(names), ...more });
    const dragged = h(
      'a-upload-dragger',
      {
        props: { beforeUpload: () => false },
        on: { change: ({ fileList }: { fileList: unknown }) => take('dragged')(fileList) },
      },
      [h('p', { class: 'ant-upload-text' }, '点击或拖拽文件到此区域')],
    );
    const form = [
      item('文本', 'text', control('a-input', 'text')),
      item('长文本', 'textarea', control('a-textarea', 'textarea')),
      item('下拉', 'select', select('select', NAMES, asks)),
      item('长列表', 'long', select('long', LONG)),
      item('级联', 'cascader', control('a-cascader', 'cascader', { options: TREE, ...asks })),
      item('单选', 'radio', control('a-radio-group', 'radio', { options: KINDS })),
      item('多选', 'checkbox', control('a-checkbox-group', 'checkbox', { options: CONTENTS })),
      item('日期', 'date', control('a-date-picker', 'date')),
      item('日期段', 'range', control('a-range-picker', 'range')),
      item('上传', 'upload', upload('upload', {}, button())),
      item('可搜索', 'searchable', select('searchable', LONG, { showSearch: true })),
      item(
        '远程',
        'remote',
        h('a-select', {
          props: {
            value: this.model.remote,
            showSearch: true,
            filterOption: false,
            showArrow: false,
            notFoundContent: null,
            options: options(this.found),
          },
          on: {
            search: searched,
            change: (value: unknown) => {
              this.model = { ...this.model, remote: value };
              take('remote')(value);
            },
          },
        }),
      ),
      item('多选列表', 'multiple', select('multiple', NAMES, { mode: 'multiple' })),
      item('标签', 'tags', control('a-select', 'tags', { mode: 'tags' })),
      item(
        '开关',
        'switch',
        control('a-switch', 'switch', { checkedChildren: '是', unCheckedChildren: '否' }),
      ),
      item('数量', 'number', control('a-input-number', 'number', { min: 0, max: 100 })),
      item(
        '按钮单选',
        'buttons',
        h(
          'a-radio-group',
          {
            props: { value: this.model.buttons, buttonStyle: 'solid' },
            on: {
              change: (reported: unknown) => {
                this.model = { ...this.model, buttons: reportedBy(reported) };
                take('buttons')(reportedBy(reported));
              },
            },
          },
          KINDS.map((name) => h('a-radio-button', { props: { value: name }, key: name }, name)),
        ),
      ),
      item('多文件', 'uploads', upload('uploads', { multiple: true, listType: 'picture-card' }, card())),
      item(
        '行政区划',
        'tree',
        control('a-tree-select', 'tree', { treeData: TREE, showSearch: true, ...asks }, innermost),
      ),
      item(
        '区县',
        'leaf',
        control(
          'a-cascader',
          'leaf',
          {
            options: TREE,
            showSearch: true,
            displayRender: ({ labels }: { labels: string[] }) => labels.at(-1),
          },
          innermost,
        ),
      ),
      item('成立日期', 'day', control('a-date-picker', 'day', { format: 'YYYY年MM月DD日' })),
      item('开办年月', 'month', control('a-month-picker', 'month', {}, month)),
      item('联想输入', 'typed', control('a-auto-complete', 'typed', { dataSource: NAMES })),
      item('筛选多选', 'several', select('several', NAMES, { mode: 'multiple', maxTagCount: 1, ...asks })),
      item('证照图片', 'picture', upload('picture', { listType: 'picture' }, button())),
      item('附件', 'dragged', dragged),
    ];
    return h('a-config-provider', { props: { locale: zhCN } }, [
      h(
        'a-form-model',
        { props: { model: this.model, labelCol: { span: 4 }, wrapperCol: { span: 14 } } },
        form,
      ),
    ]);
  },
}).$mount('#app');
