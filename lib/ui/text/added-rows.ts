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
    zh: '{parts}要先在页面上点“{button}”才能填；填好后由您自己保存。',
    en: 'Press “{button}” on the page at {parts} first; then fill, and save there yourself.',
  },
  'panel.plan.closed.part': { zh: '“{title}”', en: '“{title}”' },
  'panel.plan.addRow': {
    zh: '点一次页面的“{button}”，再填写',
    en: 'Press the page’s “{button}” once, then fill',
  },
  'notice.no-row': {
    zh: '页面没有多出一行，什么也没有写入。请自己在页面上添加，再填写。',
    en: 'The page added no row, and nothing was written. Add one on the page yourself, then fill.',
  },
} as const;
