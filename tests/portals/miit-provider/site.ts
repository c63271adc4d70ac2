// Step 2: one site with its principal and its access, drawn only when its frame has loaded.
import $ from 'jquery';
import { APPROVALS, CONTENTS, LANGUAGES, LOCATIONS, METHODS, PEOPLE } from './codes';
import { area, boxes, day, listen, longTerm, row, select, text } from './rows';
import { record } from './state';

const site = [
  row(
    '服务类型',
    select('serverType', [
      [1, '网站'],
      [6, 'APP'],
    ]),
  ),
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
];
const access = [
  row('接入方式', boxes('websiteconnenctmodeVODiv', METHODS), 8),
  row(
    'IP地址',
    `<span id="ipScopeDiv"><span id="ipFirstDiv">${text('webIpBegin')}<b>-</b>${text('webIpEnd')}</span></span>`,
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
