// What does a long job say while it runs, and why did one end early?
export const jobs = {
  'exchange.fault.file-large': {
    zh: '文件合计超过 100 MB，未读取。',
    en: 'The files are larger than 100 MB and were not read.',
  },
  'exchange.fault.file-failed': {
    zh: '文件读写失败。请确认磁盘有空间、文件没有被其他程序占用。',
    en: 'The file could not be read or written. Check that the disk has room and no other program holds the file.',
  },
  'exchange.fault.samples-missing': {
    zh: '本版本没有附带示例档案。',
    en: 'This version comes without sample clients.',
  },
  'exchange.fault.bad-client': {
    zh: '有一份主体档案没有通过检查，后面的没有保存。',
    en: 'A client did not pass the check; those after it were not saved.',
  },
  'exchange.refused': {
    zh: '“{client}”没有通过检查：{faults}。导入已停止，请在文件里改好后重新导入。',
    en: '“{client}” did not pass the check: {faults}. The import stopped: correct the file and import it again.',
  },
  'exchange.refused.fault': { zh: '{place}：{fault}', en: '{place}: {fault}' },
  'exchange.refused.nameless': { zh: '没有名称的主体档案', en: 'A client without a name' },
  'exchange.fault.not-one-client': {
    zh: '档案包只能装一份主体档案。',
    en: 'A client package holds one client only.',
  },
  'job.begin': { zh: '正在准备…', en: 'Getting ready…' },
  'job.read': { zh: '正在检查 {done} / {total}', en: 'Checking {done} / {total}' },
  'job.write': { zh: '正在写入 {done} / {total}', en: 'Writing {done} / {total}' },
  'job.check': { zh: '正在读回核对…', en: 'Reading it back…' },
  'job.store': { zh: '正在保存 {done} / {total}', en: 'Saving {done} / {total}' },
  'job.progress': { zh: '进度', en: 'Progress' },
  'job.cancel': { zh: '停止', en: 'Stop' },
  'job.stored': { zh: '在此之前已保存 {n} 份。', en: '{n} {n:client was|clients were} saved before that.' },
} as const;
