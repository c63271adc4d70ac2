// What does the panel say where nothing is saved?
export const bare = {
  'bare.nothingSaved': { zh: '没有保存任何资料', en: 'Nothing is saved' },
  'bare.wrong': { zh: '{n} 处须改正', en: '{n} to fix' },
  'bare.empty.count': { zh: '{n} 项必填还空着', en: '{n} required {n:field|fields} still empty' },
  'bare.nothing': {
    zh: '本页还没有填，边填边预检',
    en: 'Nothing filled in yet; fields are checked as you type',
  },
  'bare.noForm': { zh: '这一页没有要填的内容', en: 'Nothing to fill in on this page' },
  'bare.noForm.hint': {
    zh: '打开备案系统里填写备案信息的那一页，就会边填边预检。',
    en: 'Open the page of the filing system on which the filing is filled in: it is checked as you type.',
  },
  'bare.go': { zh: '去第一项', en: 'Go to the first' },
  'bare.province': { zh: '选省份', en: 'Province' },
  'bare.category': { zh: '为谁备案', en: 'Who files' },
  'bare.organization': { zh: '单位', en: 'Organization' },
  'bare.personal': { zh: '个人', en: 'Person' },
  'bare.empty': { zh: '必填，还空着', en: 'Required, still empty' },
  'bare.choose': {
    zh: '选好省份和单位或个人，就能看到本省要备的材料。',
    en: 'Choose the province and whether an organization or a person files, to see which documents are needed.',
  },
  'bare.known.page': {
    zh: '按本页写的“{place}、{who}”预检。',
    en: 'Checked for {place}, {who}, as this page says.',
  },
  'bare.known.earlier': {
    zh: '按前面几页写的“{place}、{who}”预检，不对就在上面改。',
    en: 'Checked for {place}, {who}, as an earlier page said. Not right? Change it above.',
  },
  'bare.known.chosen': {
    zh: '按“{place}、{who}”预检，后面几页也是。',
    en: 'Checked for {place}, {who}, on the next pages too.',
  },
  'bare.demands': { zh: '{place} · {who}要备的材料', en: 'Documents needed: {place}, {who}' },
  'bare.keep.later': { zh: '填过的内容下次还想用？', en: 'Want to reuse what you fill in?' },
  'bare.keep': {
    zh: '本页已填 {n} 项，下次不想再填？',
    en: '{n} {n:field|fields} filled in here. Want to reuse {n:it|them} next time?',
  },
  'bare.keep.do': { zh: '存成主体档案', en: 'Save as a client' },
} as const;
