// Which words of a file's name say what it is, and not whose? What is left without them is somebody's name.

/** Papers, roles and what people add to file names; one of them may stand right behind a name. */
const WORDS = [
  ...[
    '营业执照',
    '执照',
    '身份证',
    '证件照',
    '证件',
    '法定代表人',
    '法人',
    '主体负责人',
    '网站负责人',
    '负责人',
  ],
  ...[
    '服务',
    '域名',
    '证书',
    '授权书',
    '承诺书',
    '告知书',
    '说明书',
    '声明',
    '核验单',
    '截图',
    '实名认证',
    '实名',
  ],
  ...[
    '居住证明',
    '居住证',
    '许可证',
    '审批',
    '备案',
    '资料',
    '材料',
    '文件',
    '扫描件',
    '扫描',
    '复印件',
    '原件',
  ],
  ...[
    '照片',
    '图片',
    '正副本',
    '副本',
    '正本',
    '正面',
    '反面',
    '背面',
    '人像面',
    '国徽面',
    '头像面',
    '人像',
    '国徽',
  ],
  ...['盖章', '最新', '客户', '老板', '微信', '新建', '已盖章', '手持', '护照', '户口簿', '手机', '高清'],
];
const WORD = new RegExp([...WORDS].sort((one, other) => other.length - one.length).join('|'), 'gu');
const BEGINS = new RegExp(`^(?:${WORDS.join('|')}|[正反背](?!\\p{Script=Han}))`, 'u');
const ENDS = new RegExp(`(?:${WORDS.join('|')})$`, 'u');

/** Whether a text begins with such a word, or with no Chinese character at all. */
export const beginsAsPaper = (text: string): boolean => !/^\p{Script=Han}/u.test(text) || BEGINS.test(text);

/** Whether a text ends with such a word, or with no Chinese character. */
export const endsAsPaper = (text: string): boolean => !/\p{Script=Han}$/u.test(text) || ENDS.test(text);

/** The first name that is left of a text without these words; null for none. */
export function nameIn(text: string): string | null {
  const left = text.replace(WORD, ' ').match(/\p{Script=Han}{2,}/u);
  return left?.[0] ?? null;
}
