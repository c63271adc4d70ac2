// Step 2: one site with its principal and its access, drawn only when its frame has loaded.
import $ from 'jquery';
import { APPROVALS, CONTENTS, KINDS, LANGUAGES, LOCATIONS, MESSENGERS, METHODS, PEOPLE } from './codes';
import { area, boxes, day, listen, longTerm, range, row, select, text } from './rows';
import { record } from './state';

const site = [
  row('服务类型', select('serverType', KINDS)),
  row('网站名称', text('websitename')),
  row('域名', `${text('domainName')}<a class="btn" id="addDomain">添加</a>`),
  row('首页地址', text('websitefirstpageurl'), 8),
  row('内容类型', boxes('websiteservicecontentDiv', CONTENTS), 8),
  row('语言类型', boxes('languageDiv', LANGUAGES), 8),
  row('前置/专项审批', boxes('approvalContent', APPROVALS), 8),
];
const principal = [
  row('证件类型', select('websiteprincipalcertificatetypeVO', PEOPLE)),
  row('证件号码', text('websiteprincipalcertificatenum')),
  longTerm(),
  row('证件有效期起始时间', day('beginDateFind')),
  row('证件有效期结束时间', day('endDateFind')),
  row('姓名', text('websiteprincipalname')),
  row('移动电话号码', text('websiteprincipalmobilephone')),
  row('办公电话号码', text('websiteprincipaltel')),
  row('应急电话号码', text('websiteprincipalemergencytel')),
  row('电子邮件', text('websiteprincipalemail')),
  row('即时通信类型', select('webinstantmessageid', MESSENGERS)),
  row('即时通信账号', text('webinstantmessageaccount')),
];
const access = [
  row('接入方式', boxes('websiteconnenctmodeVODiv', METHODS), 8),
  row(
    'IP地址',
    `<div id="ipScopeDiv"><div id="ipFirstDiv">${range(true)}</div></div><a class="btn" id="addIpButton">添加</a>`,
    8,
  ),
  row('服务器放置地', boxes('serveraddressDiv', LOCATIONS), 8),
  row('备注', area('remarkMode'), 8),
];
const block = (id: string, title: string, rows: readonly string[]): string =>
  `<div id="${id}"><h3>${title}</h3><ul>${rows.join('')}</ul></div>`;

record().model = {}; // one site at a time, and ids of step 1 come back here
$('#modalFormDiv').append(
  block('main_website', '服务基本信息', site) +
    block('main_websiteAdmin', '服务负责人信息', principal) +
    block('main_access', '接入信息', access),
);
listen();
$(document).on('click', '#addIpButton', () => {
  $('#ipScopeDiv').append(`<div>${range()}</div>`);
});
