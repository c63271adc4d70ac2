// Step 1: the entity and its principal; the button opens the next step's frame.
import $ from 'jquery';
import { CERTIFICATES, DIVISIONS, MESSENGERS, NATURES, PEOPLE } from './codes';
import { area, day, listen, load, longTerm, row, select, text } from './rows';
import { record, take } from './state';

const unit = [
  row('单位名称', area('unitname'), 8),
  row('分支机构', select('branchid')),
  row('主办单位性质', select('unitProperty', NATURES)),
  row('主办单位所在省', select('mainProvince', DIVISIONS[''])),
  row('主办单位所在市', select('mainCity')),
  row('主办单位所在区/县', select('mainCountry')),
  row('主办单位有效证件类型', select('unitcertificatetypeId')),
  row('主办单位有效证件号码', text('unitcertificatenum')),
  row('主办单位通信地址', area('unitaddress'), 8),
  row('证件住所', area('certificateaddress'), 8),
  row('投资者及上级主管单位名称', area('unitsuperior'), 8),
];
const admin = [
  row('有效证件类型', select('unitprincipalcertificatetypeId', PEOPLE)),
  row('有效证件号码', text('unitprincipalcertificatenum')),
];
const more = [
  row('证件有效期起始时间', day('beginDateFind')),
  row('证件有效期结束时间', day('endDateFind')),
  row('负责人姓名', text('unitprincipalname')),
  row('移动电话号码', text('unitprincipalmobilephone')),
  row('办公电话号码', text('unitprincipaltel')),
  row('应急电话号码', text('unitprincipalemergencytel')),
  row('电子邮件', area('unitprincipalemail')),
  row('即时通信类型', select('instantmessageid', MESSENGERS)),
  row('即时通信账号', text('instantmessageaccount')),
  row('备注', text('remark'), 8),
];
$('#formDiv').append(
  `<div id="main_unit"><h3>主办单位信息</h3><ul>${unit.join('')}</ul></div>` +
    `<div id="main_unitAdmin"><h3>主办单位负责人信息</h3><ul>${admin.join('')}</ul>${longTerm()}<ul>${more.join('')}</ul></div>`,
);
/** Opens the frame of a step, which is drawn only when it has loaded. */
function showStep(step: number): void {
  $('#FirstStep,#SecondStep').hide();
  $('#addSite').prop('hidden', step !== 2);
  const [id, frame, page] =
    step === 2
      ? (['#SecondStep', 'websideIframe', 'outer.html'] as const)
      : (['#ThirdStep', 'recordIframe', 'pictures.html'] as const);
  $(id).html(`<iframe id="${frame}" src="${page}" title="下一步"></iframe>`).prop('hidden', false).show();
  take('step', String(step));
}

listen();
$(document)
  // the nature acts on a click, not on a change
  .on('click', '#unitProperty', function () {
    if (this.value !== '') load('unitcertificatetypeId', CERTIFICATES[Number(this.value)] ?? []);
  })
  .on('change', '#mainProvince', function () {
    load('mainCity', DIVISIONS[this.value] ?? []);
    load('mainCountry', []);
  })
  .on('change', '#mainCity', function () {
    load('mainCountry', DIVISIONS[this.value] ?? []);
  })
  .on('click', '#addSite', () => {
    const state = record();
    state.sites = [...state.sites, state.model];
    showStep(2);
  })
  .on('click', '#nextStep', () => {
    const state = record();
    state.step = Math.min(3, state.step + 1);
    showStep(state.step);
  });
