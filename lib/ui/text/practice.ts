// What does the practice portal say of itself?
export const practice = {
  'practice.title': { zh: '试填', en: 'Practice page' },
  'practice.lead': {
    zh: '这是备案通自己的试填页面，不是真实的备案系统：填写的内容不保存，也不会提交到任何地方。',
    en: 'This is Beiantong’s own practice page, in Chinese like the real portals. Nothing you enter is kept or sent anywhere.',
  },
  'practice.faulty': {
    zh: '这里已填好一份有错的示例：打开侧边栏看预检结果，改对一项，结果马上更新。',
    en: 'It starts with a filing that has mistakes in it. Open the side panel to see what the pre-check finds, correct a field and watch the result change.',
  },
  'practice.model': { zh: '页面收到的内容', en: 'What the page received' },
  'practice.model.hint': {
    zh: '填写是否真的生效，以网页自己收到的为准。',
    en: 'A value counts as filled only once the page itself has received it.',
  },
  'practice.model.count': { zh: '{n} / {all} 项已收到', en: '{n} of {all} received' },
  'practice.submits': { zh: '已提交 {n} 次', en: 'Submitted {n} {n:time|times}' },
  'practice.done': { zh: '试填完成', en: 'Practice finished' },
  'practice.done.hint': {
    zh: '真实备案提交之后，还有短信核验、邮寄和期限；选了主体档案，侧边栏会逐项列出。',
    en: 'After a real submission come SMS verification, mailed documents and deadlines. Once a client is chosen, the side panel lists them.',
  },
  'practice.finish': { zh: '去我的主体档案', en: 'Go to my clients' },
} as const;
