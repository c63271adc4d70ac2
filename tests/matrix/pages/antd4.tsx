// The matrix page of Ant Design 4, the one seen on a portal.
import 'antd/dist/antd.css';
import './antd-form';
