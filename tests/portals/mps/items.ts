// How does one line of the form look? Ant Design Vue's items, whose names become the ids form_item_….
import {
  Button,
  Cascader,
  Checkbox,
  CheckboxGroup,
  DatePicker,
  FormItem,
  Input,
  RadioGroup,
  RangePicker,
  Select,
  Tree,
  Upload,
} from 'ant-design-vue';
import { type Component, h, type VNodeChild } from 'vue';
import type { Choice, Item } from '../state/form';
import type { State } from '../state/store';
import { listAt, textAt, valueAt } from '../state/tree';
import { store } from './store';

/** One component of the library. */
const draw = (tag: object, props: Record<string, unknown>, slot?: () => VNodeChild): VNodeChild =>
  // the library types props as whole instances; drawn as any component they are what they are
  h(tag as Component, props, slot ? { default: slot } : undefined);

/** The item's label, its control, and the portal's fault under it. */
export function line(item: Item, state: State): VNodeChild {
  const fault = state.errors[item.path];
  const props = {
    label: item.label,
    name: item.id,
    required: !item.isOptional && item.label !== '',
    key: item.path,
    autoLink: false,
    ...(fault ? { validateStatus: 'error', help: fault } : {}),
  };
  return draw(FormItem, props, () => control(item, state));
}

const id = (item: Item): string => `form_item_${item.id}`;
const DRAW: Readonly<Partial<Record<Item['kind'], (item: Item, state: State) => VNodeChild>>> = {
  select,
  region,
  radio: (item, state) =>
    draw(RadioGroup, { ...chosen(item, textAt(state.model, item.path)), options: offered(item, state) }),
  boxes: (item, state) =>
    draw(CheckboxGroup, { ...chosen(item, listAt(state.model, item.path)), options: offered(item, state) }),
  box: (item, state) =>
    draw(
      Checkbox,
      {
        id: id(item),
        checked: valueAt(state.model, item.path) === true,
        onChange: ({ target }: { target: { checked: boolean } }) => store.pick(item, target.checked),
      },
      () => item.words,
    ),
  day: (item, state) =>
    draw(DatePicker, {
      ...chosen(item, textAt(state.model, item.path) || undefined),
      id: id(item),
      valueFormat: 'YYYY-MM-DD',
    }),
  span,
  tree,
  file: slot,
};

function control(item: Item, state: State): VNodeChild {
  return DRAW[item.kind]?.(item, state) ?? text(item, state);
}

const offered = (item: Item, state: State): Choice[] => item.choices?.(state.model, item.path) ?? [];

/** Value and what a pick does, as the library names them. */
function chosen(item: Item, value: unknown) {
  return {
    value,
    'onUpdate:value': (next: string | string[] | null) => store.pick(item, next ?? ''),
  };
}

function text(item: Item, state: State): VNodeChild {
  return draw(Input, {
    id: id(item),
    value: textAt(state.model, item.path),
    placeholder: `请输入${item.label}`,
    'onUpdate:value': (typed: string) => store.type(item, typed),
    onBlur: () => store.leave(item),
  });
}

// lists open inside the item's own column, as on the real page
const inColumn = (trigger: HTMLElement) => trigger.parentElement ?? trigger;

function select(item: Item, state: State): VNodeChild {
  return draw(Select, {
    ...chosen(item, textAt(state.model, item.path) || undefined),
    id: id(item),
    placeholder: '请选择',
    options: offered(item, state),
    showSearch: true,
    optionFilterProp: 'label',
    getPopupContainer: inColumn,
  });
}

function region(item: Item, state: State): VNodeChild {
  return draw(Cascader, {
    ...chosen(item, listAt(state.model, item.path)),
    id: id(item),
    placeholder: '请选择',
    options: offered(item, state),
  });
}

function span(item: Item, state: State): VNodeChild {
  const [from = '', until = ''] = listAt(state.model, item.path);
  return draw(RangePicker, {
    value: from && until ? [from, until] : undefined,
    'onUpdate:value': (days: string[] | null) => store.pick(item, days ?? []),
    id: id(item),
    valueFormat: 'YYYY-MM-DD',
  });
}

const asNode = ({
  value,
  label,
  children,
}: Choice): { key: string; title: string; children?: unknown[] } => ({
  key: value,
  title: label,
  ...(children ? { children: children.map(asNode) } : {}),
});

/** Titles below a closed branch do not exist until it is opened. */
function tree(item: Item, state: State): VNodeChild {
  return draw(Tree, {
    checkable: true,
    checkedKeys: listAt(state.model, item.path),
    treeData: offered(item, state).map(asNode),
    onCheck: (keys: string[]) => store.pick(item, keys),
  });
}

function slot(item: Item, state: State): VNodeChild {
  const held = state.uploads.find(({ slot: path }) => path === item.path);
  const props = {
    id: id(item),
    accept: '.jpg,.jpeg,.png',
    maxCount: 1,
    fileList: held ? [{ uid: held.slot, name: held.name, status: 'done' }] : [],
    beforeUpload: (file: File) => {
      void store.upload(item, file);
      return false;
    },
  };
  return draw(Upload, props, () => draw(Button, {}, () => item.words));
}
