// Where does the practice portal of the public security organs start, and what frames its two forms?
import 'ant-design-vue/dist/antd.css';
import { Button, Card, ConfigProvider, Form } from 'ant-design-vue';
import zhCN from 'ant-design-vue/es/locale/zh_CN';
import { createApp, h, type VNodeChild } from 'vue';
import { refTo } from '../state/vue';
import { steps } from './form';
import { line } from './items';
import { store } from './store';

const state = refTo(store);

function page(): VNodeChild {
  const now = state.value;
  const step = steps.find(({ id }) => id === now.step);
  if (!step) return h('h2', '已提交，等待审核');
  const form = step.parts.map((part) =>
    h(Card, { title: part.title, key: part.title, size: 'small' }, () =>
      part.items
        .filter((item) => item.isAsked?.(now.model, item.path) ?? true)
        .map((item) => line(item, now)),
    ),
  );
  return h('div', { class: 'bcyr-page-wrapper-content' }, [
    h('p', '全国互联网安全管理服务平台（练习环境）'),
    h('h2', step.title),
    h(Form, { model: {}, labelCol: { span: 6 }, wrapperCol: { span: 12 } }, () => form),
    h(Button, { type: 'primary', onClick: store.goOn }, () => step.next),
  ]);
}

const render = () => h(ConfigProvider, { locale: zhCN, autoInsertSpaceInButton: false }, { default: page });

createApp({ render }).mount('#app');
