// What is said of the numbers that an approval brings?
export const given = {
  'given.title': { zh: '备案号', en: 'Filing number' },
  'given.label': { zh: '服务备案号', en: 'Number of the service' },
  'given.keep': { zh: '保存备案号', en: 'Save the number' },
  'given.about': {
    zh: '带序号的服务备案号，在接入商的备案页面或 beian.miit.gov.cn 能查到。存进主体档案，并生成网站底部的代码。',
    en: 'The number of the service with its suffix; the provider’s filing page and beian.miit.gov.cn show it. It is stored in the client, and the line for the site’s footer is made of it.',
  },
  'given.footer.until': { zh: '挂到网站底部', en: 'In the footer of the site' },
  'given.footer.mark': { zh: '挂好了', en: 'It is there' },
  'given.footer.mark.of': { zh: '挂好了：网站底部的备案号', en: 'It is there: the number in the footer' },
  'given.footer.done': { zh: '已挂到网站底部', en: 'In the footer of the site' },
  'given.footer.entity': {
    zh: '本省的网站底部放主体备案号，不带“{suffix}”。',
    en: 'In this province the footer shows the entity’s number, without “{suffix}”.',
  },
  'given.police.open': {
    zh: '在主体档案里填上网站开通日期，就知道最晚哪一天。',
    en: 'Enter in the client on which day the site opened, and the last day follows.',
  },
  'given.police.prepare': {
    zh: '要上传域名证书，先在域名注册商那里下载好。',
    en: 'It needs the domain certificate: download it from the registrar first.',
  },
  'given.police.done': { zh: '办好了', en: 'Done' },
  'given.police.is-done': { zh: '公安备案已办好', en: 'Public security filing done' },
  'given.police.label': { zh: '公安备案号（可不填）', en: 'Public security number (optional)' },
  'given.police.keep': { zh: '保存公安备案号', en: 'Save the number' },
  'given.police.about': {
    zh: '公安备案通过后，在 beian.mps.gov.cn 能查到。存进主体档案，并生成网站底部的代码。',
    en: 'Once it is approved, beian.mps.gov.cn shows it. It is stored in the client, and the line for the site’s footer is made of it.',
  },
  'given.open': { zh: '打开 {host}', en: 'Open {host}' },
  'given.fault.shape': {
    zh: '这不是备案号的写法，应如 {example}。',
    en: 'A filing number is not written like this. It looks like {example}.',
  },
  'given.fault.province': {
    zh: '备案号开头的省份简称与主体所在省份不符，应如 {example}。',
    en: 'The number begins with the character of another province than the client’s. It looks like {example}.',
  },
  'given.fault.suffix': {
    zh: '这是主体备案号，请填带序号的服务备案号，如 {example}。',
    en: 'This is the number of the entity. Type that of the service, with its suffix, such as {example}.',
  },
  'given.fault.kind': {
    zh: '序号的写法与这个服务的类型不符，应如 {example}。',
    en: 'The suffix is that of another kind of service. It looks like {example}.',
  },
  'given.fault.entity': {
    zh: '与档案里的主体备案号不是同一个号，请核对。若档案里的有误，先到主体档案改正。',
    en: 'This does not belong to the entity’s number in the client. Please check; if the client is wrong, correct it there first.',
  },
  'given.fault.police-shape': {
    zh: '这不是公安备案号的写法，应如 {example}。',
    en: 'A public security number is not written like this. It looks like {example}.',
  },
  'given.fault.police-digits': {
    zh: '公安备案号的数字应是 14 位，如 {example}。',
    en: 'A public security number has 14 digits, such as {example}.',
  },
  'given.fault.police-province': {
    zh: '开头的省份简称与数字的前两位不是同一个省，请核对。',
    en: 'The character of the province and the first two digits are of different provinces. Please check.',
  },
  'given.fault.police-letter': {
    zh: '只凭数字定不了省份简称，请填完整的号，如 {example}。',
    en: 'The digits alone do not tell the province’s character. Type the whole number, such as {example}.',
  },
  'given.fault.failed': { zh: '没能保存，请再试一次。', en: 'It was not saved. Try again.' },
} as const;
