// What do options and panel say of teams: founding, joining, members, what is shared, and how far it is synced?
export const team = {
  'options.tab.team': { zh: '团队', en: 'Team' },
  'team.title': { zh: '团队', en: 'Team' },
  'team.failed': { zh: '没有完成，请再试一次。', en: 'That did not work. Please try again.' },

  'team.empty': { zh: '和同事用同一份主体档案', en: 'Work on the same clients as your colleagues' },
  'team.empty.hint': {
    zh: '改过的内容自动到每个人的浏览器里，断网也能用；两个人改了同一处，会请您决定。',
    en: 'Changes reach everyone’s browser, and everything works offline. If two people change the same field, you decide which one stays.',
  },
  'team.empty.sealed': {
    zh: '离开浏览器前就已加密，存放处只看得到密文',
    en: 'Encrypted before it leaves the browser; the store sees ciphertext only',
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
  'team.back': { zh: '返回', en: 'Back' },

  'team.fingerprint': { zh: '创建者指纹', en: 'Founder’s fingerprint' },
  'team.fingerprint.hint': {
    zh: '和管理员那边的一样，就是同一个团队。',
    en: 'If the admin’s screen shows the same one, it is the same team.',
  },

  'team.asking': { zh: '等管理员同意', en: 'Waiting for an admin' },
  'team.asking.hint': {
    zh: '把这六位数字念给管理员听。两边一样，对方按“同意”后，主体档案就会到这台电脑上。',
    en: 'Read these six digits to the admin. If theirs match and they approve you, the clients will appear on this computer.',
  },
  'team.digits': { zh: '六位数字', en: 'Six digits' },
  'team.asking.look': { zh: '看看同意了没有', en: 'Check for approval' },
  'team.asking.cancel': { zh: '取消申请', en: 'Cancel the request' },

  'team.role': { zh: '角色', en: 'Role' },
  'team.role.admin': { zh: '管理员', en: 'Admin' },
  'team.role.editor': { zh: '可编辑', en: 'Editor' },
  'team.role.viewer': { zh: '只读', en: 'Viewer' },
  'team.role.recovery': { zh: '恢复密钥', en: 'Recovery key' },
  'team.role.admin.hint': { zh: '能邀请和移出成员', en: 'can invite and remove members' },
  'team.role.editor.hint': { zh: '能看、能填、能改', en: 'can view, fill in and edit clients' },
  'team.role.viewer.hint': {
    zh: '能看、能填，改动不会同步出去',
    en: 'can view and fill in; changes stay on this device',
  },
  'team.role.recovery.hint': { zh: '只用来恢复', en: 'for recovery only' },

  'team.sync.done': { zh: '已同步', en: 'Synced' },
  'team.sync.never': { zh: '还没有同步过', en: 'Not synced yet' },
  'team.sync.at': { zh: '上次同步 {when}', en: 'Last synced {when}' },
  'team.sync.waiting': { zh: '{n} 项待同步', en: '{n} to sync' },
  'team.sync.scans': { zh: '其中 {n} 份扫描件', en: '{n} {n:scan|scans} among them' },
  'team.sync.undecided': { zh: '需要决定 {n}', en: '{n} to decide' },
  'team.sync.running': { zh: '正在同步…', en: 'Syncing…' },
  'team.sync.step.members': { zh: '正在读成员名单', en: 'Reading the member list' },
  'team.sync.step.receive': { zh: '正在接收', en: 'Receiving' },
  'team.sync.step.send': { zh: '正在发送', en: 'Sending' },
  'team.sync.step.scans': { zh: '正在传扫描件', en: 'Transferring scans' },
  'team.sync.of': { zh: '{done} / {total}', en: '{done} of {total}' },
  'team.sync.now': { zh: '立即同步', en: 'Sync now' },
  'team.sync.next': { zh: '{when} 再试', en: 'next try at {when}' },
  'team.sync.openStore': { zh: '在新标签页打开 {host}', en: 'Open {host} in a tab' },
  'team.sync.journal': { zh: '“{name}”的修改暂时没读', en: 'Changes by {name} are not being read for now' },
  'team.sync.unreadable': {
    zh: '有 {n} 条修改打不开，没有采用。请那位同事更新扩展后再保存一次。',
    en: '{n} {n:change|changes} could not be opened and {n:was|were} skipped. Ask your colleague to update the extension and save again.',
  },
  'team.sync.unsendable': {
    zh: '没有发出去：{names}。本机上的这份已损坏，打不开；其余的照常同步。从备份恢复，或在它的历史里取用完好的旧版本，之后自动发送。',
    en: 'Not sent: {names}. The copy on this device is damaged and cannot be opened; everything else syncs as usual. Restore it from a backup or from its history, and it will be sent automatically.',
  },
  'team.sync.allow': { zh: '允许访问 {host}', en: 'Allow {host}' },
  'team.decide': { zh: '去决定', en: 'Decide' },
  'team.removedHere': { zh: '本机已被移出', en: 'This device was removed' },
  'team.line.unsendable': {
    zh: '{n} 份已损坏，没有发出去',
    en: '{n} damaged, not sent',
  },
  'team.line.fault': { zh: '团队没有同步', en: 'The team is not syncing' },
  'team.nav': { zh: '加密后与团队同步', en: 'Encrypted and synced with your team' },
  'team.line': { zh: '团队', en: 'Team' },

  'team.members': { zh: '成员', en: 'Members' },
  'team.members.count': { zh: '{n} 台设备', en: '{n} {n:device|devices}' },
  'team.member.here': { zh: '本机', en: 'this device' },
  'team.member.founder': { zh: '创建者', en: 'founder' },
  'team.member.gone': { zh: '已移出', en: 'removed' },
  'team.member.role.of': { zh: '{name} 的角色', en: 'Role of {name}' },
  'team.member.remove': { zh: '移出', en: 'Remove' },
  'team.member.removeOf': { zh: '移出 {name}', en: 'Remove {name}' },
  'team.former': { zh: '已移出的设备', en: 'Removed devices' },

  'team.request': { zh: '“{name}”申请加入', en: '{name} asks to join' },
  'team.request.copy': {
    zh: '“{name}”的浏览器被复制过，其中一份申请作为新设备加入',
    en: '{name}’s browser was copied; one of the two copies asks to join as a new device',
  },
  'team.request.copy.rights': {
    zh: '存放处按设备授权的，还要把下面的策略加给 TA 的子账号：',
    en: 'If the store grants rights per device, also add this policy to their user:',
  },
  'team.request.compare': {
    zh: '问对方：屏幕上是这六位数字吗？',
    en: 'Ask them: do you see these six digits on your screen?',
  },
  'team.approve': { zh: '一样，同意', en: 'They match: approve' },
  'team.refuse': { zh: '不一样，拒绝', en: 'They differ: decline' },
  'team.invited': { zh: '已发出、还没用的邀请', en: 'Invitations not used yet' },
  'team.invited.until': { zh: '有效期至 {when}', en: 'valid until {when}' },
  'team.withdraw': { zh: '收回', en: 'Withdraw' },
  'team.withdrawOf': { zh: '收回给 {name} 的邀请', en: 'Withdraw the invitation for {name}' },

  'team.invite': { zh: '邀请成员', en: 'Invite' },
  'team.invite.name': { zh: '邀请谁', en: 'Who to invite' },
  'team.invite.key': { zh: 'TA 用哪个密钥', en: 'Access key' },
  'team.invite.key.own': {
    zh: '给 TA 单独的子账号（推荐）：离职时停用它就行',
    en: 'Their own user (recommended): disable it when they leave',
  },
  'team.invite.key.shared': {
    zh: '和本机用同一个密钥：离职时要给所有人换',
    en: 'The same key as this device: everyone needs a new one when they leave',
  },
  'team.invite.make': { zh: '生成邀请', en: 'Create invitation' },
  'team.invite.done': { zh: '把邀请发给 {name}', en: 'Send the invitation to {name}' },
  'team.invite.done.hint': {
    zh: '里面有存放处的密钥，只发给本人（企业微信、当面都行）。只能用一次，{when} 前有效。',
    en: 'It contains a key to the store, so send it only to this person. It works once and expires at {when}.',
  },
  'team.invite.text': { zh: '邀请', en: 'Invitation' },
  'team.invite.file': { zh: '存为文件', en: 'Save as a file' },
  'team.invite.qr': { zh: '二维码', en: 'QR code' },
  'team.invite.qr.label': { zh: '邀请的二维码', en: 'Invitation QR code' },
  'team.invite.next': {
    zh: '对方打开后会看到六位数字，在这里点“同意”即可。',
    en: 'They will see six digits. Approve them here once both sides match.',
  },

  'team.removal': { zh: '把 {name} 移出团队', en: 'Remove {name} from the team' },
  'team.removal.from': {
    zh: '从现在起，TA 收不到任何新内容，其他人不用做任何事。',
    en: 'From now on they receive nothing new. Nobody else has to do anything.',
  },
  'team.removal.kept': {
    zh: '收不回来的：那台电脑上已有的主体档案和扫描件。它们留在那里，能不能看取决于 TA 的主密码。',
    en: 'Clients and scans already on their computer cannot be taken back. They stay there, protected by that person’s own passphrase.',
  },
  'team.removal.seen': {
    zh: 'TA 能看到的主体档案 {n} 份',
    en: '{n} {n:client|clients} this person could see',
  },
  'team.removal.sharedKey': {
    zh: 'TA 知道大家共用的密钥，必须换掉。请先在控制台新建一个密钥，填在这里；其他人会自动换用。',
    en: 'This person knows the shared key, so it must be replaced. Create a new key in the console and enter it here; everyone else switches automatically.',
  },
  'team.removal.confirm': { zh: '移出，换新的加密密钥', en: 'Remove and use a new encryption key' },
  'team.removal.done': { zh: '已移出 {name}', en: '{name} was removed' },
  'team.removal.disable': {
    zh: '还差一步：到存放处停用 TA 的密钥 {user}。停用之前，TA 还能下载密文，但打不开新的。',
    en: 'One more step: disable the key {user} in the store’s console. Until then they can still download ciphertext, but cannot open anything new.',
  },
  'team.removal.disable.own': {
    zh: '还差一步：到存放处停用 TA 的密钥。停用之前，TA 还能下载密文，但打不开新的。',
    en: 'One more step: disable their key in the store’s console. Until then they can still download ciphertext, but cannot open anything new.',
  },
  'team.removal.console': { zh: '打开控制台', en: 'Open the console' },
  'team.removal.list': { zh: '保存名单', en: 'Save the list' },
  'team.close': { zh: '完成', en: 'Done' },

  'team.shared': { zh: '共享的主体档案', en: 'Shared clients' },
  'team.shared.count': { zh: '{n} 份', en: '{n}' },
  'team.share.all': { zh: '共享本机的全部主体档案', en: 'Share all clients on this device' },
  'team.share.some': { zh: '到列表里挑选', en: 'Pick from the list' },
  'team.share.done': { zh: '已共享 {n} 份，正在同步', en: '{n} shared, syncing' },
  'team.unshare.done': { zh: '{n} 份改为仅本机', en: '{n} now on this device only' },
  'team.mark': { zh: '共享', en: 'shared' },
  'team.client': { zh: '团队：{name}', en: 'Team: {name}' },
  'team.client.choose': { zh: '这份主体档案在哪个团队', en: 'Team of this client' },
  'team.bulk': { zh: '共享…', en: 'Share…' },
  'team.bulk.to': { zh: '共享到“{name}”', en: 'Share with {name}' },
  'team.bulk.local': { zh: '仅本机', en: 'This device only' },
  'team.bulk.pin': { zh: '扫描件提前存到本机', en: 'Keep scans on this device' },
  'team.bulk.unpin': { zh: '扫描件用到时再取', en: 'Fetch scans when needed' },
  'team.pin.done': {
    zh: '正在取扫描件，断网时也能用',
    en: 'Downloading scans, so that they are available offline too',
  },
  'team.unpin.done': { zh: '扫描件用到时再取', en: 'Scans are fetched when needed' },

  'team.store': { zh: '存放处', en: 'Store' },
  'team.store.change': { zh: '更换存放处或密钥', en: 'Change the store or its key' },
  'team.store.change.hint': {
    zh: '先把团队文件夹整个复制到新的存放处。更换后其他人自动跟过去，旧的先留几天再删。',
    en: 'First copy the whole team folder to the new store. Everyone else follows automatically; keep the old one for a few days.',
  },
  'team.store.move': { zh: '所有人改用这里', en: 'Move everyone here' },

  'team.refill.title': { zh: '存放处少了内容', en: 'Data is missing from the store' },
  'team.refill': { zh: '补写存放处', en: 'Restore missing data' },
  'team.refill.hint': {
    zh: '把本机有、存放处缺的写回去：成员名单、主体档案和修改记录、扫描件；还在那里的不会动。成员名单要由管理员补写；每位同事也各补写一次，没人看过的修改就不会丢。都补完之前，先不要邀请或移出成员。',
    en: 'Writes back whatever this device has and the store lacks: the member list, clients with their history, and scans. Nothing still in the store is touched. Only an admin can restore the member list. Every colleague should do this once, so that changes nobody else has seen are not lost. Do not invite or remove anyone until all have.',
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
    zh: '从本机删除团队的主体档案，收不回来',
    en: 'Permanently delete its clients from this device',
  },
  'team.leave.waiting': {
    zh: '还有 {n} 项没有同步出去，离开后同事收不到。',
    en: '{n} {n:change has|changes have} not been sent yet; your colleagues will not get {n:it|them} if you leave.',
  },
  'team.leave.confirm': { zh: '离开', en: 'Leave' },
  'team.cancel': { zh: '取消', en: 'Cancel' },
} as const;
