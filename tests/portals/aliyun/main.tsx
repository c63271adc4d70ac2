// Where does the practice portal start?
import { ConfigProvider } from 'antd';
import zhCN from 'antd/es/locale/zh_CN';
import moment from 'moment';
import 'moment/dist/locale/zh-cn';
import { createRoot } from 'react-dom/client';
import { Console } from './console';
import 'antd/dist/antd.css';
import './console.css';

moment.locale('zh-cn');

const root = document.querySelector('#root');
if (!root) throw new Error('the page has no #root');
createRoot(root).render(
  <ConfigProvider locale={zhCN} autoInsertSpaceInButton={false}>
    <Console />
  </ConfigProvider>,
);
