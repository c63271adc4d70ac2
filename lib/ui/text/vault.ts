// What is said of a vault that is not kept, and of a backup that is due?
export const vault = {
  'vault.fleeting': {
    zh: '浏览器在这里不允许保存数据（例如无痕模式）：主体档案只在内存里，关闭浏览器后就没有了。离开前请备份或导出。以前保存在这台电脑上的不受影响。',
    en: 'The browser lets nothing be stored here, as in private browsing: your clients lie in memory only and are gone when the browser closes. Back up or export before you leave. What was stored on this computer before is untouched.',
  },
  'backup.due.none': {
    zh: '还没有备份。电脑或浏览器出问题时，没有备份就找不回主体档案。',
    en: 'There is no backup yet. If something happens to the computer or the browser, the clients are lost without one.',
  },
  'backup.due.old': { zh: '上次备份已是 {n} 天前。', en: 'The last backup is {n} {n:day|days} old.' },
  'backup.due.open': { zh: '去备份', en: 'Back up' },
  'backup.due.later': { zh: '一周后再说', en: 'Remind me in a week' },
} as const;
