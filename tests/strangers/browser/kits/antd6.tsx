// A generated page in Ant Design 6; `antd` is that version in this bundle alone.
import './antd';
