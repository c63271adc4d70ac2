// Where does the practice console of Huawei Cloud start, and what frames its steps? Both websites stand on one page.
import '@opentiny/vue-theme/index.css';
import TinyButton from '@opentiny/vue-button';
import TinyForm from '@opentiny/vue-form';
import { createApp, h, type VNodeChild } from 'vue';
import { entriesOf, placed, type Step } from '../state/form';
import type { State } from '../state/store';
import { refTo } from '../state/vue';
import { steps } from './form';
import { line } from './items';
import { store } from './store';
import './console.css';

const state = refTo(store);

function partsOf(step: Step, entry: number, now: State): VNodeChild {
  const counted = step.list ? ` ${entry + 1}` : '';
  return step.parts.map((part) =>
    h('section', { key: part.title }, [
      h('h3', `${part.title}${part.title.startsWith('网站') ? counted : ''}`),
      part.items
        .map((item) => placed(item, entry))
        .filter((item) => item.isAsked?.(now.model, item.path) ?? true)
        .map((item) => line(item, now)),
    ]),
  );
}

function render(): VNodeChild {
  const now = state.value;
  const step = steps.find(({ id }) => id === now.step);
  if (!step) return h('h2', '已提交，待接入商审核');
  const entries = Array.from({ length: entriesOf(step, now.model) }, (_, entry) => entry);
  return [
    h('header', '华为云备案系统（练习环境）'),
    h(
      'ol',
      { class: 'steps' },
      steps.map(({ id, title }) => h('li', { class: id === step.id ? 'is-now' : '', key: id }, title)),
    ),
    h('h2', step.title),
    h(
      TinyForm,
      { labelWidth: '180px', model: {} },
      {
        default: () =>
          entries.map((entry) => h('div', { class: 'entry', key: entry }, [partsOf(step, entry, now)])),
      },
    ),
    h(TinyButton, { type: 'primary', onClick: store.goOn }, { default: () => step.next }),
  ];
}

createApp({ render }).mount('#app');
