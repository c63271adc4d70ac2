// Which files does the upload step ask for?

export interface Slot {
  readonly slot: string;
  readonly label: string;
  readonly hint: string;
  readonly required: boolean;
}

const slot = (id: string, label: string, hint: string, required = true): Slot => ({
  slot: `upload.${id}`,
  label,
  hint,
  required,
});

const subjectCert = slot('subjectCert', '主办单位证件', '请上传证件原件的彩色扫描件');

const principalSlots: readonly Slot[] = [
  slot('principalIdFront', '主体负责人证件（人像面）', '四角完整、文字清晰'),
  slot('principalIdBack', '主体负责人证件（国徽面）', '四角完整、文字清晰'),
  slot('principalAuthorization', '授权书', '负责人不是法定代表人时上传', false),
];

/** The slots of the subject; a person's certificate is that of the principal and asked for once. */
export function subjectSlots(nature: string): readonly Slot[] {
  return nature === '个人' ? principalSlots : [subjectCert, ...principalSlots];
}

/** The slots of one website. */
export function serviceSlots(index: number): readonly Slot[] {
  return [
    slot(`services.${index}.principalIdFront`, '网站负责人证件（人像面）', '四角完整、文字清晰'),
    slot(`services.${index}.principalIdBack`, '网站负责人证件（国徽面）', '四角完整、文字清晰'),
    slot(`services.${index}.domainCert`, '域名证书', '域名注册商出具', false),
    slot(`services.${index}.domainRealName`, '域名实名认证截图', '可看到域名、所有者和日期', false),
  ];
}

/** Ids of every slot that must hold a file. */
export function requiredSlots(nature: string, services: number): string[] {
  const all = [
    ...subjectSlots(nature),
    ...Array.from({ length: services }, (_, index) => serviceSlots(index)).flat(),
  ];
  return all.filter(({ required }) => required).map(({ slot: id }) => id);
}
