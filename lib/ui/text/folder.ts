// What is said of a folder of scans?
export const folder = {
  'folder.title': { zh: '把一个文件夹的扫描件分给各主体', en: 'Sort a folder of scans into clients' },
  'folder.hint': {
    zh: '按文件名和文件夹名对主体名称或域名，如“示例公司_营业执照.jpg”“示例公司/身份证人像面.jpg”。看过再存入。',
    en: 'File and folder names are matched with a client’s name or domain. You review everything before it is stored.',
  },
  'folder.choose': { zh: '选择文件夹…', en: 'Choose a folder…' },
  'folder.sure': {
    zh: '{n} 个文件对上了 {clients} 份主体档案',
    en: '{n} {n:file goes|files go} to {clients} {clients:client|clients}',
  },
  'folder.open': { zh: '{n} 个没有对上', en: '{n} {n:matches|match} no client' },
  'folder.nobody': {
    zh: '没有主体对得上：在文件名里写上主体名称或域名再选一次',
    en: 'no client matches: put its name or domain into the file name and choose again',
  },
  'folder.several': { zh: '几份主体档案都对得上，请选一份', en: 'several clients match: choose one' },
  'folder.noKind': {
    zh: '看不出是什么材料：在文件名里写上，如“营业执照”',
    en: 'its kind is not clear: name it in the file name',
  },
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
