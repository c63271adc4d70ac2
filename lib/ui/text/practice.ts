// What does the practice portal say of itself in Chinese?

export const zhPractice = {
  'practice.title': '演练',
  'practice.lead': '这是备案通自己的练习页面，不是真实的备案系统：填写的内容不保存，也不会提交到任何地方。',
  'practice.model': '页面收到的内容',
  'practice.model.hint': '填写是否真的生效，以网页自己收到的为准。',
  'practice.model.count': '{n} / {all} 项已收到',
  'practice.submits': '已提交 {n} 次',
  'practice.done': '演练完成',
  'practice.done.hint': '真实备案时，提交之后的短信核验、邮寄和期限列在侧边栏的“提交之后”里。',
  'practice.finish': '前往我的客户',
} as const;
