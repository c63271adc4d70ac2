// What is said of a folder of scans?
export const folder = {
  'folder.title': { zh: '把一个文件夹的扫描件分给各主体', en: 'Sort a folder of scans into clients' },
  'folder.hint': {
    zh: '按文件名和文件夹名认：主体名称、简称、域名、负责人姓名都行，如“示例公司_营业执照.jpg”“王示范身份证人像面.jpg”。下一步先看清单，再存入。',
    en: 'File and folder names are matched with a client’s name, short name, domain or people. You see the whole list before anything is stored.',
  },
  'folder.choose': { zh: '选择文件夹…', en: 'Choose a folder…' },
  'folder.sure': {
    zh: '{n} 个文件对上了 {clients} 份主体档案',
    en: '{n} {n:file goes|files go} to {clients} {clients:client|clients}',
  },
  'folder.open': { zh: '{n} 个要您看一下', en: '{n} {n:needs|need} a look' },
  'folder.sure.title': { zh: '将存入', en: 'Will be stored' },
  'folder.left.count': { zh: '不存 {n} 个', en: '{n} left out' },
  'folder.nobody': { zh: '文件名看不出是谁的', en: 'the file name does not say whose it is' },
  'folder.unknown': { zh: '没有这个客户：{name}', en: 'no such client: {name}' },
  'folder.several': { zh: '几份主体档案都对得上，请选一份', en: 'several clients match: choose one' },
  'folder.maybe': {
    zh: '文件名和主体名称不完全一样，是不是这一家？',
    en: 'the file name is not quite the client’s name: is it this one?',
  },
  'folder.stranger': {
    zh: '文件名里的“{name}”不在这份主体档案的人员里',
    en: '“{name}” in the file name is not one of this client’s people',
  },
  'folder.rival': {
    zh: '几个文件都是“{name}”的{paper}，用哪一个？',
    en: 'several files are {paper} of {name}: which one counts?',
  },
  'folder.prefer': { zh: '用这个', en: 'Use this one' },
  'folder.noKind': { zh: '看不出是什么材料', en: 'its kind is not clear' },
  'folder.leftOut': { zh: '您选了不存', en: 'left out by you' },
  'folder.edit': { zh: '改', en: 'Change' },
  'folder.edit.client': { zh: '换一个主体', en: 'Another client' },
  'folder.edit.paper': { zh: '材料', en: 'Document' },
  'folder.edit.choose': { zh: '请选择', en: 'Choose' },
  'folder.edit.done': { zh: '好了', en: 'Done' },
  'folder.leave': { zh: '不存', en: 'Leave out' },
  'folder.take': { zh: '还是存入', en: 'Store after all' },
  'folder.store': { zh: '存入 {n} 个文件', en: 'Store {n} {n:file|files}' },
  'folder.left': { zh: '没有存入的 {n} 个文件', en: '{n} {n:file|files} not stored' },
  'folder.cancelled': { zh: '没有存入：已取消或已锁定', en: 'not stored: cancelled, or locked meanwhile' },
  'folder.undo': { zh: '全部撤销（{n} 个文件）', en: 'Undo all ({n} {n:file|files})' },
  'folder.undone': {
    zh: '已全部撤销，材料和存入前一样。',
    en: 'Undone: all documents are as they were before.',
  },
  'folder.undone.but': {
    zh: '已撤销。这几份主体档案后来又改过，没有撤销，可在“历史”里恢复：{names}',
    en: 'Undone, except for clients that were changed since: {names}. Restore those from their history.',
  },
  'folder.stored': { zh: '已存入 {n} 个文件', en: '{n} {n:file|files} stored' },
} as const;
