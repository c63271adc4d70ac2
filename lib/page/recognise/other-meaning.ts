// Do words around a label, or in its brackets, give it a meaning that no field of a filing has?
import { readable } from './word-segments';

export const BRACKETED = /[(（[【]([^)）\]】]*)[)）\]】]/gu;

/** Metadata for search engines has the same names as fields of a filing: 网站描述（SEO）. */
const FOR_SEARCH_ENGINES = /\b(?:seo|meta)\b|搜索引擎优化|元描述/iu;

/** Brackets that change the meaning of the words before them: IP 地址（内网）, 手机号（代理商）, and a name in another script, 单位名称（维文）. */
const OF_ANOTHER =
  /旧|内网|私网|局域网|技术|财务|发票|开票|代理|代办|经办|客服|销售|推荐|介绍人|配偶|监护|股东|母公司|收件|曾用|变更前|修改前|前任|内部|后台|[维藏蒙哈彝壮朝]文|少数民族文字|\b(?:old|former|private|internal|billing|technical|agent|invoice|reseller|parent company)\b/iu;

/** Is a text about metadata for search engines, or do its brackets change its meaning? */
export const speaksOfAnotherThing = (text: string): boolean =>
  FOR_SEARCH_ENGINES.test(text) ||
  [...text.matchAll(BRACKETED)].some(([, words = '']) => OF_ANOTHER.test(words));

/** Keys, certificates and packages of these are not what an app is filed with. */
const OF_KEYS = /\b(?:ssh|sdk|ssl|smtp)\b/iu;
export const speaksOfKeys = (heading: string): boolean => OF_KEYS.test(heading);

const OF_ORDER =
  /^(?:the |your )?(?:order|purchase|subscription|product|plan)(?: (?:details?|info|information|summary))?$|^(?:购买|套餐|产品|商品)(?:信息|详情|配置|资料)?$/iu;
/** Does it head what was bought, which has a name and a kind too? */
export const headsOrder = (heading: string): boolean => OF_ORDER.test(readable(heading));
