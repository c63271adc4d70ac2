// What do settings, popup and panel say of filing systems of other providers?
export const portals = {
  'portals.hosts': { zh: '其他接入商的备案系统', en: 'Filing systems of other providers' },
  'portals.hosts.hint': {
    zh: '备案通自带几家接入商的备案系统；别家的，在这里添加它的网址，随时可以移除。此外的网站，备案通什么也不加载。',
    en: 'The filing systems of several providers are built in. For any other, add its address here; you can remove it at any time. On all other sites Beiantong loads nothing.',
  },
  'portals.hosts.none': { zh: '还没有添加地址。', en: 'No address added yet.' },
  'portals.hosts.paused': {
    zh: '浏览器的权限已收回，暂时不会在这里工作。',
    en: 'The browser permission was taken back, so nothing happens here for now.',
  },
  'portals.hosts.allow': { zh: '重新允许', en: 'Allow again' },
  'portals.hosts.add': { zh: '备案系统的网址', en: 'Address of the filing system' },
  'portals.hosts.add.press': { zh: '添加', en: 'Add' },
  'portals.hosts.example': { zh: '例如 https://…', en: 'for example https://…' },
  'portals.remove': { zh: '移除', en: 'Remove' },
  'portals.loading': { zh: '正在读取…', en: 'Reading…' },
  'portals.failed': { zh: '没能读取。', en: 'This could not be read.' },
  'portals.retry': { zh: '再试一次', en: 'Try again' },
  'portals.fault.no-address': {
    zh: '这不是一个网址。请填写完整地址，例如浏览器地址栏里的那一行。',
    en: 'This is not an address. Enter the whole line from the browser’s address bar.',
  },
  'portals.fault.not-https': {
    zh: '只能添加加密的地址（网址前面有锁的）。不加密的网页上，证件号码会被途中的人看到。',
    en: 'Only an encrypted address can be added. On any other page certificate numbers can be read by others on the way.',
  },
  'portals.fault.look-alike': {
    zh: '这个地址和正规备案网站的地址太像，可能是仿冒的，不能添加。',
    en: 'This address looks too much like that of a real filing site. It may be an imitation and cannot be added.',
  },
  'portals.fault.known': {
    zh: '这个网站备案通本来就认识，不用添加。',
    en: 'We know this site already; there is nothing to add.',
  },
  'portals.fault.not-allowed': {
    zh: '浏览器没有给出权限，所以没有添加。需要时再按一次“添加”，并选择允许。',
    en: 'The browser gave no permission, so nothing was added. Press Add again and choose to allow it.',
  },
  'portals.forms': { zh: '您确认过的备案表单', en: 'Pages you confirmed as filing forms' },
  'portals.forms.hint': {
    zh: '备案通没有认出、由您确认为备案表单的页面。这里只记网址；移除后，备案通重新自行判断。',
    en: 'Pages that did not look like filing forms until you said so. Only their addresses are kept. Remove one and Beiantong judges the page by itself again.',
  },
  'portals.taught': { zh: '标注过的页面', en: 'Pages you labeled' },
  'portals.taught.hint': {
    zh: '在任何备案页面上点备案通图标，选“标注这一页”，就能告诉备案通每个输入框问的是什么。这里可以导出给同事，或导入别人的；文件里只有标签和位置，没有填写内容。',
    en: 'On any filing page, press the Beiantong icon and choose “Label this page” to say what each field asks for. Export the labels here for colleagues, or import theirs. The file holds labels and positions, never what was filled in.',
  },
  'portals.taught.none': { zh: '还没有标注过页面。', en: 'No page labeled yet.' },
  'portals.taught.what': {
    zh: '{pages} 个页面，{fields} 个字段，{date}',
    en: '{pages} {pages:page|pages}, {fields} {fields:field|fields}, {date}',
  },
  'portals.taught.export': { zh: '导出', en: 'Export' },
  'portals.import': { zh: '导入标注文件', en: 'Import a label file' },
  'portals.import.done': { zh: '已导入，马上生效。', en: 'Imported and in use.' },
  'portals.import.faults': {
    zh: '没有导入，文件里有 {n} 处问题',
    en: 'Not imported: {n} {n:fault|faults} in the file',
  },
  'portals.import.preview': { zh: '要导入“{name}”吗？', en: 'Import “{name}”?' },
  'portals.import.scope': {
    zh: '只影响这些地址上的识别，不会让备案通在新的网站上工作。',
    en: 'It only says what fields mean at these addresses. It lets us work on no new site.',
  },
  'portals.import.keep': { zh: '导入', en: 'Import' },
  'portals.import.cancel': { zh: '取消', en: 'Cancel' },
  'portals.file.not-json': {
    zh: '读不懂这个文件，它不完整，或者不是标注文件。',
    en: 'This file cannot be read: it is incomplete, or not a label file at all.',
  },
  'portals.file.too-large': {
    zh: '文件太大，标注文件不会超过 500 KB。',
    en: 'The file is too large. A label file never has more than 500 KB.',
  },
  'portals.file.wrong-form': {
    zh: '这里的内容不符合格式。',
    en: 'This part does not have the right format.',
  },
  'portals.file.unknown-field': { zh: '备案通没有这个字段。', en: 'We have no such field.' },
  'portals.file.no-name': {
    zh: '这个字段既没有标签，也没有属性，无法识别。',
    en: 'This field has neither a label nor an attribute to be known by.',
  },
  'portals.file.unknown-key': {
    zh: '格式里没有这一项，不能带进来。',
    en: 'The format has no such entry, so it is left out.',
  },
  'portals.file.several-pages': { zh: '有两个页面用了同一个名字。', en: 'Two pages have the same name.' },
  'popup.readPage': { zh: '临时识别这一页', en: 'Read this page once' },
  'popup.readPage.hint': {
    zh: '只读这一页，离开网站就失效；号码和证件仍由您自己填写。',
    en: 'Only this page, until you leave the site. Numbers and scans stay yours to enter.',
  },
  'popup.teachPage': { zh: '标注这一页', en: 'Label this page' },
  'popup.fault.not-https': {
    zh: '这一页没有加密，备案通不在这里工作。',
    en: 'This page is not encrypted, so we do not work here.',
  },
  'popup.fault.not-reachable': {
    zh: '浏览器不允许在这一页工作。请换到备案页面再试。',
    en: 'The browser does not let us work on this page. Try again on a filing page.',
  },
  'popup.fault.hands-off': {
    zh: '这一页只能由您本人操作，不需要标注。',
    en: 'Only you act on this page; there is nothing to label.',
  },
  'guidance.title': { zh: '这一页要您做什么', en: 'What this page asks of you' },
  'guidance.source': { zh: '依据：{title}', en: 'Source: {title}' },
  'guidance.phones': { zh: '收到验证码的手机', en: 'Phones that get a code' },
  'guidance.none': {
    zh: '按现在的情况，这件备案不需要短信核验。',
    en: 'As things stand, this filing needs no SMS check.',
  },
  'guidance.ask': {
    zh: '还不能确定要不要短信核验，先回答下面的问题。',
    en: 'It is not clear yet whether an SMS check is due. Answer the questions below first.',
  },
  'guidance.subject': { zh: '主体负责人', en: 'Entity contact' },
  'guidance.service': { zh: '网站、APP 负责人', en: 'Service contact' },
  'guidance.mobile': { zh: '手机', en: 'Mobile' },
  'guidance.last6': { zh: '证件后六位', en: 'Last six characters of the certificate number' },
  'guidance.handsOff': {
    zh: '备案通不在这里填写、点击或查询，验证码由您本人输入。',
    en: 'We fill, press and query nothing here. You enter the codes yourself.',
  },
} as const;
