// What is said in Chinese of a vault that is not kept, and of a backup that is due?
export const zhVault = {
  'vault.fleeting':
    '浏览器在这里不允许保存数据（例如无痕模式）：保险库只在内存里，关闭浏览器后就没有了。离开前请备份或导出。以前保存在这台电脑上的保险库不受影响。',
  'backup.due.none': '还没有备份。电脑或浏览器出问题时，没有备份就找不回客户资料。',
  'backup.due.old': '上次备份已是 {n} 天前。',
  'backup.due.open': '去备份',
  'backup.due.later': '一周后再说',
};
