// What is said of letters to print and sign, and of words to copy?
export const papers = {
  'copy.words': { zh: '复制这句话', en: 'Copy these words' },
  'copy.done': { zh: '已复制', en: 'Copied' },
  'panel.document.paper': { zh: '生成并打印', en: 'Make and print' },
  'papers.title': { zh: '待签材料', en: 'Letters to sign' },
  'papers.none': {
    zh: '这件备案没有可以生成的材料，或都已附上。',
    en: 'There is no letter to make for this filing: it needs none, or all are attached.',
  },
  'papers.missing': { zh: '还要自备的材料', en: 'Documents still to prepare yourself' },
  'papers.all': { zh: '显示全部 {n} 份', en: 'Show all {n}' },
  'papers.official': {
    zh: '本省或接入商有固定模板，请下载模板签署。下面是核对稿：照着填，不要直接提交。',
    en: 'The province or the provider has a form of its own: sign that one. This draft shows what goes into it; do not hand it in.',
  },
  'papers.own': {
    zh: '正文按来源列出的要求拟写。接入商另给模板的，用接入商的模板。',
    en: 'Worded after what the source lists. Where the provider gives a form, use theirs.',
  },
  'papers.advice': { zh: '怎样写和签：{text}', en: 'Writing and signing: {text}' },
  'papers.blanks': { zh: '还有 {n} 处要手写', en: '{n} {n:blank is|blanks are} left to write by hand' },
  'papers.open': { zh: '生成材料', en: 'Make the letters' },
};
