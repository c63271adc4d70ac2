/** @jsxImportSource react */
// The test page: an Ant Design form, hostile controls, and a native form written by hand.
import 'antd/dist/antd.css';
import { createRoot } from 'react-dom/client';
import { AntdForm } from './antd';
import { Hostile } from './hostile';

const NATIVE = `
<table>
  <tr><th colspan="2">网站 1</th></tr>
  <tr><td>* 网站名称：</td><td><input id="n-name" maxlength="20"></td></tr>
  <tr><td>服务类型</td><td><select id="n-select"><option value="">请选择</option><option value="1">网站</option><option value="6">APP</option></select></td></tr>
  <tr><th colspan="2">网站 2</th></tr>
  <tr><td>网站名称：</td><td><input id="n-name2"></td></tr>
</table>
<fieldset><legend>其他材料</legend>
  <label>说明 <textarea id="n-area"></textarea></label>
  <label>开通日期 <input type="date" id="n-date"></label>
  <span>数量</span> <input type="number" id="n-number">
  <div>语言：<label><input type="checkbox" name="lang" value="1" checked>中文简体</label><label><input type="checkbox" name="lang" value="12">英语</label></div>
  <div>长期证件：<label><input type="radio" name="long" value="1">是</label><label><input type="radio" name="long" value="0">否</label></div>
  <div class="form-item"><span class="form-item-label">联系方式2</span><input id="t1" size="4">-<input id="t2" size="5">-<input id="t3"></div>
</fieldset>
<button type="button">下一步</button>`;

const native = document.getElementById('native');
const react = document.getElementById('react');
if (native !== null) native.innerHTML = NATIVE;
if (react !== null) {
  createRoot(react).render(
    <>
      <AntdForm />
      <Hostile />
    </>,
  );
}
