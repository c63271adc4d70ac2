// What do the terms of the trade mean? `.word` is what is looked for in sentences, wordings parted by a bar.
export const glossary = {
  'glossary.filing.word': { zh: 'ICP 备案|ICP备案', en: 'ICP filing' },
  'glossary.filing': {
    zh: '网站、APP 等在中国内地提供服务前，须经接入服务商向管局登记。',
    en: 'Before a website or app in mainland China goes online, it is registered with the authority through a cloud provider. The registration carries an ICP number.',
  },
  'glossary.administration.word': { zh: '管局', en: 'administration|authority' },
  'glossary.administration': {
    zh: '各省通信管理局，审核备案的主管部门。',
    en: 'The communications administration of a province: it decides about the filing.',
  },
  'glossary.curtain.word': { zh: '幕布照|幕布', en: 'curtain photo|curtain' },
  'glossary.curtain': {
    zh: '在接入商提供的背景布前拍摄的负责人照片；多数省份已改为人脸核验。',
    en: 'A photo of the responsible person before the provider’s printed backdrop. Most provinces use a face check instead.',
  },
  'glossary.entity.word': { zh: '主办单位', en: 'entity' },
  'glossary.entity': {
    zh: '办理备案的单位或个人。',
    en: 'The company, institution or person whose filing it is.',
  },
  'glossary.leader.word': { zh: '主体负责人', en: 'entity contact' },
  'glossary.leader': {
    zh: '对整个主体负责的人，一般是法定代表人。',
    en: 'The person responsible for the entity, usually its legal representative.',
  },
  'glossary.provider.word': { zh: '接入服务商|接入商', en: 'provider' },
  'glossary.provider': {
    zh: '提供服务器、代为提交备案的云接入商。',
    en: 'The cloud company whose servers are used and through whose console the filing is submitted.',
  },
  'glossary.review.word': { zh: '初审', en: 'provider review|initial review' },
  'glossary.review': {
    zh: '接入商在转交管局之前的检查；不通过叫“退回”，管局不通过叫“驳回”。',
    en: 'The provider’s own check before it passes the filing to the authority.',
  },
  'glossary.access.word': { zh: '接入备案', en: 'new-provider filing' },
  'glossary.access': {
    zh: '已有备案的网站换到或增加一家接入商时办理。',
    en: 'For a service that has a filing already and moves to, or adds, another provider.',
  },
  'glossary.preApproval.word': { zh: '前置审批', en: 'pre-approval' },
  'glossary.preApproval': {
    zh: '新闻、出版、药品等内容，备案前须先取得主管部门的批准。',
    en: 'News, publishing, drugs and the like need another authority’s approval before they can be filed.',
  },
  'glossary.realName.word': { zh: '域名实名认证|实名认证', en: 'real-name verification|real-name' },
  'glossary.realName': {
    zh: '域名所有者的身份经注册商核验，须与备案主体一致。',
    en: 'The registrar has verified who owns the domain; it has to be the entity of the filing.',
  },
} as const;
