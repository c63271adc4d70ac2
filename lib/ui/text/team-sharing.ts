// What is said when clients are shared, moved to another team, or taken out? Chinese and English side by side.
export const teamSharing = {
  'team.share.ask': {
    zh: '把 {n} 份主体档案共享到“{name}”？',
    en: 'Share {n:this client|{n} clients} with {name}?',
  },
  'team.share.ask.all': {
    zh: '把本机的全部主体档案共享到“{name}”？',
    en: 'Share all clients on this device with {name}?',
  },
  'team.share.ask.who': {
    zh: '团队里现有 {n} 台设备（含本机）：每一台都会收到档案的内容、扫描件和修改记录，以后加入的也会。',
    en: 'Everyone in the team ({n:only this device so far|{n} devices with this one}), and whoever joins later, gets the content, the scans and the history.',
  },
  'team.share.ask.back': {
    zh: '以后可以改回仅本机，但同事已经收到的还在他们那里。',
    en: 'You can take it out again later, but colleagues keep what they have received.',
  },
  'team.share.ask.confirm': { zh: '共享', en: 'Share' },
  'team.share.ask.none': {
    zh: '没有要共享到“{name}”的',
    en: 'Nothing to share with {name}',
  },
  'team.move.ask': {
    zh: '把 {n} 份主体档案移到“{name}”？',
    en: 'Move {n:this client|{n} clients} to {name}?',
  },
  'team.move.ask.confirm': { zh: '移动', en: 'Move' },
  'team.move.ask.after': {
    zh: '原来团队的同事已有的还在，会看到您移出了；以后的改动，互相都收不到。',
    en: 'Colleagues of the former team keep what they have and are told of it. From then on, your changes do not reach them, nor theirs you.',
  },
  'team.unshare.ask': {
    zh: '把 {n} 份主体档案改为仅本机？',
    en: 'Keep {n:this client|{n} clients} on this device only?',
  },
  'team.unshare.ask.none': { zh: '没有要改为仅本机的', en: 'Nothing to take out of a team' },
  'team.unshare.ask.after': {
    zh: '同事已有的还在，会看到您移出了；以后的改动，互相都收不到。',
    en: 'Colleagues there keep what they have and are told of it. From then on, your changes do not reach them, nor theirs you.',
  },
  'team.unshare.ask.confirm': { zh: '改为仅本机', en: 'This device only' },

  'team.places.fresh': {
    zh: '{n} 份新共享',
    en: '{n} shared for the first time',
  },
  'team.places.moving': {
    zh: '{n} 份从“{name}”移过来',
    en: '{n} moved from {name}',
  },
  'team.places.here': { zh: '{n} 份已在“{name}”，不变', en: '{n} already in {name}, unchanged' },
  'team.places.leaving': {
    zh: '{n} 份移出“{name}”',
    en: '{n} taken out of {name}',
  },
  'team.places.local': { zh: '{n} 份本来就仅本机，不变', en: '{n} already on this device only, unchanged' },
  'team.places.fixed': {
    zh: '{n} 份留在“{name}”：您在那里不能编辑',
    en: '{n} left in {name}, where you cannot edit',
  },
  'team.places.gone': { zh: '{n} 份已删除或损坏，跳过', en: '{n} removed or damaged, skipped' },

  'team.share.done': { zh: '已共享 {n} 份', en: '{n} shared' },
  'team.unshare.done': {
    zh: '{n} 份改为仅本机；同事已有的还在，会看到您移出了',
    en: '{n} now on this device only; colleagues keep what they have and are told that you took {n:it|them} out',
  },
  'team.moved.done': {
    zh: '移来 {n} 份；原来团队的同事已有的还在，会看到您移出了',
    en: '{n} moved here; the former team keeps what it has and is told that you took {n:it|them} out',
  },
  'team.left.alone': { zh: '其余 {n} 份没有动', en: 'the other {n} left as {n:it was|they were}' },
  'team.done.and': { zh: '{first}；{then}', en: '{first}; {then}' },

  'team.bulk': { zh: '共享…', en: 'Share…' },
  'team.bulk.to': { zh: '共享到“{name}”', en: 'Share with {name}' },
  'team.bulk.local': { zh: '仅本机', en: 'This device only' },
  'team.bulk.pin': { zh: '扫描件提前存到本机', en: 'Keep scans on this device' },
  'team.bulk.unpin': { zh: '扫描件用到时再取', en: 'Fetch scans when needed' },
  'team.pin.done': {
    zh: '正在取 {n} 份主体档案的扫描件，断网时也能用',
    en: 'Downloading the scans of {n} {n:client|clients}, so that they are available offline too',
  },
  'team.unpin.done': {
    zh: '{n} 份主体档案的扫描件用到时再取',
    en: 'The scans of {n} {n:client|clients} are fetched when needed',
  },
  'team.pin.none': {
    zh: '选中的都仅本机，扫描件本来就在本机',
    en: 'These are on this device only, and so are their scans already',
  },
} as const;
