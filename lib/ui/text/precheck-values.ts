// What does the list say in which one missing value of many clients is filled in?
export const precheckValues = {
  'values.kept': {
    zh: '锁定前填了还没保存的 {n} 项都还在：打开对应的问题，看过再保存。',
    en: '{n} {n:value|values} filled in before the lock and not saved {n:is|are} still here: open the problem, look, and save.',
  },
  'values.fill': { zh: '逐件填写…', en: 'Fill in…' },
  'values.hint': {
    zh: '填好按回车就存，接着填下一件。',
    en: 'Enter saves a value and goes on to the next.',
  },
  'values.hint.column': {
    zh: '也可以从表格复制一列，粘贴到第一个框，依次填到下面；连同名称那一列一起复制，就按名称对上。',
    en: 'Or copy a column of a table and paste it into the first box: it fills those below in order, or by name where the names are copied with it.',
  },
  'values.row.unsaved': { zh: '还没保存', en: 'Not saved yet' },
  'values.row.saving': { zh: '正在保存…', en: 'Saving…' },
  'values.row.settled': { zh: '已经不缺', en: 'No longer missing' },
  'values.row.elsewhere': {
    zh: '这份档案另有地方不对，改好才能存。',
    en: 'Something else in this client needs fixing before it can be saved.',
  },
  'values.row.conflict': {
    zh: '别处刚改过这一项，没有存。现在是：{now}。要改成您填的，请再存一次。',
    en: 'This was just changed elsewhere to {now}, so it was not saved. To replace that with yours, save again.',
  },
  'values.row.conflict.empty': { zh: '空', en: 'nothing' },
  'values.row.lost': {
    zh: '没有存上。若已锁定，请解锁后再存，填的内容还在框里。',
    en: 'Not saved. If Beiantong is locked, unlock it and save again: what you typed is still in the box.',
  },
  'values.row.unread': {
    zh: '读不出这份档案，请打开看。',
    en: 'This client cannot be read. Please open it.',
  },
  'values.row.save': { zh: '保存', en: 'Save' },
  'values.filled': {
    zh: '填入了 {n} 件，还没保存。请核对每行的名称，再保存。',
    en: '{n} {n:value|values} filled in, not saved yet. Compare each with its name, then save.',
  },
  'values.untaken': { zh: '{n} 个值没有填入：', en: '{n} {n:value was|values were} not taken:' },
  'values.untaken.day': { zh: '“{text}”不是日期', en: '“{text}” is no date' },
  'values.untaken.day-or-long': {
    zh: '“{text}”不是日期，也不是“长期”',
    en: '“{text}” is neither a date nor “long-term”',
  },
  'values.untaken.day-two': {
    zh: '“{text}”可能是两个日子，请写成 2027-01-31 这样',
    en: '“{text}” may mean two days: write it like 2027-01-31',
  },
  'values.untaken.choice': { zh: '没有“{text}”这个选项', en: '“{text}” is no option' },
  'values.untaken.no-such-name': {
    zh: '“{text}”没有对上哪一件',
    en: '“{text}” could not be assigned to one filing',
  },
  'values.untaken.left-over': {
    zh: '“{text}”多出来了，没有框可填',
    en: '“{text}” is left over: there is no box for it',
  },
  'values.save': { zh: '保存这 {n} 件', en: 'Save {n}' },
  'values.drop': { zh: '不要这些', en: 'Discard them' },
  'values.saved': { zh: '{n} 件已保存', en: '{n} saved' },
  'values.close': { zh: '收起', en: 'Close' },
  'values.undoAll': { zh: '全部撤销', en: 'Undo all' },
  'values.allLong': { zh: '其余都填“长期有效”', en: '“Does not expire” for the rest' },
  'values.allMail': { zh: '其余都填各自的通信地址', en: 'Each one’s mailing address for the rest' },
  'values.rest': { zh: '这 {n} 件要在档案里改：', en: '{n:This one is|These {n} are} fixed in the client:' },
} as const;
