// What is said of a client of which two versions differ, and of where each was made?
export const undecided = {
  'clients.undecided': {
    zh: '待决定：同一处改得不一样，用哪一个',
    en: 'To decide: this was changed in two ways. Which one is kept?',
  },
  'clients.undecided.removal': {
    zh: '待决定：{who}删除了这份主体档案，{other}改了{parts}，保留还是删除？',
    en: 'To decide: {who} removed this client, {other} changed {parts}. Keep it or remove it?',
  },
  'clients.undecided.removal.any': {
    zh: '待决定：{who}删除了这份主体档案，{other}改过它，保留还是删除？',
    en: 'To decide: {who} removed this client, {other} changed it. Keep it or remove it?',
  },
  'clients.undecided.you': { zh: '您', en: 'you' },
  'clients.undecided.gone': { zh: '已按您的选择删除', en: 'Removed as you chose' },
  'clients.undecided.hint': {
    zh: '两边改的都留着。决定之前，这些内容不会填写到网页上；两边改的其他内容，在您决定以后合并。',
    en: 'Both versions are kept. Until you decide, these parts are not filled; what else was changed on both sides is merged once you do.',
  },
  'clients.undecided.elsewhere': {
    zh: '{who} 已决定：{parts}（{when}）。下面已是决定以后的内容。',
    en: '{who} decided: {parts} ({when}). What stands below is the result.',
  },
  'clients.undecided.elsewhere.dirty': {
    zh: '{who} 已决定：{parts}（{when}）。您没保存的修改还在，保存时合并。',
    en: '{who} decided: {parts} ({when}). Your unsaved changes are still here and are merged when you save.',
  },
  'clients.undecided.arrived': { zh: '有内容待决定，去看', en: 'Something to decide: look' },
  'clients.undecided.changed': {
    zh: '这份主体档案刚刚变过，请再看一遍。',
    en: 'This client has just changed. Please look again.',
  },
  'clients.undecided.dirty': { zh: '请先保存未保存的修改。', en: 'Save your changes first.' },
  'clients.source.here': { zh: '本机', en: 'This device' },
  'clients.source.elsewhere': { zh: '其他设备', en: 'Another device' },
  'clients.removal.stays': { zh: '保留在列表中', en: 'Stays in the list' },
  'clients.removal.gone': { zh: '已删除', en: 'Removed' },
  'clients.undecided.crossed': {
    zh: '您的决定已存下。同一时间 {who} 也决定了，选的不一样（{when}），请再定一次。',
    en: 'Your decision was saved. {who} decided at the same time, and otherwise ({when}). Please decide once more.',
  },
  'clients.undecided.mark': { zh: '待决定', en: 'To decide' },
  'clients.history.kind.made': { zh: '新建', en: 'Made' },
  'clients.history.kind.merged': { zh: '两边的修改自动合并', en: 'Changes of both sides merged' },
  'clients.history.kind.decided': { zh: '决定', en: 'Decided' },
  'clients.history.kind.imported': { zh: '导入', en: 'Imported' },
  'clients.history.kind.shared': { zh: '共享给团队', en: 'Shared with a team' },
  'clients.history.kind.unshared': { zh: '改为仅本机', en: 'On this device only' },
  'clients.history.kind.put-back': { zh: '恢复旧版本', en: 'Earlier version restored' },
  'clients.history.kind.restored': { zh: '恢复已删除的', en: 'Brought back after deletion' },
  'clients.history.kind.removed': { zh: '删除', en: 'Removed' },
  'clients.history.kind.left': { zh: '移出团队', en: 'Taken out of the team' },
} as const;
