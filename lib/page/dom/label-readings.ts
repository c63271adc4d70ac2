// In which ways may a label be read? As it stands, without brackets, without number, politeness and kind of copy; and each language for itself.
import { normal } from './simplified';
import { withoutBrackets } from './text';

const NUMBER = /^\s*[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[)）.、．:：]\s*/u;
const ASK =
  /^(?:请|烦请|please\b)?\s*(?:您)?(?:填写|填入|填报|输入|选择|上传|提供|录入|(?:enter|input|select|choose|upload|provide|fill in)\b)?\s*(?:您的?|贵|本|(?:your|the)\b)?/iu;
const ASKED = /(?:是|为)?(?:什么|哪个|哪些|多少)?[？?]?$/u;
const SCHEME = /\s*https?:\/\/\s*(?:www\.)?\s*$/iu;
/** The kind of copy, or that its number is meant: 营业执照号码 among kinds of certificates. */
const COPY = /(?:(?:彩色)?(?:扫描件|复印件|电子件|照片|图片|原件)|正本|副本|号码?)$/u;
const CALLED = /叫(?:做|什么|做什么)?/u;
const HAN = /\p{Script=Han}/u;
const WORDS = /[a-z]{2}/iu;

/** 主办者名称 / Name of organizer: two languages beside each other say one thing twice, and have to agree. */
export function languagesOf(label: string): readonly string[] {
  const text = plain(label);
  const bySlash = text.split(/\s*[/／|｜]\s*/u);
  const [left = '', right = ''] = bySlash;
  if (bySlash.length === 2 && HAN.test(left) !== HAN.test(right) && WORDS.test(HAN.test(left) ? right : left))
    return bySlash;
  // without a mark between them only a translation of some length counts: SDK 名称 is no name
  const [, han, latin] = /^([^a-z]*\p{Script=Han})\s+([a-z][a-z .'-]{4,})$/iu.exec(text) ?? [];
  return han !== undefined && latin !== undefined ? [han, latin] : [];
}

const plain = (label: string): string =>
  withoutBrackets(label)
    .replace(SCHEME, '')
    .replace(NUMBER, '')
    .replace(ASK, '')
    .replace(ASKED, '')
    .replace(CALLED, '');

/** The readings of a label, the closest to what stands there first; each once. */
export function wordingsOf(label: string): readonly string[] {
  const seen = new Set<string>();
  return [label, withoutBrackets(label), plain(label), plain(label).replace(COPY, '')].filter((text) => {
    const key = normal(text);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
