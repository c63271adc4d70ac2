// What stands before or behind the name in a label and is no part of it?

/** 3.1.9, C02, 丙1, 2/ or (四) before the words; H5 is no number but a kind of page. */
export const NUMBERED =
  /^\s*(?:[（(]?(?:(?:\d{1,2}\.){0,3}\d{1,2}|[一二三四五六七八九十]{1,3}|[甲乙丙丁戊己庚辛壬癸]\d{0,2}|(?!h5)[a-z]\d{1,2})(?:[)）.、．:：]|\/\s|\s(?=\p{Script=Han}|app\b))|第[一二三四五六七八九十\d]{1,2}步[:：、.]?|step\s*\d{1,2}[:.]?)\s*/iu;

/** Words that tell on which document the name is found: 执照上的. */
export const STANDS_ON =
  /^(?:营业)?(?:执照|证件|证照|证书)(?:上|中)的?|,?\s*\b(?:as )?(?:(?:shown|stated|printed|written|it appears|appearing|registered) )?(?:on|in) (?:the |your )?(?:\w+ ){0,2}(?:certificate|licen[cs]e|document|card|id)$/u;

/** 域名持有人 Registrant: a bare holder behind the holder of a thing only repeats it. */
export const HOLDER_TWICE = /(?<=(?:持有|所有|拥有|注册|登记)[人者])\s+(?:holder|owner|registrant)$/u;

/** 是否含新闻、出版、药品等须前置审批的内容: what must be approved is listed before its name. */
export const EXAMPLES_BEFORE =
  /(?<=^|含有?|涉及|包含|包括|属于|从事|提供)(?:\p{Script=Han}{2,8}[、/])+\p{Script=Han}{2,10}等[^、，,]{0,4}?(?=前置|专项|先?审批|先批)/u;

/** A condition or an address before what is asked: 没有实例？填备案授权码; 备过的话，网站备案号发我. */
export const CONDITION_BEFORE =
  /^(?:(?:[若如]|没有?|已|外地|外省|非)[^，,？?]{1,12}[，,？?]|[^，,？?]{1,12}(?:的话|过的)[，,]|亲[，,])\s*(?=\p{Script=Han})/u;

/** A label in plain words followed by the official term: 内容要先拿批文，也叫前置审批. */
export const ALSO_CALLED = /^.*(?:也叫|也就是|又叫|又称|即)(?=\p{Script=Han}{2})/u;

/** A question in plain words with the field's name in brackets after it: 公司是谁出资的？（投资人）. */
export const QUESTION_AND_NAME = /^([^？?]+)[？?]\s*[（(]([^（()）]+)[)）]\s*$/u;

/** 手机号码2（应急）: the brackets tell what the second of two numbers is for. */
export const SECOND_FOR_EMERGENCY = /(?<=\p{Script=Han})\s*[2二](?=\s*[（(](?:应急|紧急|備用|备用))/u;
