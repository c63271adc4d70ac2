// What do internal portals look like? A frame of an old JSP system, and a state-owned carrier's intranet.
import { type House, notesOf, type Row, type Section } from './house';

export const NATURES = ['企业', '个人', '政府机关', '事业单位', '社会团体', '国防机构', '民办非企业单位'];
export const PAPERS = ['工商营业执照', '组织机构代码证', '事业单位法人证书', '社会团体法人登记证书'];
const IDS = ['居民身份证', '护照', '军官证', '台胞证'];

/** The ids are the first letters of the Chinese words, as such systems name them. */
const letters = (role: string, head: string): readonly Row[] => [
  { id: `${role}.name`, says: ['负责人姓名', '姓名'], key: `${head}xm` },
  { id: `${role}.certType`, says: ['有效证件类型', '证件类型'], options: IDS, key: `${head}zjlx` },
  { id: `${role}.certNumber`, says: ['有效证件号码', '证件号码'], key: `${head}zjhm` },
  { id: `${role}.landline`, says: ['办公电话', '固定电话'], as: 'area-number', key: `${head}bgdh` },
  { id: `${role}.mobile`, says: ['移动电话', '手机号码'], key: `${head}sjhm` },
  { id: `${role}.emergencyPhone`, says: ['应急联络电话', '应急联系方式'], key: `${head}yjdh` },
  { id: `${role}.email`, says: ['电子邮件', 'E-mail'], key: `${head}dzyj` },
  { says: ['QQ', '传真'], key: `${head}qt` },
];

const FRAME_STEPS: readonly (readonly Section[])[] = [
  [
    {
      heading: ['■ 主办单位信息', '主办单位信息'],
      rows: [
        { id: 'entity.name', says: ['主办单位名称', '单位名称'], key: 'zbdwmc' },
        { id: 'entity.nature', says: ['主办单位性质', '单位性质'], options: NATURES, key: 'zbdwxz' },
        { id: 'entity.certType', says: ['证件类型', '主办单位证件类型'], options: PAPERS, key: 'zbdwzjlx' },
        { id: 'entity.certNumber', says: ['证件号码', '主办单位证件号码'], key: 'zbdwzjhm' },
        { id: 'entity.region', part: 'province', says: ['所在省', '省份'], key: 'szs' },
        { id: 'entity.region', part: 'city', says: ['所在市', '地市'], key: 'szds' },
        { id: 'entity.region', part: 'district', says: ['所在区县', '区县'], key: 'szqx' },
        {
          id: 'entity.mailAddress',
          part: 'bare',
          says: ['通信地址', '通信地址（详细到门牌号）'],
          key: 'txdz',
        },
        { id: 'entity.certAddress', says: ['证件住所', '单位证件住所'], key: 'zjzs' },
        { id: 'entity.investor', says: ['投资者或上级主管单位', '上级主管单位名称'], key: 'tzzhsjzgdw' },
      ],
    },
    { heading: ['■ 主体负责人信息', '主体负责人信息'], rows: letters('subjectPrincipal', 'ztfzr') },
    {
      heading: ['■ 录入人信息', '填报人'],
      rows: [
        { says: ['姓名', '填报人姓名'], key: 'lrrxm' },
        { says: ['联系电话', '电话'], key: 'lrrdh' },
      ],
    },
  ],
  [
    {
      heading: ['■ 网站信息', '网站信息'],
      rows: [
        { id: 'service.name', says: ['网站名称', '站点名称'], key: 'wzmc' },
        { id: 'service.homeUrl', says: ['首页网址', '网站首页URL'], before: 'http://', key: 'syurl' },
        { id: 'service.domain', says: ['域名', '网站域名'], as: 'textarea', note: '一行一个', key: 'wzym' },
        { id: 'access.ip', says: ['空间IP', '网站空间IP', '虚拟主机IP'], key: 'kjip' },
        {
          id: 'service.content',
          says: ['服务内容', '网站服务内容'],
          as: 'checkbox',
          options: ['单位门户网站', '博客/个人空间', '网络购物', 'BBS', '其他'],
          key: 'fwnr',
        },
        {
          id: 'service.preApproval',
          says: ['前置审批项', '前置或专项审批内容'],
          options: ['无', '新闻', '出版', '教育', '医疗保健'],
          as: 'select',
          key: 'qzsp',
        },
        { id: 'service.openDate', says: ['开通日期', '网站开通日期'], key: 'ktrq' },
        {
          says: ['服务器放置地', '接入方式'],
          as: 'select',
          options: ['浙江', '江苏', '上海'],
          key: 'fwqfzd',
        },
        { id: 'service.remark', says: ['备注', '网站备注'], as: 'textarea', key: 'bz' },
      ],
    },
    { heading: ['■ 网站负责人信息', '网站负责人信息'], rows: letters('servicePrincipal', 'wzfzr') },
  ],
  [
    {
      heading: ['■ 附件上传', '附件'],
      note: '仅限 jpg，每个不超过 200KB',
      rows: [
        { id: 'upload.subjectCert', says: ['主办单位证件扫描件', '单位证件'], key: 'fj1' },
        { id: 'upload.principalIdFront', says: ['主体负责人证件正面', '主体负责人身份证正面'], key: 'fj2' },
        { id: 'upload.principalIdBack', says: ['主体负责人证件反面', '主体负责人身份证反面'], key: 'fj3' },
        {
          id: 'upload.servicePrincipalIdFront',
          says: ['网站负责人证件正面', '网站负责人身份证正面'],
          key: 'fj4',
        },
        {
          id: 'upload.servicePrincipalIdBack',
          says: ['网站负责人证件反面', '网站负责人身份证反面'],
          key: 'fj5',
        },
        { id: 'upload.verificationForm', says: ['真实性核验单', '网站备案信息真实性核验单'], key: 'fj6' },
        { id: 'upload.domainCert', says: ['域名证书', '顶级域名证书'], key: 'fj7' },
        { says: ['其它附件', '幕布照片'], as: 'upload', key: 'fj8' },
      ],
    },
  ],
];

