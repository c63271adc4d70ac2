// Which headings were written after the engine was last changed? As the libraries and server pages of the later skins produce them.
import { flat, type HeadingStyle, style } from '../headings';

export const LATER_HEADINGS: readonly HeadingStyle[] = [
  style(
    'antd divider',
    (text) =>
      `<div class="ant-divider ant-divider-horizontal ant-divider-with-text ant-divider-with-text-left" role="separator"><span class="ant-divider-inner-text">${text}</span></div>`,
    flat,
  ),
  style(
    'layui field title',
    (text) => `<fieldset class="layui-elem-field layui-field-title"><legend>${text}</legend></fieldset>`,
    flat,
  ),
  style(
    'bootstrap panel',
    (text) => `<div class="panel-heading"><h3 class="panel-title">${text}</h3></div>`,
    (head, items) => `<div class="panel panel-default">${head}<div class="panel-body">${items}</div></div>`,
  ),
  style(
    'row of a table',
    (text) =>
      `<table class="tb" width="98%"><tr><td colspan="4" class="tbhead"><b>${text}</b></td></tr></table>`,
    flat,
  ),
  style(
    'extjs panel',
    (text) =>
      `<div class="x-panel-header x-header x-docked"><div class="x-title x-panel-header-title"><div class="x-title-text x-title-item">${text}</div></div></div>`,
    (head, items) =>
      `<div class="x-panel x-box-item x-panel-default">${head}<div class="x-panel-body">${items}</div></div>`,
  ),
  style(
    'antd collapse',
    (text) =>
      `<div class="ant-collapse-header" role="button" aria-expanded="true" tabindex="0"><div class="ant-collapse-expand-icon"><span role="img" aria-label="right"></span></div><span class="ant-collapse-header-text">${text}</span></div>`,
    (head, items) =>
      `<div class="ant-collapse-item ant-collapse-item-active">${head}<div class="ant-collapse-content ant-collapse-content-active"><div class="ant-collapse-content-box">${items}</div></div></div>`,
  ),
  style(
    'element collapse',
    (text) =>
      `<div role="tab" aria-expanded="true"><div role="button" tabindex="0" class="el-collapse-item__header">${text}<i class="el-collapse-item__arrow"></i></div></div>`,
    (head, items) =>
      `<div class="el-collapse-item is-active">${head}<div role="tabpanel" class="el-collapse-item__wrap"><div class="el-collapse-item__content">${items}</div></div></div>`,
  ),
  style(
    'icon and text',
    (text) => `<p class="form_tit"><em></em><span style="font-size:16px">${text}</span></p>`,
  ),
  style('numbered', (text) => `<h2><i class="num">1</i>${text}</h2>`),
  style(
    'easyui panel',
    (text) =>
      `<div class="panel-header"><div class="panel-title">${text}</div><div class="panel-tool"></div></div>`,
    (head, items) => `<div class="panel">${head}<div class="easyui-panel panel-body">${items}</div></div>`,
  ),
  style(
    'arco card',
    (text) =>
      `<div class="arco-card-header arco-card-header-medium"><div class="arco-card-header-title">${text}</div></div>`,
    (head, items) => `<div class="arco-card">${head}<div class="arco-card-body">${items}</div></div>`,
  ),
];
