// What do the vault's keys, faults and recovery say?
export const keys = {
  'vault.forgotten': { zh: '忘记主密码？用恢复码打开', en: 'Forgot the passphrase? Use the recovery code' },
  'vault.fromBackup': {
    zh: '恢复码也没有？用备份恢复',
    en: 'No recovery code either? Restore from a backup',
  },
  'vault.fromBackup.keep': {
    zh: '先别删这里的内容：想起主密码或找到恢复码，随时还能打开。',
    en: 'Delete nothing here yet: the passphrase or the recovery code, once found, still opens it.',
  },
  'vault.fromBackup.try': {
    zh: '换一台电脑，或在浏览器里新建一个用户，装上备案通，到“密码与备份”里“从备份恢复”，用做备份时的密码打开。这样试，备份和这里的内容都不会变。',
    en: 'On another computer, or as a new user of this browser, install Beiantong and restore under “Passphrase & backup”, with the passphrase the backup was made with. This changes neither the backup nor what is here.',
  },
  'vault.fromBackup.then': {
    zh: '看过备份里的档案齐全，就可以在那边接着用。要用回这里：到“隐私”里“删除全部内容”，再“从备份恢复”。备份之后的改动只在这里有，删了就找不回来。',
    en: 'Once you have seen that all clients are there, go on in that place. To go on here instead, delete everything under “Privacy”, then restore. Whatever changed after the backup is only here, and is lost with that.',
  },
  'vault.passphrase.new': { zh: '新的主密码', en: 'New passphrase' },
  'vault.recover': { zh: '打开并设置新的主密码', en: 'Open and set the new passphrase' },
  'vault.recover.hint': {
    zh: '输入保存或打印的恢复码，再设一个新的主密码。旧的随即失效，档案不变。',
    en: 'Type the recovery code that you saved or printed, and choose a new passphrase. The old one stops working; nothing else changes.',
  },
  'vault.recover.done': {
    zh: '新的主密码已设好，以后用它解锁。旧主密码已失效，恢复码照旧可用。',
    en: 'The new passphrase is set: unlock with it from now on. The old one no longer works; the recovery code still does.',
  },
  'vault.recover.wrong': { zh: '恢复码不对', en: 'Wrong recovery code' },
  'vault.recover.back': { zh: '返回', en: 'Back' },
  'vault.recovery.prove': {
    zh: '还有一步，确认您手上有一份：照着保存的文件或纸，输入第\u00a0{first}\u00a0段和第\u00a0{second}\u00a0段。输入时上面的恢复码会隐藏，可以按“再看一次”。',
    en: 'One more step, to be sure that you have a copy: from the saved file or the printed sheet, type groups\u00a0{first}\u00a0and\u00a0{second}. The code above is hidden meanwhile; “Show it again” brings it back.',
  },
  'vault.recovery.group': { zh: '第\u00a0{n}\u00a0段', en: 'Group\u00a0{n}' },
  'vault.recovery.differs': {
    zh: '第\u00a0{n}\u00a0段与恢复码不一致。',
    en: 'Group\u00a0{n} differs from the recovery code.',
  },
  'vault.recovery.hidden': {
    zh: '恢复码已隐藏，请对照您保存的那一份。',
    en: 'The code is hidden: read it from your own copy.',
  },
  'vault.recovery.again': { zh: '再看一次', en: 'Show it again' },
  'vault.recovery.file': { zh: '备案通恢复码', en: 'beiantong-recovery-code' },
  'vault.recovery.save': { zh: '保存为文件', en: 'Save as a file' },
  'vault.recovery.save.done': {
    zh: '已保存到“下载”，请移到 U 盘等处',
    en: 'Saved to Downloads: move it off this computer',
  },
  'vault.recovery.print': { zh: '打印', en: 'Print' },
  'vault.recovery.copy': { zh: '复制', en: 'Copy' },
  'vault.recovery.copy.done': { zh: '已复制，半分钟后清空', en: 'Copied, for half a minute' },
  'vault.passphrase.rule': {
    zh: '至少 {n} 个字符，一个汉字算两个。只用一种字符的要长些：全是汉字至少 {han} 个汉字，全是小写字母至少 {long} 个字母。',
    en: 'At least {n} characters. If all are of one kind: at least {long} letters, or {han} Chinese characters.',
  },
  'vault.passphrase.advice': {
    zh: '几个不相干的词连成一句最好记；别用姓名、生日和常见密码。',
    en: 'A few unrelated words are easiest to remember; no names, birthdays or common passwords.',
  },
  'secret.show': { zh: '显示', en: 'Show' },
  'secret.hide': { zh: '隐藏', en: 'Hide' },
  'secret.see': { zh: '显示{what}', en: 'Show: {what}' },
  'vault.passphrase.caps': { zh: '大写锁定已打开', en: 'Caps Lock is on' },
  'vault.hint': { zh: '主密码提示（可不填）', en: 'Passphrase hint (optional)' },
  'vault.hint.open': {
    zh: '只有您自己看得懂的一句话。它不加密，用这台电脑的人都能看到。',
    en: 'Something only you understand. It is not encrypted: whoever uses this computer can read it.',
  },
  'vault.hint.tells': {
    zh: '提示里有主密码的内容，请换一句。',
    en: 'The hint gives the passphrase away. Choose another.',
  },
  'vault.hint.shown': { zh: '您留的提示：{hint}', en: 'Your hint: {hint}' },
  'vault.recovery.sheet': {
    zh: '备案通的恢复码。忘记主密码时，在解锁页面选“用恢复码打开”并输入它。请放在电脑之外，不要拍照上传。',
    en: 'Recovery code of Beiantong. If the passphrase is forgotten, choose “Use the recovery code” where it is asked for and type this. Keep it away from the computer and off photo clouds.',
  },
  'vault.fault.no-vault': { zh: '这里还没有设主密码。', en: 'No passphrase has been set here yet.' },
  'vault.fault.wasm-refused': {
    zh: '浏览器禁止了 WebAssembly，因此打不开主体档案。请联系管理浏览器策略的人，主密码没有错。',
    en: 'The browser forbids WebAssembly, so your clients cannot be opened. Ask whoever manages the browser; the passphrase is not the problem.',
  },
  'vault.fault.weak-kdf': {
    zh: '加密参数低于安全下限，可能被改动过，没有打开。',
    en: 'The encryption parameters are below the safe floor and may have been tampered with. It was not opened.',
  },
  'vault.fault.locked': { zh: '备案通已锁定，请先解锁。', en: 'Beiantong is locked. Unlock it first.' },
  'vault.fault.write-failed': {
    zh: '写入磁盘失败，现在只能看、不能存。请先备份，再检查磁盘；磁盘能写之后会自动恢复保存。',
    en: 'Writing to the disk failed: clients can be read, nothing can be stored. Back up, then look at the disk; it goes on by itself once writing works.',
  },
  'vault.fault.busy': {
    zh: '别处正在同时保存，请再试一次。',
    en: 'Something else is saving at the same time. Please try again.',
  },
  'vault.fault.cancelled': { zh: '已取消。', en: 'Cancelled.' },
  'vault.fault.not-a-backup': { zh: '这不是备案通的备份文件。', en: 'This is not a Beiantong backup.' },
  'vault.fault.wrong-passphrase': { zh: '备份密码不对。', en: 'Wrong passphrase for this backup.' },
  'vault.fault.damaged': {
    zh: '备份不完整或被改动过，没有采用其中任何内容。',
    en: 'The backup is incomplete or was changed. Nothing of it was used.',
  },
  'vault.fault.gone': {
    zh: '与后台的连接中断，操作没有完成，请重试。',
    en: 'The connection to the background was lost before this was done. Please try again.',
  },
  'vault.fault.not-here': {
    zh: '这份材料还在团队存储里，暂时取不到。请联网、等团队同步完成后再试。',
    en: 'This document is still in the team’s store and cannot be fetched now. Go online, let the team sync, and try again.',
  },
  'vault.fault.failed': {
    zh: '没有成功。请重试；若再次失败，请重新打开浏览器。',
    en: 'This did not work. Please try again; if it fails again, restart the browser.',
  },
  'vault.autoLock.hint': {
    zh: '{least} 到 {most} 分钟。关闭浏览器时总会锁定。',
    en: '{least} to {most} minutes. It always locks when the browser closes.',
  },
  'vault.lockWithScreen': {
    zh: '电脑锁屏时一并锁定',
    en: 'Lock when the screen locks',
  },
  'vault.autoLock.outside': {
    zh: '请填 {least} 到 {most} 之间的整数。',
    en: 'Enter a whole number from {least} to {most}.',
  },
  'keys.title': { zh: '主密码与恢复码', en: 'Passphrase and recovery code' },
  'keys.kdf.argon2id': {
    zh: '主密码经 Argon2id 计算成密钥。',
    en: 'The encryption key is derived from the passphrase with Argon2id.',
  },
  'keys.kdf.pbkdf2-sha256': {
    zh: '浏览器禁止了 WebAssembly，主密码改由 PBKDF2 计算成密钥：安全，但对离线猜测的抵抗较弱，请用更长的主密码。',
    en: 'The browser forbids WebAssembly, so the key is derived with PBKDF2: safe, but weaker against offline guessing. Use a longer passphrase.',
  },
  'keys.change': { zh: '修改主密码', en: 'Change passphrase' },
  'keys.change.busy': { zh: '正在修改…', en: 'Changing…' },
  'keys.change.hint': {
    zh: '档案不需要重新加密，恢复码不变。不要用单位名称做主密码。',
    en: 'Nothing has to be encrypted again, and the recovery code stays the same. Do not use the name of a client.',
  },
  'keys.change.old': { zh: '现在的主密码', en: 'Current passphrase' },
  'keys.change.done': { zh: '主密码已修改', en: 'The passphrase was changed' },
  'keys.renew': { zh: '换一个恢复码', en: 'Get a new recovery code' },
  'keys.renew.hint': {
    zh: '恢复码丢失或可能被别人看到时，换一个新的。旧的随即失效。',
    en: 'If the code is lost, or somebody else may have seen it, get a new one. The old one stops working at once.',
  },
  'keys.unkept': { zh: '恢复码还没有确认保存', en: 'You have not confirmed saving the recovery code' },
  'keys.unkept.hint': {
    zh: '没有恢复码，忘了主密码就再也打不开。请换一个新的恢复码，保存并确认。',
    en: 'Without it, a forgotten passphrase means losing your clients. Get a new code, save it and confirm.',
  },
} as const;