const CELL = '<!--cell-->';

/** Two questions in each line of the table. */
function pairs(rows: string): string {
  const cells = rows.split(CELL).filter((cell) => cell !== '');
  const line = (at: number): string =>
    `<tr>${cells[at]}${cells[at + 1] ?? '<td class="tdl"></td><td></td>'}</tr>`;
  return cells.flatMap((_, at) => (at % 2 === 0 ? [line(at)] : [])).join('');
}

const FRAME: House = {
  name: 'frame of an old system',
  titles: ['无标题文档', 'ICP报备管理', '信息录入'],
  steps: FRAME_STEPS,
  control: ({ kind, own }) =>
    kind === 'upload'
      ? `<input type="file" class="inp"${own()}> <input type="button" value="上传" class="btn1">`
      : kind === 'date'
        ? `<input type="text" class="inp Wdate" onfocus="setDay(this)"${own()}>`
        : null,
  row: (first, controls, all) =>
    `<td class="tdl" align="right" nowrap bgcolor="#eef5fb">${first.isMust ? '<font color="#ff0000">*</font>' : ''}${first.label}：</td><td class="tdr">${controls}${notesOf(all, (note) => `<font color="gray">（${note}）</font>`)}</td>${CELL}`,
  section: (heading, rows, note) =>
    `<table width="98%" border="1" cellspacing="0" cellpadding="3" class="tb"><tr><td colspan="4" class="tit" bgcolor="#c5dcf0"><b>${heading}</b>${note === '' ? '' : `<font color="red">（${note}）</font>`}</td></tr>${pairs(rows)}</table><br>`,
  page: (_, sections) =>
    `<div class="pos">当前位置：备案管理 &gt;&gt; 信息录入</div><form name="form1" method="post"><input type="hidden" name="token" value="a1">${sections}<center><input type="button" value="保 存"> <input type="button" value="上 报"> <input type="reset" value="重 置"></center></form>`,
};

const camel = (role: string, head: string): readonly Row[] => [
  { id: `${role}.name`, says: ['姓名', '负责人姓名'], key: `${head}Name` },
  {
    id: `${role}.certType`,
    says: ['有效证件类型', '证件类型'],
    as: 'combo',
    options: IDS,
    key: `${head}CertType`,
  },
  { id: `${role}.certNumber`, says: ['有效证件号码', '证件号码'], key: `${head}CertNo` },
  { id: `${role}.certValidity`, says: ['证件有效期', '证件有效期限'], as: 'range', key: `${head}CertDate` },
  { id: `${role}.mobile`, says: ['移动电话', '手机'], key: `${head}Mobile` },
  { id: `${role}.landline`, says: ['办公电话', '固话'], inside: '区号-号码', key: `${head}Tel` },
  { id: `${role}.emergencyPhone`, says: ['应急电话', '应急联系电话'], key: `${head}EmergTel` },
  { id: `${role}.email`, says: ['电子邮箱', '邮箱地址'], key: `${head}Email` },
];

