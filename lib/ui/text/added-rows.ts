// What does the panel say of rows that a page has too few of, or does not let one write in yet?
export const addedRows = {
  'panel.plan.moreRows.service': {
    zh: '页面上有 {placed} 个网站或应用的位置，本次备案有 {wanted} 个。',
    en: 'The page has room for {placed} of the {wanted} services of this filing.',
  },
  'panel.plan.moreRows.domain': {
    zh: '页面上有 {placed} 个域名的位置，档案里有 {wanted} 个。',
    en: 'The page has room for {placed} of {wanted} domains.',
  },
  'panel.plan.moreRows.ip': {
    zh: '页面上有 {placed} 个 IP 地址的位置，档案里有 {wanted} 个。',
    en: 'The page has room for {placed} of {wanted} IP addresses.',
  },
  'panel.plan.closed': {
    zh: '{parts}要点页面上的“{button}”打开才能填。',
    en: 'Closed until “{button}” on the page opens it: {parts}.',
  },
  'panel.plan.closed.part': { zh: '“{title}”', en: '“{title}”' },
  'panel.plan.closed.how': {
    zh: '填齐并核对无误的，随即点其中的“保存”；还缺内容的不保存，留给您补。',
    en: 'A part that is complete and checked is saved by its own button; one that lacks something stays open for you.',
  },
  'panel.plan.fillCards': { zh: '打开并填写', en: 'Open and fill' },
  'panel.plan.addRow': {
    zh: '点一次页面的“{button}”，再填写',
    en: 'Press the page’s “{button}” once, then fill',
  },
  'notice.card-open': {
    zh: '有一部分已打开，还有内容要您补上。补齐后请在页面上保存，再继续填写。',
    en: 'A part is open and still needs you. Complete it and save it on the page, then go on filling.',
  },
  'notice.card-closed': {
    zh: '页面没有打开其中一部分，那里什么也没有写入。请自己点开，再填写。',
    en: 'The page did not open one of the parts, and nothing was written there. Open it yourself, then fill.',
  },
  'notice.no-row': {
    zh: '页面没有多出一行，什么也没有写入。请自己在页面上添加，再填写。',
    en: 'The page added no row, and nothing was written. Add one on the page yourself, then fill.',
  },
} as const;
