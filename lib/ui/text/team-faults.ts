// What is said of each thing that can go wrong with a team: what is the matter, and what to do.
export const teamFaults = {
  'team.fault.offline': {
    zh: '现在没有网络。修改都留在本机，联网后自动同步。',
    en: 'No network right now. Your changes are kept here and sent once there is one.',
  },
  'team.fault.scan-missing': {
    zh: '这份扫描件还没传到存放处。请添加它的同事打开备案通，会自动补上。',
    en: 'This scan is not in the store yet. It comes when the colleague who added it opens the extension.',
  },
  'team.fault.unreachable': {
    zh: '连不上存放处：可能断网了、地址写错了，或者它的证书换了、过期了，浏览器不再信任。浏览器不告诉扩展是哪一种：在新标签页打开它的地址，出现证书警告的，请告诉管理这台服务器的人，不要点“继续前往”。修改都留在本机，恢复后自动同步。',
    en: 'The store does not answer: no network, a wrong address, or a certificate that was changed or is over and that the browser does not trust. Browsers do not tell an extension which: open its address in a tab; where it warns of the certificate, tell whoever runs the server and do not go on. Your changes are kept here and sent once it answers.',
  },
  'team.fault.bad-address': {
    zh: '地址不对：须以 https:// 开头，写明存储桶，且不带用户名和密码。',
    en: 'The address is wrong: it has to begin with https://, name a bucket, and hold no user name or password.',
  },
  'team.fault.another-service': {
    zh: '这个地址上不是对象存储或 WebDAV。请对照控制台里的访问域名，再填一次。',
    en: 'Something else answers at this address, neither object storage nor WebDAV. Compare it with the endpoint in the console.',
  },
  'team.fault.no-bucket': {
    zh: '找不到这个存储桶或文件夹。请核对名称和地域。',
    en: 'There is no such bucket or folder. Check its name and region.',
  },
  'team.fault.bad-address.webdav': {
    zh: '地址不对：须以 https:// 开头，且不带用户名和密码。',
    en: 'The address is wrong: it has to begin with https:// and hold no user name or password.',
  },
  'team.fault.another-service.webdav': {
    zh: '这个地址上不是 WebDAV。请对照网盘或 NAS 里写的 WebDAV 地址，再填一次。',
    en: 'Something else than WebDAV answers at this address. Compare it with the WebDAV address that the drive or NAS shows.',
  },
  'team.fault.no-bucket.webdav': {
    zh: '找不到这个文件夹。请核对地址和文件夹名称。',
    en: 'There is no such folder. Check the address and the name of the folder.',
  },
  'team.fault.unreachable.typed': {
    zh: '连不上这个地址：可能断网了、地址写错了，或者它的证书浏览器不信任。在新标签页打开它，出现证书警告的，请告诉管理这台服务器的人，不要点“继续前往”。',
    en: 'This address does not answer: no network, a wrong address, or a certificate that the browser does not trust. Open it in a tab; if the browser warns of the certificate, tell whoever runs the server and do not go on.',
  },
  'team.fault.wrong-key.typed.s3': {
    zh: '密钥不对，请对照控制台再填一遍。',
    en: 'The key is wrong. Compare it with the console and enter it again.',
  },
  'team.fault.wrong-key.typed.webdav': {
    zh: '账号或密码不对，请再填一遍（坚果云填应用密码，不是登录密码）。',
    en: 'Account or password is wrong. Enter it again (for Jianguoyun the app password, not the one you log in with).',
  },
  'team.fault.wrong-key.admin.s3': {
    zh: '存放处不认现在的密钥，可能已被停用。请在“更换存放处或密钥”里填新的。',
    en: 'The store no longer accepts the key; it may have been disabled. Enter a new one under “Change the store or its key”.',
  },
  'team.fault.wrong-key.admin.webdav': {
    zh: '存放处不认现在的账号或密码，可能改过或已被停用。请在“更换存放处或密码”里填新的。',
    en: 'The store no longer accepts the account or password; it was changed or disabled. Enter the new one under “Change the store or its password”.',
  },
  'team.fault.wrong-key.member.s3': {
    zh: '存放处不认现在的密钥，可能已被停用。请向管理员要一份新的邀请，在“加入团队”里粘贴。',
    en: 'The store no longer accepts the key; it may have been disabled. Ask an admin for a new invitation and paste it under “Join a team”.',
  },
  'team.fault.wrong-key.member.webdav': {
    zh: '存放处不认现在的账号或密码，可能改过或已被停用。请向管理员要一份新的邀请，在“加入团队”里粘贴。',
    en: 'The store no longer accepts the account or password; it was changed or disabled. Ask an admin for a new invitation and paste it under “Join a team”.',
  },
  'team.fault.same-key.s3': {
    zh: '这就是 TA 知道的那个密钥，请新建一个。',
    en: 'This is the key that they know. Create a new one.',
  },
  'team.fault.same-key.webdav': {
    zh: '这就是 TA 知道的那个密码，请换一个新的。',
    en: 'This is the password that they know. Use a new one.',
  },
  'team.fault.not-allowed': {
    zh: '密钥有效，但没有这项权限。请核对子账号的策略，再试一次。',
    en: 'The key is valid but may not do this. Check the policy of its user and try again.',
  },
  'team.fault.clock-off': {
    zh: '这台电脑的时间不准，存放处拒绝了请求。请打开系统的自动校时。',
    en: 'The clock of this computer is off, so the store refuses. Let the system set the time automatically.',
  },
  'team.fault.own-domain-needed': {
    zh: '阿里云不让这个账号用默认域名读写数据（2025 年 3 月 20 日起开通的都是这样）。请给 Bucket 绑定已备案的自有域名，填在“自有域名”里再查。',
    en: 'Alibaba Cloud does not let this account use the default address for data, as with all opened since 20 March 2025. Bind a domain of your own with an ICP filing to the bucket, enter it under “Custom domain” and check again.',
  },
  'team.fault.virtual-host-needed': {
    zh: '存放处要求把存储桶写在域名前面。请把“地址形式”改为“存储桶在域名前”。',
    en: 'The store wants the bucket in the host name. Change “URL style” to “Bucket before the host”.',
  },
  'team.fault.busy': {
    zh: '请求太多，存放处让稍后再来。到时会自动继续。',
    en: 'The store is busy and asks us to come back later. It continues by itself.',
  },
  'team.fault.full': {
    zh: '存放处的空间或流量用完了。请扩容或续费，本机的修改不会丢。',
    en: 'The store has no room or quota left. Extend it; nothing here is lost.',
  },
  'team.fault.too-large': {
    zh: '有一份文件超过了存放处的大小限制。请让管理存放处的人调高单个文件的上限，本机的修改不会丢。',
    en: 'A file is larger than the store accepts. Ask whoever runs the store to allow larger ones; nothing here is lost.',
  },
  'team.fault.failed': {
    zh: '存放处给出了意外的答复。稍后会再试；如果一直这样，请重新检查存放处。',
    en: 'The store gave an unexpected answer. It is tried again; if this stays, check the store.',
  },
  'team.fault.damaged': {
    zh: '读到的数据不完整，没有采用。已有的内容没有受影响。',
    en: 'What was read is incomplete and was not used. What you have is untouched.',
  },
  'team.fault.newer-version': {
    zh: '有同事用了更新版本的备案通。请先更新本机的扩展。',
    en: 'A colleague uses a newer version. Update the extension on this device.',
  },
  'team.fault.bad-signature': {
    zh: '签名不对，可能被人改过，没有采用。请告诉管理员；是同事的修改，请 TA 在团队页按“补写存放处”。',
    en: 'A signature is wrong, so somebody may have changed it; it was not used. Tell an admin. If these are a colleague’s changes, ask them to press “Restore missing data” on the team page.',
  },
  'team.fault.another-team': {
    zh: '读到了另一个团队的数据，没有采用。请核对存放处的文件夹。',
    en: 'Data of another team was found and not used. Check the folder of the store.',
  },
  'team.fault.another-place': {
    zh: '数据不在它该在的位置，没有采用。请告诉管理员；是同事的修改，请 TA 在团队页按“补写存放处”。',
    en: 'Something stands in a wrong place and was not used. Tell an admin. If these are a colleague’s changes, ask them to press “Restore missing data” on the team page.',
  },
  'team.fault.unknown-device': {
    zh: '成员名单里没有这台设备，它写的内容没有采用。请告诉管理员；是同事的电脑，请管理员邀请它。',
    en: 'This device is not on the list of members; what it wrote was not used. Tell an admin, who can invite it if it is a colleague’s.',
  },
  'team.fault.broken-chain': {
    zh: 'TA 的修改前后接不上，从这里起没有采用：存放处的文件被换过，或整个浏览器被复制过、两边都写了。请 TA 在团队页按“补写存放处”，之后自动继续。',
    en: 'These changes do not follow on each other, so they are not used from here on: files in the store were exchanged, or a browser profile was copied and both wrote. Ask them to press “Restore missing data” on the team page; it then goes on by itself.',
  },
  'team.fault.log-changed': {
    zh: '成员名单和上次看到的不一样，没有采用。存放处可能被人动过，请当面问管理员；确实被动过的，各自离开团队、把主体档案留在本机，由管理员在别处另建团队。',
    en: 'The list of members is not the one seen before, so it was not used. The store may have been tampered with; ask an admin in person. If it was, each leaves the team and keeps the clients, and an admin creates a new team elsewhere.',
  },
  'team.fault.log-shorter': {
    zh: '存放处的成员名单变短了：可能被清空，或恢复成了旧备份。本机没有采用，已有的内容都在，管理员可以重新写上去。',
    en: 'The list of members became shorter: the store was emptied or set back to an older copy. It was not used; everything is still here, and an admin can write it again.',
  },
  'team.fault.another-root': {
    zh: '这个团队的创建者和邀请里的不是同一个人。不要继续，请当面核对指纹。',
    en: 'The founder of this team is not the one in the invitation. Stop here and compare the fingerprint in person.',
  },
  'team.fault.not-admin': {
    zh: '只有管理员能做这件事。',
    en: 'Only an admin can do this.',
  },
  'team.fault.last-admin': {
    zh: '团队至少要留一位管理员。请先把另一位成员设为管理员。',
    en: 'A team keeps at least one admin. Make somebody else an admin first.',
  },
  'team.fault.no-new-key': {
    zh: '移出成员时没有更换密钥，没有采用。请告诉管理员。',
    en: 'A member was removed without a new key, so it was not accepted. Tell an admin.',
  },
  'team.fault.bad-epoch': {
    zh: '本机没有打开它的那一期密钥，没有采用。请按“立即同步”；如果一直这样，请向管理员要一份新的邀请。',
    en: 'This device lacks the key of that period, so it was not used. Press “Sync now”; if this stays, ask an admin for a new invitation.',
  },
  'team.fault.device-twice': {
    zh: '这台设备已经在团队里了。',
    en: 'This device is in the team already.',
  },
  'team.fault.invitation-used': {
    zh: '这份邀请已经用过，每份只能用一次。请向管理员要一份新的；用的人不是您，也请告诉管理员，不要同意那台电脑。',
    en: 'This invitation has been used already; each works only once. Ask an admin for a new one. If it was not you who used it, tell the admin not to let that computer in.',
  },
  'team.fault.bad-invitation': {
    zh: '邀请不完整：可能少复制了几个字。请重新复制整段，或用邀请文件。',
    en: 'The invitation is incomplete; some characters may be missing. Copy all of it again, or use the file.',
  },
  'team.fault.invitation-over': {
    zh: '邀请已过期，请向管理员要一份新的。',
    en: 'The invitation has expired. Ask an admin for a new one.',
  },
  'team.fault.not-invited': {
    zh: '没有邀请过这台设备，请不要同意。',
    en: 'Nobody invited this device. Do not let it in.',
  },
  'team.fault.head-missing': {
    zh: '存放处少了这位成员的记录，可能被人删过。请 TA 在团队页按“补写存放处”。',
    en: 'The record of this member is missing in the store; somebody may have deleted it. Ask them to press “Restore missing data” on the team page.',
  },
  'team.fault.head-forged': {
    zh: '一位成员的记录是伪造的，没有采用。请告诉管理员。',
    en: 'The record of a member is forged and was not used. Tell an admin.',
  },
  'team.fault.segment-missing': {
    zh: '存放处少了一段修改，后面的先不读。请 TA 在团队页按“补写存放处”。',
    en: 'A piece of changes is missing in the store, so what follows waits. Ask them to press “Restore missing data” on the team page.',
  },
  'team.fault.withheld': {
    zh: '已经有人看到更新的内容，存放处却没有给出来：可能恢复成了旧备份，或有文件被删。请 TA 在团队页按“补写存放处”；如果一直这样，请告诉管理员。',
    en: 'Somebody has seen newer changes that the store does not show: it may have been set back to an older copy, or files were deleted. Ask them to press “Restore missing data” on the team page; if this stays, tell an admin.',
  },
  'team.fault.set-back': {
    zh: '存放处少了本机写过的内容：可能被清空，或恢复成了旧备份。本机的都还在，可以重新写上去。',
    en: 'The store lacks what this device had written: it was emptied or set back to an older copy. Everything is still here and can be written again.',
  },
  'team.fault.admin-absent': {
    zh: '存放处被清空或恢复过，另一位管理员还没有补写。请先让 TA 在团队页补写，再改成员名单；那台电脑不再用的，先把它移出。',
    en: 'The store was emptied or set back, and another admin has not filled it again yet. Ask that admin to do so on the team page before members are changed; if that computer is gone for good, remove it first.',
  },
  'team.fault.two-installations': {
    zh: '另一个浏览器在用这台设备的身份（例如复制了整个浏览器）。本机会作为一台新设备重新加入。',
    en: 'Another browser uses the identity of this device, such as a copied browser profile. This one joins again as a device of its own.',
  },
  'team.fault.copy-waits': {
    zh: '另一个浏览器在用同一台设备的身份（例如复制了整个浏览器）。本机已申请作为新设备加入：把下面六位数字念给管理员听，同意以后自动继续。本机的修改都还在。',
    en: 'Another browser uses the same identity, such as a copied browser profile. This one has asked to join as a device of its own: read the six digits to an admin; it goes on by itself once they agree. Your changes are all here.',
  },
  'team.fault.not-for-us': {
    zh: '这份内容不是加密给本机的，打不开。请向管理员要一份新的邀请。',
    en: 'This was not encrypted for this device and cannot be opened. Ask an admin for a new invitation.',
  },
  'team.fault.no-permission': {
    zh: '浏览器没有允许访问这个地址。再按一次，并选择允许。',
    en: 'The browser was not allowed to this address. Press again and choose to allow it.',
  },
  'team.fault.no-team': {
    zh: '本机已不在这个团队里，可能在另一个窗口里离开了。请刷新这一页。',
    en: 'This device is no longer in that team; you may have left it in another window. Reload this page.',
  },
  'team.fault.in-team-already': {
    zh: '本机已经在这个团队里，不用再加入。',
    en: 'This device is in that team already.',
  },
  'team.fault.removed': {
    zh: '管理员已把本机移出团队，不再同步。本机已有的主体档案还在。要回到团队，请管理员再发一份邀请。',
    en: 'An admin took this device out of the team; nothing is synced any more. What is here stays. To come back, ask an admin for a new invitation.',
  },
  'team.fault.store-not-usable': {
    zh: '存放处还不能用，请按检查结果改好再试。',
    en: 'The store cannot be used yet. Fix what the check found and try again.',
  },
  'team.fault.other-digits': {
    zh: '六位数字变了，没有同意。请重新核对。',
    en: 'The six digits have changed, so nobody was let in. Compare them again.',
  },
} as const;
