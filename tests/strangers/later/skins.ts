// Which house styles were written after the engine was last changed? More component libraries and server pages, in the markup that they really produce.
import { type Parts, type Skin, skin } from '../skins';

const when = (text: string, markup: (text: string) => string): string => (text === '' ? '' : markup(text));
const isText = ({ item }: Parts): boolean => /^text/u.test(item.box.kind);
const idOr = ({ id }: Parts): string => (id === '' ? '' : ` for="${id}"`);

/** What its library draws around a box of text, and around nothing else. */
const boxed = (at: Parts, before: string, behind: string): string =>
  isText(at) ? `${before}${at.control}${behind}` : at.control;

export const LATER_SKINS: readonly Skin[] = [
  skin(
    'antd v5, vertical',
    'ant-input css-dev-only-do-not-override-1rqnfsa',
    (at) =>
      `<div class="ant-form-item css-dev-only-do-not-override-1rqnfsa ant-form-item-vertical"><div class="ant-row ant-form-item-row"><div class="ant-col ant-form-item-label"><label${idOr(at)} class="${at.isRequired ? 'ant-form-item-required' : ''}" title="">${at.label}</label></div><div class="ant-col ant-form-item-control"><div class="ant-form-item-control-input"><div class="ant-form-item-control-input-content">${boxed(at, '<span class="ant-input-affix-wrapper ant-input-outlined">', '<span class="ant-input-suffix"><span class="ant-input-show-count-suffix">0 / 100</span></span></span>')}</div></div>${when(at.hint, (hint) => `<div class="ant-form-item-additional"><div class="ant-form-item-extra">${hint}</div></div>`)}</div></div></div>`,
    { hasFor: true },
  ),
  skin(
    'element plus',
    'el-input__inner',
    (at) =>
      `<div class="el-form-item asterisk-left el-form-item--label-right"><div class="el-form-item__label-wrap"><div class="el-form-item__label"${idOr(at)}>${at.label}</div></div><div class="el-form-item__content">${boxed(at, '<div class="el-input el-input--suffix"><div class="el-input__wrapper" tabindex="-1">', '<span class="el-input__suffix"><span class="el-input__suffix-inner"><span class="el-input__count"><span class="el-input__count-inner">0 / 50</span></span></span></span></div></div>')}${when(at.hint, (hint) => `<span class="el-text el-text--info el-text--small">${hint}</span>`)}</div></div>`,
  ),
  skin(
    'iview',
    'ivu-input ivu-input-default',
    (at) =>
      `<div class="ivu-form-item${at.isRequired ? ' ivu-form-item-required' : ''}"><label class="ivu-form-item-label" style="width:120px">${at.label}</label><div class="ivu-form-item-content" style="margin-left:120px">${boxed(at, '<div class="ivu-input-wrapper ivu-input-wrapper-default ivu-input-type-text"><i class="ivu-icon ivu-icon-ios-loading"></i>', '</div>')}${when(at.hint, (hint) => `<p class="gray">${hint}</p>`)}</div></div>`,
  ),
  skin(
    'semi',
    'semi-input semi-input-default',
    (at) =>
      `<div class="semi-form-field" x-label-pos="top" x-field-id=""><label class="semi-form-field-label semi-form-field-label-left${at.isRequired ? ' semi-form-field-label-required' : ''}"><div class="semi-form-field-label-text" x-semi-prop="label">${at.label}</div></label><div class="semi-form-field-main">${boxed(at, '<div class="semi-input-wrapper semi-input-wrapper-default">', '</div>')}${when(at.hint, (hint) => `<div class="semi-form-field-extra">${hint}</div>`)}</div></div>`,
  ),
  skin(
    'layui, several in a row',
    'layui-input',
    (at) =>
      `<div class="layui-inline"><label class="layui-form-label">${at.label}</label><div class="layui-input-inline">${at.control}</div>${when(at.hint, (hint) => `<div class="layui-form-mid layui-word-aux">${hint}</div>`)}</div>`,
    {
      wrap: (items) => `<form class="layui-form"><div class="layui-form-item">${items}</div></form>`,
    },
  ),
  skin(
    'easyui',
    'textbox-text validatebox-text textbox-prompt',
    (at) =>
      `<div style="margin-bottom:20px"><label class="textbox-label textbox-label-before" style="text-align:left">${at.label}</label>${boxed(at, '<span class="textbox easyui-fluid" style="width:299px">', '</span>')}${when(at.hint, (hint) => `<div style="color:#888">${hint}</div>`)}</div>`,
  ),
  skin(
    'extjs',
    'x-form-field x-form-text x-form-text-default',
    (at) =>
      `<div class="x-field x-form-item x-form-item-default x-form-type-text x-field-default x-anchor-form-item"><label class="x-form-item-label x-form-item-label-default x-unselectable"${idOr(at)} style="padding-right:5px;width:105px"><span class="x-form-item-label-inner x-form-item-label-inner-default" style="width:100px"><span class="x-form-item-label-text">${at.label}</span></span></label><div class="x-form-item-body x-form-item-body-default x-form-text-field-body"><div class="x-form-trigger-wrap x-form-trigger-wrap-default"><div class="x-form-text-wrap x-form-text-wrap-default">${at.control}</div></div></div>${when(at.hint, (hint) => `<div class="x-form-aria-help">${hint}</div>`)}</div>`,
    { hasFor: true },
  ),
  skin(
    'webforms table',
    'txtInput',
    (at) =>
      `<tr><td align="right" class="tdbg" height="25" width="180">${at.label}</td><td align="left" class="tdbg">&nbsp;${at.control}&nbsp;<span style="color:Red;display:none">*不能为空</span>${when(at.hint, (hint) => `<span style="color:#999999">${hint}</span>`)}</td></tr>`,
    {
      columns: 1,
      wrap: (items) => `<table border="0" cellpadding="2" cellspacing="1" width="98%">${items}</table>`,
    },
  ),
  skin(
    'php table, two in a row and help below',
    'inputtext',
    (at) =>
      `<td class="altbg1" width="15%">${at.label}</td><td class="altbg2" width="35%">${at.control}${when(at.hint, (hint) => `<br><span class="lightfont">${hint}</span>`)}</td>`,
    { columns: 2, wrap: (items) => `<table class="tableborder">${items}</table>` },
  ),
  skin('labels in one row, boxes in the next', 'form-control input-sm', (at) => `${at.label}${at.control}`, {
    columns: 3,
    wrap: (items) => `<table class="table table-bordered">${items}</table>`,
    row: (parts) =>
      `<tr class="active">${parts.map(({ label }) => `<td>${label}</td>`).join('')}</tr><tr>${parts.map((at) => `<td>${at.control}${when(at.hint, (hint) => `<p class="help-block">${hint}</p>`)}</td>`).join('')}</tr>`,
  }),
  skin(
    'bootstrap 3, horizontal',
    'form-control',
    (at) =>
      `<div class="form-group"><label class="col-sm-3 control-label"${idOr(at)}>${at.label}</label><div class="col-sm-6">${at.control}</div>${when(at.hint, (hint) => `<div class="col-sm-3"><p class="form-control-static text-muted">${hint}</p></div>`)}</div>`,
    { hasFor: true, wrap: (items) => `<div class="form-horizontal">${items}</div>` },
  ),
  skin(
    'bootstrap 5, group',
    'form-control',
    (at) =>
      `<div class="row mb-3 align-items-center"><div class="col-md-3 text-end"><span class="col-form-label">${at.label}</span></div><div class="col-md-6">${boxed(at, '<div class="input-group">', '</div>')}</div>${when(at.hint, (hint) => `<div class="col-md-3"><span class="form-text">${hint}</span></div>`)}</div>`,
  ),
  skin(
    'nutui',
    'nut-input-text input-text',
    (at) =>
      `<div class="nut-cell nut-form-item"><div class="nut-cell__title nut-form-item__label nut-form-item__label-right">${at.label}</div><div class="nut-cell__value nut-form-item__body"><div class="nut-form-item__body__slots">${boxed(at, '<div class="nut-input"><div class="nut-input-value"><div class="nut-input-inner">', '</div></div></div>')}</div>${when(at.hint, (hint) => `<div class="nut-form-item__body__tips">${hint}</div>`)}</div></div>`,
  ),
  skin(
    'antd descriptions',
    'ant-input',
    (at) =>
      `<tr class="ant-descriptions-row"><th class="ant-descriptions-item-label" colspan="1"><span>${at.label}</span></th><td class="ant-descriptions-item-content" colspan="1"><span>${at.control}</span>${when(at.hint, (hint) => `<div class="ant-typography ant-typography-secondary">${hint}</div>`)}</td></tr>`,
    {
      columns: 1,
      wrap: (items) =>
        `<div class="ant-descriptions ant-descriptions-bordered"><div class="ant-descriptions-view"><table><tbody>${items}</tbody></table></div></div>`,
    },
  ),
  skin(
    'formily',
    'ant-input',
    (at) =>
      `<div class="ant-formily-item ant-formily-item-layout-horizontal"><div class="ant-formily-item-label"><div class="ant-formily-item-label-content"><span>${at.isRequired ? '<span class="ant-formily-item-asterisk">*</span>' : ''}<label>${at.label}</label></span></div></div><div class="ant-formily-item-control"><div class="ant-formily-item-control-content"><div class="ant-formily-item-control-content-component">${at.control}</div></div>${when(at.hint, (hint) => `<div class="ant-formily-item-extra">${hint}</div>`)}</div></div>`,
  ),
  skin(
    'mui',
    'MuiInputBase-input MuiOutlinedInput-input',
    (at) =>
      isText(at)
        ? `<div class="MuiFormControl-root MuiTextField-root css-i44wyl"><label class="MuiFormLabel-root MuiInputLabel-root css-1jeas20"${idOr(at)} data-shrink="false">${at.label}</label><div class="MuiInputBase-root MuiOutlinedInput-root css-1bp1ao6">${at.control}<fieldset aria-hidden="true" class="MuiOutlinedInput-notchedOutline css-igs3ac"><legend class="css-ihdtdm"><span>${at.label}</span></legend></fieldset></div>${when(at.hint, (hint) => `<p class="MuiFormHelperText-root css-1wc848c">${hint}</p>`)}</div>`
        : `<div class="MuiFormControl-root css-i44wyl"><div class="MuiFormLabel-root css-1jeas20">${at.label}</div>${at.control}${when(at.hint, (hint) => `<p class="MuiFormHelperText-root css-1wc848c">${hint}</p>`)}</div>`,
    { hasFor: true },
  ),
  skin(
    'unocss grid',
    'h-8 px-2 border rounded',
    (at) =>
      `<div class="grid grid-cols-12 gap-2 py-2"><div class="col-span-3 text-right text-gray-600"><span>${at.label}</span></div><div class="col-span-5">${at.control}</div><div class="col-span-4 text-xs text-gray-400">${at.hint}</div></div>`,
  ),
  skin(
    'help before the box',
    'input',
    (at) =>
      `<div class="line"><div class="line-l">${at.label}</div><div class="line-r">${when(at.hint, (hint) => `<div class="remark-text">${hint}</div>`)}${at.control}<em class="count">0/100</em></div></div>`,
  ),
];
