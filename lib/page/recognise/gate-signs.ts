// Which signs tell that a page is a filing form, and which that it is something else? A table of named signs with their weights.
import type { Field } from '../model';

/** The information about a page that the signs examine. */
export interface Seen {
  readonly url: string;
  /** The title and the headings of the page and its fields, in readable form. */
  readonly headings: string;
  /** The title and those of the headings under which no field stands. */
  readonly titles: string;
  /** The path through the portal that the page shows. */
  readonly path: string;
  readonly labels: string;
  readonly buttons: string;
  readonly fields: readonly Field[];
  /** The ids of the recognized fields, without duplicates. */
  readonly ids: readonly string[];
  /** How many uploads ask for a paper that only filings ask for, though not whose it is: 负责人身份证. */
  readonly papers: number;
}

/** Fields that only filings ask for. */
export const OF_FILINGS =
  /^(?:entity\.(?:natureGroup|investor|icpNumber|certAddress|legalPersonCertNumber)|service\.(?:preApproval|preApprovalNumber|language|content|icpNumber|openDate|domain|kind)|servicePrincipal\.(?:sameAsPrincipal|emergencyPhone|certLongTerm)|subjectPrincipal\.(?:emergencyPhone|certLongTerm)|access\.(?!resource$)|app\.(?:packageName|publicKey|signature)|upload\.(?!subjectCert|legal|other))/u;

interface Sign {
  readonly name: string;
  readonly weight: number;
  readonly shows: (seen: Seen) => boolean;
}

const says =
  (pattern: RegExp, where: 'headings' | 'labels' | 'buttons'): Sign['shows'] =>
  (seen) =>
    pattern.test(seen[where]);
/** How many of the fields are such. */
export const countOfFilings = ({ ids }: Pick<Seen, 'ids'>): number =>
  ids.filter((id) => OF_FILINGS.test(id)).length;
const groupsOf = ({ ids }: Seen): number => new Set(ids.map((id) => id.split('.')[0])).size;

const LOGIN =
  /登录|登陆|注册账|注册帐|注册会员|会员注册|用户注册|免费注册|账号注册|创建账|找回密码|立即注册|log ?in|sign ?in|sign ?up|sign ?on|create (?:an? |your )?account|(?<!(?:icp|filing|website) )registration\b|\bregister\b|join (?:us|now)/iu;

const OF_MONEY =
  /开户行|开户银行|银行账[号户]|付款方式|支付方式|单价|金额|税号|纳税人|bank account|account with bank|unit price|\bamount\b|\btax (?:id|number|no)/iu;

/** A path to pages about filings that are none: help, questions, searches. */
const OF_HELP = /帮助|文档|指南|教程|问题|工单|咨询|查询|公告|资讯|\b(?:help|docs?|support|guides?|news)\b/iu;

export const isPassword = ({ hints }: Field): boolean => hints.includes('type=password');

const OF_ALL =
  /^(?:全部|所有|不限)(?:状态|类型|省份|地区)?$|^(?:all|any)(?: status(?:es)?| states| types)?$/iu;

