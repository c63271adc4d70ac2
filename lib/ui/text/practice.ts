// What does the practice portal say of itself?
export const practice = {
  'practice.title': { zh: '试填', en: 'Sample form' },
  'practice.lead': {
    zh: '这是备案通自己的试填页面，不是真实的备案系统：填写的内容不保存，也不会提交到任何地方。',
    en: 'This is Beiantong’s own sample form, in Chinese like the real portals. Nothing you enter is kept or sent anywhere.',
  },
  'practice.model': { zh: '页面收到的内容', en: 'What the page received' },
  'practice.model.hint': {
    zh: '填写是否真的生效，以网页自己收到的为准。',
    en: 'Whether a value really arrived is told by the page itself.',
  },
  'practice.model.count': { zh: '{n} / {all} 项已收到', en: '{n} of {all} received' },
  'practice.submits': { zh: '已提交 {n} 次', en: 'Submitted {n} {n:time|times}' },
  'practice.done': { zh: '试填完成', en: 'You have finished the sample form' },
  'practice.done.hint': {
    zh: '真实备案时，提交之后的短信核验、邮寄和期限列在侧边栏的“提交之后”里。',
    en: 'In a real filing, SMS verification, mailing and deadlines follow; the side panel lists them under “After submission”.',
  },
  'practice.finish': { zh: '去我的主体档案', en: 'Go to my clients' },
};
