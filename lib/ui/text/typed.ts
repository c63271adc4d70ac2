// What does the side panel say of values that the person typed in the portal's pages, and of those that differ there?
export const typed = {
  'panel.typed': {
    zh: '您在页面上填了 {n} 项档案里没有的内容',
    en: 'You typed {n} {n:value|values} on the page that the client lacks',
  },
  'panel.typed.preset': { zh: '网页预选', en: 'set by the page' },
  'panel.typed.take': { zh: '存入档案（{n} 项）', en: 'Store in the client ({n})' },
  'panel.taken': { zh: '已存入档案 {n} 项：{list}', en: 'Stored in the client ({n}): {list}' },
  'panel.taken.left': {
    zh: '{n} 项没有存入，内容不合要求：{list}',
    en: '{n} not stored, because {n:it is|they are} not valid: {list}',
  },
  'panel.taken.undone.all': {
    zh: '已撤销，这几项没有留在档案里：{list}',
    en: 'Undone; no longer in the client: {list}',
  },
  'panel.taken.undone.rest': {
    zh: '已撤销，后来又改过的没有动：{list}',
    en: 'Undone, except what was changed since: {list}',
  },
  'panel.taken.open': { zh: '在档案里看', en: 'See it in the client' },
  'panel.plan.takeAll': {
    zh: '把档案里的这 {n} 项改成页面上的',
    en: 'Change these {n} in the client to the page’s',
  },
  'panel.plan.takeAll.which': {
    zh: '页面与档案不同的 {n} 项：{list}',
    en: '{n} differ between page and client: {list}',
  },
} as const;
