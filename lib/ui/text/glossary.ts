// What do the terms of the trade mean, in Chinese? `.word` is what is looked for in sentences, wordings parted by a bar.

export const zhGlossary = {
  'glossary.filing.word': 'ICP 备案|ICP备案',
  'glossary.filing': '网站、APP 等在中国内地提供服务前，须经服务商向管局登记。',
  'glossary.administration.word': '管局',
  'glossary.administration': '各省通信管理局，审核备案的主管部门。',
  'glossary.curtain.word': '幕布照|幕布',
  'glossary.curtain': '在服务商提供的背景布前拍摄的负责人照片；多数省份已改为人脸核验。',
  'glossary.entity.word': '主办单位',
  'glossary.entity': '办理备案的单位或个人。',
  'glossary.leader.word': '主体负责人',
  'glossary.leader': '对整个主体负责的人，一般是法定代表人。',
  'glossary.provider.word': '接入服务商|接入商',
  'glossary.provider': '提供服务器、代为提交备案的云服务商。',
  'glossary.review.word': '初审',
  'glossary.review': '服务商在转交管局之前的检查。',
  'glossary.access.word': '接入备案',
  'glossary.access': '已有备案的网站换到或增加一家服务商时办理。',
  'glossary.preApproval.word': '前置审批',
  'glossary.preApproval': '新闻、出版、药品等内容，备案前须先取得主管部门的批准。',
  'glossary.realName.word': '域名实名认证|实名认证',
  'glossary.realName': '域名所有者的身份经注册商核验，须与备案主体一致。',
} as const;
