// Which refusals speak of approvals, of the letters that none is needed, and of a province's own papers?
import { company, mini, person, unifiedCode } from '../clients';
import { approvalLeftOpen, nothing, type Pair, pair, service, without } from '../pair';

const CATEGORIES: readonly (readonly [id: string, name: string])[] = [
  ['news', '云帆新闻资料'],
  ['publishing', '云帆图书出版'],
  ['drugs-medical-devices', '云帆药品资料'],
  ['culture', '云帆音乐演出'],
  ['audio-visual', '云帆影视视频'],
  ['online-ride-hailing', '云帆网约车'],
  ['finance', '云帆金融理财'],
  ['off-campus-training', '云帆校外培训'],
  ['religion', '云帆宗教资料'],
];
const scope = (
  id: string,
  province: string,
  businessScope: string,
  says: RegExp,
  truth?: Pair['truth'],
): Pair =>
  pair(
    id,
    () => company(province),
    (client) => {
      client.entity.businessScope = businessScope;
    },
    says,
    truth,
  );
const NONE = {
  'service.involvesPreApproval': false,
  'service.doesTraining': false,
  'service.contentCategories': [],
};
const body = (
  id: string,
  province: string,
  says: RegExp,
  type: 'government' | 'public-institution',
  truth?: Pair['truth'],
): Pair =>
  pair(
    id,
    () => company(province),
    (client) => {
      const isGovernment = type === 'government';
      Object.assign(client.entity, {
        type,
        certType: isGovernment ? 'uscc-certificate-government' : 'institution-legal-person-certificate',
        certNumber: unifiedCode(isGovernment ? '11' : '12', client.entity.region.code),
        investor: '示例市人民政府办公厅',
      });
      without('gov-site-approval-form')(client);
    },
    says,
    truth,
  );

export const APPROVALS: readonly Pair[] = [
  ...CATEGORIES.map(([id, name]) =>
    pair(
      `approval-${id}`,
      company,
      (client) => {
        service(client).name = name;
      },
      /前置审批/,
      { 'service.involvesPreApproval': true, 'service.contentCategories': [id] },
    ),
  ),
  pair(
    'approval-type-invalid',
    company,
    (client) => {
      service(client).preApproval = ['xinwen-zixun'];
    },
    /前置审批.*(类型|类别)/,
  ),
  pair('approval-person', person, approvalLeftOpen, /前置审批/, { 'service.involvesPreApproval': true }),
  pair(
    'approval-data-only/2',
    company,
    (client) => {
      service(client).preApproval = ['publishing'];
    },
    /前置审批/,
  ),
  pair(
    'hb-ecommerce',
    () => company('hubei'),
    (client) => {
      client.entity.businessScope = '软件开发；电子商务平台运营';
    },
    /电子商务.*说明/,
  ),
  scope('sd-chemicals', 'shandong', '软件开发；危险化学品经营', /危险化学品/),
  scope('sd-chemicals/2', 'shandong', '信息技术咨询服务；危险化学品批发（不带储存设施）', /危险化学品/),
  scope('edu-letter', 'zhejiang', '软件开发；教育培训；教育咨询服务', /校外培训/, NONE),
  scope('edu-letter-ha', 'henan', '软件开发；教育咨询服务', /校外培训/, NONE),
  scope('finance-letter', 'zhejiang', '软件开发；投资管理', /金融.*承诺书|承诺书.*金融/, NONE),
  pair(
    'finance-letter-gd',
    () => company('guangdong'),
    (client) => {
      client.entity.name = '广州示例基金管理有限公司';
    },
    /金融.*承诺书|承诺书.*金融/,
    NONE,
  ),
  scope(
    'drug-letter',
    'tianjin',
    '软件开发；医疗器械销售',
    /(药|器械).*(承诺|不涉及)|不涉及.*(药|器械)/,
    NONE,
  ),
  scope(
    'culture-letter',
    'zhejiang',
    '软件开发；演出经纪；艺术品销售',
    /文化.*(承诺|不涉及)|不涉及.*文化/,
    NONE,
  ),
  scope(
    'broadcast-letter',
    'sichuan',
    '软件开发；广播电视节目制作',
    /(广电|广播|视听).*(承诺|不涉及)|不涉及.*(广电|广播|视听)/,
    NONE,
  ),
  scope('game-letter', 'sichuan', '软件开发；网络游戏服务', /游戏.*(承诺|不涉及)|不涉及.*游戏/, NONE),
  scope('game-letter/2', 'anhui', '软件开发；网络游戏服务', /不涉及.*承诺书|承诺书/, NONE),
  body('gov-form', 'jiangxi', /编办|编制/, 'public-institution'),
  body('gov-form-hl', 'heilongjiang', /编办|编制/, 'government'),
  body('gov-form-yn', 'yunnan', /编办|编制/, 'public-institution'),
  body('gov-tj', 'tianjin', /市政府办公厅|政府办公厅/, 'government'),
  pair('commercial-licence', company, nothing, /经营许可证|经营性/, {
    'service.contentMatches': false,
    'service.isCommercial': true,
  }),
  pair('commitment-ha', () => company('henan'), without('filing-commitment'), /承诺书/),
  pair('commitment-gd', () => company('guangdong'), without('guangdong-commitment'), /承诺书/),
  pair('commitment-gd-person', () => person('guangdong'), without('guangdong-commitment'), /承诺书/),
  pair(
    'mini-approval',
    mini,
    (client) => {
      service(client).name = '云帆音乐直播';
    },
    /前置审批/,
    { 'service.involvesPreApproval': true, 'service.contentCategories': ['culture'] },
  ),
];
