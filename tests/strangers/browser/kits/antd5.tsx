// A generated page in Ant Design 5; `antd` is that version in this bundle alone.
import './antd';