/** The signs for and against, each with its weight. */
export const GATE_SIGNS: readonly Sign[] = [
  {
    name: 'speaks of ICP filing',
    weight: 4,
    shows: says(
      /icp|(?:网站|域名|首次|新增|接入|变更|app|小程序|公安|联网)\s*备案|备案(?:订单|信息|资料|系统|主体|管理|材料|类型|服务|省份|区域|申请|录入|填[写报]|登记|申报|办理)|我的备案/iu,
      'headings',
    ),
  },
  {
    name: 'speaks of filing',
    weight: 2,
    shows: ({ headings, path }) =>
      /备案|\bfilings?\b/iu.test(OF_HELP.test(path) ? headings : `${headings}\n${path}`),
  },
  {
    name: 'uses the words of filings',
    weight: 3,
    shows: ({ labels, headings }) =>
      /主办单位|主办者|主办人|开办主体|备案主体|主体(?:信息|负责人|性质|名称|证件|备注|备案|单位)|(?:网站|站点|服务|app|小程序|应用)负责人|互联网信息服务|icp|organi[sz]er|website (?:principal|administrator|leader)|(?:entity|subject|service|site) principal|filing/iu.test(
        `${labels}\n${headings}`,
      ),
  },
  { name: 'asks what only filings ask', weight: 2, shows: (seen) => countOfFilings(seen) > 0 },
  { name: 'asks two such things', weight: 2, shows: (seen) => countOfFilings(seen) > 1 },
  { name: 'asks four such things', weight: 2, shows: (seen) => countOfFilings(seen) > 3 },
  { name: 'asks for the papers of somebody in charge', weight: 2, shows: ({ papers }) => papers > 0 },
  { name: 'asks of two or more', weight: 1, shows: (seen) => groupsOf(seen) > 1 },
  { name: 'asks for much', weight: 1, shows: ({ ids }) => ids.length > 5 },
  {
    name: 'address of a filing system',
    weight: 1,
    shows: ({ url }) => /beian|\/icp|icp[./]|\bba\./iu.test(url),
  },
  {
    name: 'asks for a password',
    weight: -4,
    // some filing systems ask for the password of an earlier filing, or of a site's files
    shows: ({ fields }) => fields.some((field) => isPassword(field) && !/备案|原|ftp/iu.test(field.label)),
  },
  {
    name: 'login or registration',
    weight: -4,
    shows: (seen) => LOGIN.test(seen.headings) || LOGIN.test(seen.buttons),
  },
  {
    name: 'search',
    weight: -3,
    shows: (seen) =>
      // a step of a flow with a search box above it, or a form whose table is filtered, is not a search page
      (/搜索|查询|检索|筛选|高级搜索|\bsearch\b|\bfilter\b|look ?up/iu.test(seen.buttons) &&
        !/上一步|下一步|提交(?:[初预]?审|核[对验]|备案|订单)|previous step|next step|submit for review/iu.test(
          seen.buttons,
        )) ||
      /查询|检索|搜索|名录|目录|search|directory|look ?up/iu.test(seen.headings),
  },
  {
    name: 'article or help',
    weight: -4,
    // above fields 怎么联系到负责人 asks for them
    shows: ({ headings, titles }) =>
      /帮助|文档|教程|指南|常见问题|什么是|攻略|知识库|help center|documentation|how to|guide\b|tutorial|faq|article|knowledge base/iu.test(
        headings,
      ) || /如何|怎么|怎样/u.test(titles),
  },
  {
    name: 'comments',
    weight: -4,
    shows: (seen) =>
      // a message to the reviewer is sent together with the order, so it is no comment form
      /评论|(?<!(?:审核|初审|备案|核验)(?:人员|老师|专员|员|方|同事)的?)留言|回复|comment|reply|feedback|leave a/iu.test(
        `${seen.headings}\n${seen.buttons}`,
      ),
  },
  {
    name: 'newsletter',
    weight: -4,
    shows: (seen) =>
      /订阅|newsletter|subscribe|资讯推送|邮件列表|白皮书|download the/iu.test(
        `${seen.headings}\n${seen.buttons}`,
      ),
  },
  {
    name: 'shopping',
    weight: -4,
    shows: (seen) =>
      /收货|购物车|结算|结账|订单确认|下单|支付|发票|配送|checkout|shipping|cart|place (?:the |your )?order|billing|payment|delivery/iu.test(
        `${seen.headings}\n${seen.buttons}`,
      ),
  },
  {
    name: 'recruiting',
    weight: -4,
    shows: (seen) =>
      /招聘|应聘|简历|求职|职位|岗位|入职|job|resume|\bcv\b|career|candidate|apply now|recruit/iu.test(
        `${seen.headings}\n${seen.buttons}`,
      ),
  },
  {
    name: 'survey',
    weight: -4,
    shows: (seen) =>
      /问卷|调查|调研|满意度|survey|questionnaire|poll\b/iu.test(`${seen.headings}\n${seen.buttons}`),
  },
  {
    name: 'customers',
    weight: -4,
    shows: (seen) =>
      /客户管理|新建客户|客户资料|客户信息|线索|商机|跟进|crm|\bleads?\b|opportunit|new customer|customer (?:details|record)|pipeline/iu.test(
        `${seen.headings}\n${seen.buttons}`,
      ),
  },
  {
    name: 'other business of a provider',
    weight: -4,
    shows: says(
      /ssl|数字证书|https ?证书|许可证(?:的)?(?:申请|办理|年检|变更)|商标|工单(?!号|编号)|(?:电子|签订|签署)合同|合同签[订署]|(?:企业|个人|账[号户])实名认证|域名(?:续费|转[入出移]|过户|交易|解析|信息模板)|support ticket|domain (?:transfer|renewal)|trademark|licen[cs]e application/iu,
      'headings',
    ),
  },
  {
    // a support ticket asks which server and which site it is about; who is told of tickets any account asks
    name: 'ticket',
    weight: -8,
    shows: says(
      /工单(?!号|编号|抄送|通知|接收|提醒)|(?:问题|故障|咨询)(?:描述|分类|类[型别]|标题|现象|发生)|紧急程度|(?:problem|issue|ticket) (?:type|category|title|description|subject)|\bseverity\b/iu,
      'labels',
    ),
  },
  {
    name: 'contract',
    weight: -8,
    shows: says(
      /(?:服务|业务|合作|框架|采购|销售)合同|合同(?:管理|申请|续签)|(?:新签|续签|新建|生成)合同|(?:service|master) agreement|contract (?:details|management)|new contract/iu,
      'headings',
    ),
  },
  {
    // a filing asks for no payment, though it may ask for the account of a refund
    name: 'money',
    weight: -4,
    shows: (seen) => countOfFilings(seen) < 3 && OF_MONEY.test(seen.labels),
  },
  {
    // a page with a choice of all states and at most three controls filters a list of filings
    name: 'filters a list',
    weight: -12,
    shows: ({ ids, fields, headings }) =>
      ids.length <= 3 &&
      (fields.some(({ options }) => options.some((option) => OF_ALL.test(option.trim()))) ||
        /(?:筛选|[查检]询|搜索)条件|高级(?:筛选|搜索)|^筛选$/mu.test(headings)),
  },
  {
    name: 'address book',
    weight: -3,
    shows: (seen) =>
      /地址管理|地址簿|我的地址|新增地址|编辑地址|address book|my address|shipping address|delivery address/iu.test(
        `${seen.headings}\n${seen.buttons}`,
      ),
  },
];
