// What does the side panel say of values that the person typed in the portal's pages?
export const typed = {
  'panel.typed': {
    zh: '您在页面上填了 {n} 项档案里没有的内容',
    en: 'You typed {n} {n:value|values} on the page that the client lacks',
  },
  'panel.typed.take': { zh: '存入档案（{n} 项）', en: 'Store in the client ({n})' },
} as const;
