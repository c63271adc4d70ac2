// A generated page in Ant Design 4; `antd` is that version in this bundle alone.
import 'antd/dist/antd.css';
import './antd';
