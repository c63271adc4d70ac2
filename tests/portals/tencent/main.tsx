// Where does the practice console of Tencent Cloud start? With the class names that its real page was seen with.
import { createRoot } from 'react-dom/client';
import { ConfigProvider } from 'tea-component';
import styles from 'tea-component/dist/tea.css?raw';
import { Console } from './console';

const PREFIX = 'app-beian';

const sheet = document.createElement('style');
sheet.textContent = styles.replace(/\.tea-/g, `.${PREFIX}-`);
document.head.append(sheet);

const root = document.querySelector('#container');
if (!root) throw new Error('the page has no #container');
createRoot(root).render(
  <ConfigProvider classPrefix={PREFIX} locale="zh">
    <Console />
  </ConfigProvider>,
);
