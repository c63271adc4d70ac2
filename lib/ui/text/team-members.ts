// What do the options say of a team's members: what their roles may do, who asks to join, who is invited, and what a removal means?
export const teamMembers = {
  'team.members': { zh: '成员', en: 'Members' },
  'team.members.count': { zh: '{n} 台设备', en: '{n} {n:device|devices}' },
  'team.member.here': { zh: '本机', en: 'this device' },
  'team.member.founder': { zh: '创建者', en: 'founder' },
  'team.member.gone': { zh: '已移出', en: 'removed' },
  'team.member.role.of': { zh: '{name} 的角色', en: 'Role of {name}' },
  'team.member.remove': { zh: '移出', en: 'Remove' },
  'team.member.removeOf': { zh: '移出 {name}', en: 'Remove {name}' },
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
  'team.role.change': {
    zh: '把“{name}”的角色从“{from}”改为“{to}”？',
    en: 'Change the role of {name} from {from} to {to}?',
  },
  'team.role.change.then': { zh: '改后“{name}”{can}。', en: 'After that, {name} {can}.' },
  'team.role.change.noAdmin': {
    zh: '从此不能再邀请、移出成员，也不能换存放处。',
    en: 'It ends the right to invite and remove members and to change the store.',
  },
  'team.role.change.self': {
    zh: '这是您自己：改后只有别的管理员能改回来。',
    en: 'This is you: only another admin can give it back.',
  },
  'team.role.change.confirm': { zh: '改为“{to}”', en: 'Change to {to}' },

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
    zh: '请对方念出屏幕上的六位数字，和下面的核对：',
    en: 'Have them read out the six digits on their screen and compare:',
  },
  'team.approve': { zh: '一样，同意', en: 'They match: approve' },
  'team.refuse': { zh: '不一样，拒绝', en: 'They differ: decline' },
  'team.invited': { zh: '已发出、还没用的邀请', en: 'Invitations not used yet' },
  'team.invited.until': { zh: '有效期至 {when}', en: 'valid until {when}' },
  'team.withdraw': { zh: '收回', en: 'Withdraw' },
  'team.withdrawOf': { zh: '收回给 {name} 的邀请', en: 'Withdraw the invitation for {name}' },

  'team.invite': { zh: '邀请成员', en: 'Invite' },
  'team.invite.name': { zh: '邀请谁', en: 'Who to invite' },
  'team.invite.key.s3': { zh: 'TA 用哪个密钥', en: 'Access key' },
  'team.invite.key.webdav': { zh: 'TA 用哪个账号', en: 'Account' },
  'team.invite.key.own.s3': {
    zh: '给 TA 单独的子账号（推荐）：离职时停用它就行',
    en: 'Their own user (recommended): disable it when they leave',
  },
  'team.invite.key.own.webdav': {
    zh: '给 TA 单独的账号：离职时停用它就行。自己的服务器或 NAS 推荐这个',
    en: 'Their own account: disable it when they leave. Recommended for a server of your own or a NAS',
  },
  'team.invite.key.shared.s3': {
    zh: '和本机用同一个密钥：离职时要给所有人换',
    en: 'The same key as this device: everyone needs a new one when they leave',
  },
  'team.invite.key.shared.webdav': {
    zh: '和本机用同一个账号和密码：坚果云这样最省事，离职时要给所有人换密码',
    en: 'The same account and password as this device: simplest for Jianguoyun; everyone needs a new password when they leave',
  },
  'team.members.alone': {
    zh: '现在只有您。下一步：邀请同事，再共享主体档案。',
    en: 'You are alone so far. Next: invite colleagues, then share clients.',
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
  'team.invite.qr.hint': {
    zh: '内容和上面那段文字一样。用手机扫码得到文字，再发到对方的电脑上粘贴。',
    en: 'The same text as above. Scan it with a phone and send the text to their computer to paste.',
  },
  'team.invite.qr.label': { zh: '邀请的二维码', en: 'Invitation QR code' },
  'team.invite.next': {
    zh: '邀请只在这里显示一次，复制或存为文件以后再按“完成”。对方申请加入后，团队页上会出现 TA 的申请和六位数字，核对后按“一样，同意”。',
    en: 'The invitation is shown only here: copy it or save it as a file, then press “Done”. Once they ask to join, their request and six digits appear on the team page. Compare and press “They match: approve”.',
  },

  'team.removal': { zh: '把 {name} 移出团队', en: 'Remove {name} from the team' },
  'team.removal.from': {
    zh: '移出以后，TA 收不到任何新内容。其他同事的浏览器自动跟上，同事不用做什么。',
    en: 'Once removed they receive nothing new. Your colleagues’ browsers follow by themselves.',
  },
  'team.removal.kept': {
    zh: '收不回来的：那台电脑上已有的主体档案和扫描件。它们留在那里，能不能看取决于 TA 的主密码。',
    en: 'Clients and scans already on their computer cannot be taken back. They stay there, protected by that person’s own passphrase.',
  },
  'team.removal.seen': {
    zh: 'TA 那里可能有的主体档案 {n} 份',
    en: '{n} {n:client|clients} this person may have',
  },
  'team.removal.seen.removed': { zh: '已删除', en: 'deleted' },
  'team.removal.seen.moved': { zh: '已移到“{name}”', en: 'moved to {name}' },
  'team.removal.seen.movedAway': { zh: '已移到别的团队', en: 'moved to another team' },
  'team.removal.seen.local': { zh: '已改为仅本机', en: 'on this device only now' },
  'team.removal.seen.erased': {
    zh: '另有 {n} 份已从本机彻底删除，名称没有留下。',
    en: '{n} more {n:was|were} permanently deleted from this device; the {n:name was|names were} not kept.',
  },
  'team.removal.seen.with': { zh: '{name}（{now}）', en: '{name} ({now})' },
  'team.removal.sharedKey.s3': {
    zh: 'TA 知道大家共用的密钥，要换一个新的',
    en: 'They know the key that everyone shares, so it must be replaced',
  },
  'team.removal.sharedKey.webdav': {
    zh: 'TA 知道大家共用的账号和密码，要换新的',
    en: 'They know the account and password that everyone shares, so they must be replaced',
  },
  'team.removal.now.s3': { zh: '现在换', en: 'Replace it now' },
  'team.removal.now.webdav': { zh: '现在换', en: 'Replace them now' },
  'team.removal.now.hint.s3': {
    zh: '在控制台新建一个密钥，填在这里，旧的先不要停用。检查通过后才会移出，其他人同步时自动换用。',
    en: 'Create a new key in the console and enter it here; do not disable the old one yet. It is checked before anyone is removed, and the others switch to it when they next sync.',
  },
  'team.removal.now.hint.webdav': {
    zh: '坚果云添加一个新的应用密码，NAS 或自己的服务器新建一个账号，填在这里，旧的先不要停用。检查通过后才会移出，其他人同步时自动换用。',
    en: 'Add another app password (Jianguoyun) or another account (NAS, your own server) and enter it here; do not disable the old one yet. It is checked before anyone is removed, and the others switch to it when they next sync.',
  },
  'team.removal.later.s3': { zh: '先移出，密钥稍后换', en: 'Remove now, replace the key later' },
  'team.removal.later.webdav': { zh: '先移出，密码稍后换', en: 'Remove now, replace the password later' },
  'team.removal.later.hint.s3': {
    zh: '移出立即生效，新内容 TA 打不开；换密钥之前，TA 还能连上存放处。',
    en: 'The removal takes effect at once and they cannot open anything new. Until the key is replaced, they can still reach the store.',
  },
  'team.removal.later.hint.webdav': {
    zh: '移出立即生效，新内容 TA 打不开；换密码之前，TA 还能连上存放处，也能删里面的文件。',
    en: 'The removal takes effect at once and they cannot open anything new. Until the password is replaced, they can still reach the store and delete files there.',
  },
  'team.removal.not': { zh: '没有移出 {name}。', en: '{name} was not removed.' },
  'team.removal.needsKey': {
    zh: '上面两项填好才能移出；一时拿不到新的，选“先移出”。',
    en: 'Fill in both fields above to remove them; if you have no new one yet, choose “Remove now”.',
  },
  'team.removal.confirm': { zh: '移出团队', en: 'Remove from the team' },
  'team.removal.done': { zh: '已移出 {name}', en: '{name} was removed' },
  'team.removal.left.own.s3': {
    zh: '还差一步：到控制台停用 TA 的密钥 {user}。停用之前，TA 还能下载加密的文件，但打不开新的内容。',
    en: 'One more step: disable their key {user} in the console. Until then they can still download encrypted files, but cannot open anything new.',
  },
  'team.removal.left.own.webdav': {
    zh: '还差一步：到存放处停用 TA 的账号 {user}。停用之前，TA 还能下载和删除加密的文件，但打不开新的内容。',
    en: 'One more step: disable their account {user} at the store. Until then they can still download and delete encrypted files, but cannot open anything new.',
  },
  'team.removal.left.former.s3': {
    zh: '还差一步：其他人都同步过一次以后，到控制台停用旧的密钥 {user}。停用之前，TA 还能下载加密的文件，但打不开新的内容。',
    en: 'One more step: once everyone else has synced, disable the old key {user} in the console. Until then the removed person can still download encrypted files, but cannot open anything new.',
  },
  'team.removal.left.former.webdav': {
    zh: '还差一步：其他人都同步过一次以后，到存放处停用旧的密码（账号 {user}）。停用之前，TA 还能下载和删除加密的文件，但打不开新的内容。',
    en: 'One more step: once everyone else has synced, disable the old password (account {user}) at the store. Until then the removed person can still download and delete encrypted files, but cannot open anything new.',
  },
  'team.removal.left.refused.s3': {
    zh: '旧的密钥 {user} 已经停用。还没有换用新密钥的同事同步不了：给 TA 发一份新的邀请，在 TA 的“加入团队”里粘贴就行，不会多出一位成员。',
    en: 'The old key {user} is disabled already. Colleagues who have not switched to the new one cannot sync: send each a new invitation and have them paste it under “Join a team”. It does not add a member.',
  },
  'team.removal.left.refused.webdav': {
    zh: '旧的密码（账号 {user}）已经停用。还没有换用新密码的同事同步不了：给 TA 发一份新的邀请，在 TA 的“加入团队”里粘贴就行，不会多出一位成员。',
    en: 'The old password (account {user}) is disabled already. Colleagues who have not switched to the new one cannot sync: send each a new invitation and have them paste it under “Join a team”. It does not add a member.',
  },
  'team.removal.left.shared.s3': {
    zh: '还差一步：TA 还知道大家共用的密钥 {user}。请尽快到团队页的“更换存放处或密钥”换一个。',
    en: 'One more step: they still know the shared key {user}. Replace it soon under “Change the store or its key” on the team page.',
  },
  'team.removal.left.shared.webdav': {
    zh: '还差一步：TA 还知道大家共用的密码（账号 {user}）。请尽快到团队页的“更换存放处或密码”换一个。',
    en: 'One more step: they still know the shared password (account {user}). Replace it soon under “Change the store or its password” on the team page.',
  },
  'team.removal.console.s3': { zh: '打开控制台', en: 'Open the console' },
  'team.removal.console.webdav': { zh: '打开坚果云的安全选项', en: 'Open Jianguoyun’s security settings' },
  'team.removal.list': { zh: '保存名单', en: 'Save the list' },
} as const;
