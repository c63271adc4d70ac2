// The matrix page of Ant Design 5; `antd` is that version in this bundle alone.
import './antd-form';
