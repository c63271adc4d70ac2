// What do options and panel say of teams: founding, joining, members, what is shared, and how far it is synced?
export const team = {
  'options.tab.team': { zh: '团队', en: 'Team' },
  'team.title': { zh: '团队', en: 'Team' },
  'team.failed': { zh: '没有完成，请再试一次。', en: 'That did not work. Please try again.' },

  'team.empty': { zh: '和同事共用同一批主体档案', en: 'Work on the same clients as your colleagues' },
  'team.empty.hint': {
    zh: '改过的内容自动同步到每个人的浏览器里，断网也能用；两个人改了同一处，会请您决定。',
    en: 'Changes reach everyone’s browser, and everything works offline. If two people change the same field, you decide which one stays.',
  },
  'team.empty.sealed': {
    zh: '离开浏览器前就已加密，存放处看不到内容',
    en: 'Encrypted before it leaves the browser; the store cannot read it',
  },
  'team.empty.store': {
    zh: '用你们自己的对象存储或网盘，我们不设服务器',
    en: 'On your own object storage or WebDAV; we run no server',
  },
  'team.empty.nothing': {
    zh: '没有团队时，备案通不向任何地方发送内容',
    en: 'Without a team, nothing is sent anywhere',
  },
  'team.new': { zh: '新建团队', en: 'New team' },
  'team.join': { zh: '加入团队', en: 'Join a team' },
  'team.more': {
    zh: '另外还要用别的团队（例如分公司）：',
    en: 'To use another team as well, for example of a branch:',
  },
  'team.back': { zh: '返回', en: 'Back' },

  'team.fingerprint': { zh: '创建者指纹', en: 'Founder’s fingerprint' },
  'team.fingerprint.hint': {
    zh: '平时不用管。怀疑被人冒充时，和管理员那边的逐组对一遍，一样就是同一个团队。',
    en: 'Usually not needed. If you suspect an impostor, compare it with the admin’s screen group by group: the same one means the same team.',
  },

  'team.asking': { zh: '等管理员同意', en: 'Waiting for an admin' },
  'team.asking.hint': {
    zh: '把这六位数字念给管理员听，对方屏幕上也有六位数字。两边一样，对方按“一样，同意”，主体档案就会到这台电脑上；这一页会自己更新。',
    en: 'Read these six digits to the admin, whose screen shows six digits too. If they match and the admin presses “They match: approve”, the clients will appear on this computer; this page updates by itself.',
  },
  'team.digits': { zh: '六位数字', en: 'Six digits' },
  'team.asking.look': { zh: '查看是否已同意', en: 'Check for approval' },
  'team.asking.cancel': { zh: '取消申请', en: 'Cancel the request' },

  'team.sync.done': { zh: '已同步', en: 'Synced' },
  'team.sync.never': { zh: '还没有同步过', en: 'Not synced yet' },
  'team.sync.at': { zh: '上次同步 {when}', en: 'Last synced {when}' },
  'team.sync.waiting': { zh: '{n} 项待同步', en: '{n} to sync' },
  'team.sync.kept': { zh: '{n} 项只在本机', en: '{n} on this device only' },
  'team.sync.scans': { zh: '其中 {n} 份扫描件', en: '{n} {n:scan|scans} among them' },
  'team.sync.undecided': { zh: '待决定 {n}', en: '{n} to decide' },
  'team.sync.running': { zh: '正在同步…', en: 'Syncing…' },
  'team.sync.step.members': { zh: '正在读成员名单', en: 'Reading the member list' },
  'team.sync.step.receive': { zh: '正在接收', en: 'Receiving' },
  'team.sync.step.send': { zh: '正在发送', en: 'Sending' },
  'team.sync.step.scans': { zh: '正在传扫描件', en: 'Transferring scans' },
  'team.sync.of': { zh: '{done} / {total}', en: '{done} of {total}' },
  'team.sync.now': { zh: '立即同步', en: 'Sync now' },
  'team.sync.next': { zh: '{when} 再试', en: 'next try at {when}' },
  'team.sync.openStore': { zh: '在新标签页打开 {host}', en: 'Open {host} in a tab' },
  'team.sync.journal': { zh: '没有读取“{name}”的修改', en: 'Changes by {name} are not being read' },
  'team.sync.late': {
    zh: '来自 {names} 的最后一次修改，在失去编辑权限之后才传到，团队没有采用；那台电脑上还有，需要的话请向本人要。',
    en: 'The last changes by {names} arrived after they lost the right to edit, so the team did not use them. They are still on that computer; ask its user if you need them.',
  },
  'team.sync.late.seen': { zh: '知道了', en: 'OK' },
  'team.sync.unreadable': {
    zh: '有 {n} 条修改打不开，没有采用。请那位同事更新扩展后再保存一次。',
    en: '{n} {n:change|changes} could not be opened and {n:was|were} skipped. Ask your colleague to update the extension and save again.',
  },
  'team.sync.unsendable': {
    zh: '没有发出去：{names}。本机上的这份已损坏，打不开；其余的照常同步。从备份恢复，或在它的历史里取用完好的旧版本，之后自动发送。',
    en: 'Not sent: {names}. The copy on this device is damaged and cannot be opened; everything else syncs as usual. Restore it from a backup or from its history, and it will be sent automatically.',
  },
  'team.sync.allow': { zh: '允许访问 {host}', en: 'Allow {host}' },
  'team.departed.removed': {
    zh: '{who} 删除了“{client}”（{when}）',
    en: '{who} removed “{client}” ({when})',
  },
  'team.departed.left': {
    zh: '{who} 把“{client}”移出了团队“{team}”（{when}）：TA 此后的改动不再同步到这里，您的改动 TA 也收不到。本机的这份还在，照常能用；不要了可以删除。',
    en: '{who} took “{client}” out of the team {team} ({when}): their further changes do not come here, and they do not get yours. The copy on this device stays and can be used; remove it if you do not need it.',
  },
  'team.departed.more': { zh: '还有 {n} 条，都知道了', en: '{n} more: OK to all' },
  'team.decided': { zh: '已按您的选择保存', en: 'Saved as you chose' },
  'team.decide': { zh: '去决定', en: 'Decide' },
  'team.removedHere.next': {
    zh: '管理员已把本机移出团队，不再同步。本机已有的主体档案还在，照常能看能填。要回到团队，请管理员再发一份邀请，在下面“加入团队”里粘贴；不回去了，就按“离开团队”。',
    en: 'An admin removed this device from the team, so nothing is synced any more. The clients here stay and can still be used. To come back, ask an admin for a new invitation and paste it under “Join a team” below; otherwise press “Leave the team”.',
  },
  'team.removedHere': { zh: '本机已被移出', en: 'This device was removed' },
  'team.line.unsendable': {
    zh: '{n} 份已损坏，没有发出去',
    en: '{n} damaged, not sent',
  },
  'team.line.removed': { zh: '本机已被移出团队', en: 'This device was removed from the team' },
  'team.line.fault': { zh: '团队没有同步', en: 'The team is not syncing' },
  'team.line.requests': { zh: '{n} 人申请加入', en: '{n} {n:person asks|people ask} to join' },
  'team.line.news': { zh: '您的角色改为“{role}”', en: 'your role is now “{role}”' },
  'team.nav': { zh: '共享的，加密后与团队同步', en: 'What is shared is encrypted and synced with your team' },
  'team.nav.local': { zh: '另有 {n} 份仅本机', en: '{n} {n:client is|clients are} on this device only' },
  'team.nav.locked': { zh: '已锁定，不收也不发', en: 'Locked: nothing is sent or received' },
  'team.nav.open': { zh: '打开团队页', en: 'Open the team page' },

  'team.news': {
    zh: '{by}把您的角色从“{was}”改为“{role}”（本机 {when} 收到）。',
    en: '{by} changed your role from “{was}” to “{role}” (received here {when}).',
  },
  'team.news.admin': { zh: '一位管理员', en: 'An admin' },
  'team.news.viewer': {
    zh: '您照常能看、能填；从现在起在这台电脑上改的，只留在本机，同事看不到。',
    en: 'You can still view and fill in. From now on your changes stay on this device; your colleagues do not see them.',
  },
  'team.held': {
    zh: '没有编辑权限期间您改过的，还只在本机。请先看一遍，再决定要不要同步给大家；在那之前，本机的改动都不会同步出去。',
    en: 'What you changed while you could not edit is still on this device only. Look through it, then decide whether to send it to everyone; until then nothing is sent from here.',
  },
  'team.held.edited': { zh: '改过 {n} 份：{names}', en: '{n} changed: {names}' },
  'team.held.removed': {
    zh: '删除了 {n} 份，同步出去后同事那里也会删除。不想删的，先恢复：',
    en: '{n} deleted; once sent, {n:it is|they are} deleted for your colleagues too. Restore what should stay:',
  },
  'team.held.restore': { zh: '恢复', en: 'Restore' },
  'team.held.restoreOf': { zh: '恢复 {name}', en: 'Restore {name}' },
  'team.held.send': { zh: '同步给大家', en: 'Send to everyone' },
  'team.held.sendRemoved': {
    zh: '同步给大家，包括删除 {n} 份',
    en: 'Send to everyone, {n} {n:deletion|deletions} included',
  },
  'team.line.held': { zh: '{n} 份改动等您确认', en: '{n} changed: your go-ahead needed' },
  'team.kept.viewer': {
    zh: '{n} 项改动只在本机，同事看不到。角色改回“可编辑”以后，先请您过目再同步出去。',
    en: '{n} {n:change stays|changes stay} on this device; your colleagues do not see {n:it|them}. Once you may edit again, you are asked before {n:it is|they are} sent.',
  },
  'team.kept.removed': {
    zh: '有 {n} 项改动没有同步出去，只在本机，没有丢。回到团队以后，先请您过目再同步出去。',
    en: '{n} {n:change was|changes were} not sent and {n:is|are} on this device only; nothing is lost. Once you are back in the team, you are asked before {n:it is|they are} sent.',
  },
  'team.line': { zh: '团队', en: 'Team' },

  'team.close': { zh: '完成', en: 'Done' },

  'team.shared': { zh: '共享的主体档案', en: 'Shared clients' },
  'team.shared.count': { zh: '{n} 份', en: '{n}' },
  'team.shared.none': {
    zh: '还没有共享的主体档案：可以共享本机的；同事共享的会自动出现在这里。',
    en: 'No clients are shared yet: share those of this device; those of colleagues appear here by themselves.',
  },
  'team.shared.look': { zh: '去看', en: 'Show' },
  'team.share.all': { zh: '共享本机的全部主体档案', en: 'Share all clients on this device' },
  'team.share.some': { zh: '到列表里挑选', en: 'Pick from the list' },
  'team.apart': {
    zh: '团队里有 {n} 份主体档案，本机也有，但仅在本机：您改的同事收不到，同事改的您也收不到。',
    en: '{n} {n:client|clients} of the team {n:is|are} also on this device, but apart: your changes do not reach your colleagues, nor theirs you.',
  },
  'team.apart.join': { zh: '与团队的合并', en: 'Merge with the team’s' },
  'team.mark': { zh: '共享', en: 'shared' },
  'team.client': { zh: '团队：{name}', en: 'Team: {name}' },
  'team.client.removed': {
    zh: '团队：{name}（本机已被移出，不再同步）',
    en: 'Team: {name} (this device was removed; not synced)',
  },
  'team.client.viewer': { zh: '团队：{name}（只读）', en: 'Team: {name} (viewer)' },
  'team.client.viewer.hint': {
    zh: '您在团队“{name}”里是只读：改动只留在本机，同事看不到。要让同事也收到，请管理员把您的角色改为“可编辑”。',
    en: 'You are a viewer in the team “{name}”: changes stay on this device and your colleagues do not see them. To share them, ask an admin to make you an editor.',
  },
  'team.client.removed.hint': {
    zh: '本机已被移出团队“{name}”：改动只留在本机，同事看不到。',
    en: 'This device was removed from the team “{name}”: changes stay on this device and your colleagues do not see them.',
  },
  'team.new.where': { zh: '这份放在哪里', en: 'Where this client goes' },
  'team.new.team': { zh: '团队“{name}”：同事也能看到', en: 'The team “{name}”: your colleagues see it too' },
  'team.new.local': { zh: '仅本机：同事看不到', en: 'This device only: your colleagues do not see it' },
  'team.offer': {
    zh: '这份只在这台电脑，同事看不到。',
    en: 'This client is on this device only; your colleagues do not see it.',
  },
  'team.offer.to': { zh: '也给团队“{name}”', en: 'Share it with the team “{name}”' },
  'team.mark.local': { zh: '仅本机', en: 'this device only' },
  'team.client.choose': { zh: '这份主体档案在哪个团队', en: 'Team of this client' },
  'team.client.scans': { zh: '扫描件提前存到本机', en: 'Keep its scans on this device' },
  'team.store': { zh: '存放处', en: 'Store' },
  'team.store.change': { zh: '更换存放处或密钥', en: 'Change the store or its key' },
  'team.store.change.webdav': { zh: '更换存放处或密码', en: 'Change the store or its password' },
  'team.store.change.hint': {
    zh: '先把团队文件夹整个复制到新的存放处。更换后其他人自动跟过去，旧的先留几天再删。',
    en: 'First copy the whole team folder to the new store. Everyone else follows automatically; keep the old one for a few days.',
  },
  'team.store.key.hint': {
    zh: '只换密钥，填新的密钥就行，文件不用动。其他人同步时自动换用；旧的密钥等大家都同步过再停用。',
    en: 'To replace only the key, enter the new one; no file moves. The others switch to it when they next sync; disable the old one after that.',
  },
  'team.store.key.hint.webdav': {
    zh: '只换密码，填新的账号和密码就行，文件不用动。其他人同步时自动换用；旧的等大家都同步过再停用。',
    en: 'To replace only the password, enter the new account and password; no file moves. The others switch when they next sync; disable the old one after that.',
  },
  'team.store.move': { zh: '所有人改用这里', en: 'Move everyone here' },
  'team.store.key': { zh: '所有人改用这个密钥', en: 'Use this key for everyone' },
  'team.store.key.webdav': { zh: '所有人改用这个密码', en: 'Use this password for everyone' },
  'team.owed': {
    zh: '{names} 已移出，但还知道大家共用的密钥',
    en: '{names} was removed but still knows the shared key',
  },
  'team.owed.webdav': {
    zh: '{names} 已移出，但还知道大家共用的密码',
    en: '{names} was removed but still knows the shared password',
  },
  'team.owed.change': { zh: '更换密钥', en: 'Replace the key' },
  'team.owed.change.webdav': { zh: '更换密码', en: 'Replace the password' },

  'team.refill.title': { zh: '补写存放处…', en: 'Restore missing data to the store…' },
  'team.refill': { zh: '补写存放处', en: 'Restore missing data' },
  'team.refill.hint': {
    zh: '存放处被清空、恢复成旧备份，或有人的修改读不出来时才用，平时不用管。把本机有、存放处缺的写回去：成员名单、主体档案和修改记录、扫描件；还在那里的不会动。成员名单要由管理员补写；每位同事也各补写一次，没人看过的修改就不会丢。都补完之前，先不要邀请或移出成员。',
    en: 'Only for a store that was emptied or set back, or when somebody’s changes cannot be read. Writes back whatever this device has and the store lacks: the member list, clients with their history, and scans. Nothing still in the store is touched. Only an admin can restore the member list. Every colleague should do this once, so that changes nobody else has seen are not lost. Do not invite or remove anyone until all have.',
  },
  'team.refill.done': {
    zh: '已补写：成员名单 {entries} 条，修改 {revisions} 条，扫描件 {scans} 份',
    en: 'Restored: {entries} member list {entries:entry|entries}, {revisions} {revisions:change|changes}, {scans} {scans:scan|scans}',
  },
  'team.refill.none': { zh: '本机有的，存放处都有', en: 'The store has everything that this device has' },

  'team.leave': { zh: '离开团队', en: 'Leave the team' },
  'team.leave.hint': {
    zh: '本机不再同步。同事那边什么都不变。',
    en: 'This device stops syncing. Nothing changes for your colleagues.',
  },
  'team.leave.keep': { zh: '主体档案留在本机', en: 'Keep its clients on this device' },
  'team.leave.drop': {
    zh: '从本机删除团队的主体档案，删除后无法恢复',
    en: 'Permanently delete its clients from this device',
  },
  'team.leave.onlyAdmin': {
    zh: '您是唯一的管理员。离开以后，谁也不能再邀请、移出成员，也不能换存放处。请先把一位同事的角色改为“管理员”。',
    en: 'You are the only admin. After you leave, nobody can invite or remove anyone, or change the store. Make a colleague an admin first.',
  },
  'team.leave.waiting': {
    zh: '还有 {n} 项没有同步出去，离开后同事收不到。',
    en: '{n} {n:change has|changes have} not been sent yet; your colleagues will not get {n:it|them} if you leave.',
  },
  'team.leave.confirm': { zh: '离开', en: 'Leave' },
  'team.cancel': { zh: '取消', en: 'Cancel' },
} as const;