const INTRANET_STEPS: readonly (readonly Section[])[] = [
  [
    {
      heading: ['主体信息', '主体基本信息'],
      rows: [
        { id: 'entity.name', says: ['主体名称', '主办者名称'], key: 'mainUnitName' },
        {
          id: 'entity.nature',
          says: ['主体性质', '主办者性质'],
          as: 'combo',
          options: NATURES,
          key: 'mainUnitNature',
        },
        {
          id: 'entity.certType',
          says: ['主体证件类型', '证件类型'],
          as: 'combo',
          options: PAPERS,
          key: 'mainUnitCertType',
        },
        { id: 'entity.certNumber', says: ['主体证件号码', '证件号码'], key: 'mainUnitCertNo' },
        { id: 'entity.certAddress', says: ['主体证件住所', '证件住所'], key: 'mainUnitCertAddr' },
        { id: 'entity.mailAddress', says: ['主体通信地址', '通信地址'], key: 'mainUnitAddr' },
        { id: 'entity.icpNumber', says: ['主体备案号', '原主体备案号'], key: 'mainIcpNo', must: false },
        { says: ['客户经理', '集团客户编码', '受理工号'], key: 'custMgr' },
        { says: ['客户经理电话', '受理渠道电话'], key: 'custMgrTel' },
      ],
    },
    { heading: ['主体负责人', '主体负责人信息'], rows: camel('subjectPrincipal', 'mainPrincipal') },
  ],
  [
    {
      heading: ['服务信息', '网站（服务）信息'],
      rows: [
        { id: 'service.name', says: ['服务名称', '网站（服务）名称'], key: 'svcName' },
        {
          id: 'service.domain',
          says: ['服务域名', '域名'],
          as: 'textarea',
          inside: '多个域名请换行',
          key: 'svcDomain',
        },
        { id: 'service.homeUrl', says: ['首页地址', '网站首页地址'], key: 'svcUrl' },
        {
          id: 'service.content',
          says: ['服务内容', '服务类别'],
          as: 'checkbox',
          options: ['单位门户网站', '即时通信', '网络新闻', '网络购物', '网络教育', '网上求职', '其他'],
          key: 'svcContent',
        },
        {
          id: 'service.language',
          says: ['语言类别', '服务语种'],
          as: 'checkbox',
          options: ['中文简体', '英语', '蒙古语', '藏语'],
          key: 'svcLang',
        },
        {
          id: 'service.preApproval',
          says: ['前置/专项审批', '前置审批'],
          as: 'combo',
          options: ['不涉及', '新闻', '文化', '药品和医疗器械'],
          key: 'svcApprove',
        },
      ],
    },
    { heading: ['服务负责人', '网站（服务）负责人'], rows: camel('servicePrincipal', 'svcPrincipal') },
    {
      heading: ['接入信息', '网络接入信息'],
      rows: [
        [
          { id: 'access.ip', says: ['IP地址段', 'IP范围', 'IP地址'], key: 'ipBegin' },
          { id: 'access.ip', part: 'last', says: '', key: 'ipEnd' },
        ],
        {
          says: ['接入方式', '接入类型'],
          as: 'combo',
          options: ['专线', '主机托管', '虚拟主机'],
          key: 'accessMode',
        },
        { says: ['专线号', '电路编号', '机柜编号'], key: 'lineNo' },
      ],
    },
  ],
];

const INTRANET: House = {
  name: 'intranet of a carrier',
  titles: ['ICP备案信息报送', '业务支撑系统-备案受理'],
  steps: INTRANET_STEPS,
  control: ({ kind, own, id }) => {
    if (kind === 'combo')
      return `<span class="textbox combo" style="width:180px"><span class="textbox-addon textbox-addon-right"><a class="textbox-icon combo-arrow"></a></span><input type="text" class="textbox-text validatebox-text" autocomplete="off" readonly${own().replaceAll(id, `_easyui_textbox_${id}`)}><input type="hidden" class="textbox-value" name="${id}"></span>`;
    return kind === 'text'
      ? `<span class="textbox" style="width:180px"><input type="text" class="textbox-text validatebox-text" autocomplete="off"${own()}></span>`
      : null;
  },
  row: (first, controls, all) =>
    `<div class="fitem"><label>${first.label}：${first.isMust ? '<b class="r">＊</b>' : ''}</label>${all.length > 1 ? controls.replace('</span> <span', '</span> — <span') : controls}${notesOf(all, (note) => `<i>${note}</i>`)}</div>`,
  section: (heading, rows) =>
    `<fieldset class="fs"><legend>${heading}</legend><div class="fbody">${rows}</div></fieldset>`,
  page: (title, sections) =>
    `<div class="panel window"><div class="panel-header"><div class="panel-title">${title}</div><div class="panel-tool"><a class="panel-tool-close"></a></div></div><div class="panel-body"><div class="toolbar"><a class="l-btn">保存</a><a class="l-btn">提交审核</a><a class="l-btn">关闭</a></div><form id="ff">${sections}</form></div></div>`,
};

export const INTRANETS: readonly House[] = [FRAME, INTRANET];
