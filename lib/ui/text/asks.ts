// What is said of what a client has to send? The client reads most of it, so it names no part of this program.
export const asks = {
  'asks.title': { zh: '待客户提供', en: 'To get from the client' },
  'asks.title.many': { zh: '待客户提供的材料和信息', en: 'To get from the clients' },
  'asks.hint': {
    zh: '客户要给的材料、要答的问题，写成一段话，复制了发微信就行；您自己办的事不在里面。',
    en: 'What clients have to send and to answer, as a message to copy. What you do yourself is not in it.',
  },
  'asks.make': { zh: '列出来', en: 'Make the lists' },
  'asks.making': { zh: '正在列：{done}/{of}', en: 'Making the lists: {done} of {of}' },
  'asks.none': { zh: '不用再向客户要什么了', en: 'Nothing is wanted from any client' },
  'asks.failed': { zh: '没有列成，请再试一次', en: 'The lists could not be made: please try again' },
  'asks.count': { zh: '{n} 项', en: '{n} {n:thing|things}' },
  'asks.copy': { zh: '复制', en: 'Copy' },
  'asks.copyFor': { zh: '复制给“{name}”的话', en: 'Copy the message to “{name}”' },
  'asks.show': { zh: '看全文', en: 'Show the message' },
  'asks.export': { zh: '导出表格（Excel）', en: 'Export as a table (Excel)' },
  'asks.file': { zh: '待客户提供', en: 'from-clients' },
  'asks.greeting': {
    zh: '{name} 您好，办理备案还需要您提供以下内容：',
    en: '{name}: for the ICP filing we still need the following from you.',
  },
  'asks.papers': {
    zh: '【材料】拍照或扫描原件，四角完整、字迹清楚',
    en: 'Documents (photos or scans of the originals, all corners visible, legible)',
  },
  'asks.questions': { zh: '【请告诉我们】', en: 'Please tell us' },
  'asks.confirm': {
    zh: '【请确认】以下各条都对吗？不对的请说明',
    en: 'Is all of this right? Please say what is not',
  },
  'asks.mend': { zh: '【需要更正】', en: 'To be corrected' },
  'asks.unfit': { zh: '原来那份不能用，请重新提供', en: 'the one we have cannot be used' },
  'asks.sign': {
    zh: '文本由我们准备，请办好{sign}后拍照发来',
    en: 'we prepare the text; please sign or seal it ({sign}) and send a photo',
  },
  'asks.between': { zh: '；', en: '; ' },
  'asks.colon': { zh: '：', en: ': ' },
  'asks.inPerson': {
    zh: '另外，提交前要由负责人本人做人脸核验，到时我们通知您。',
    en: 'The responsible person will also have to pass a face check; we will tell you when.',
  },
  'asks.column.part': { zh: '类别', en: 'Kind' },
  'asks.column.what': { zh: '要提供的', en: 'What' },
  'asks.column.how': { zh: '要求', en: 'How' },
  'asks.column.answer': { zh: '客户回复', en: 'Answer' },
} as const;
