// Which wordings of a label are compared with the known names of fields? The label as it stands; without brackets, number, polite words and kind of copy; and each of its languages alone.
import { normal } from './simplified';
import { withoutBrackets } from './text';

const NUMBER = /^\s*[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[)）.、．:：]\s*/u;
const ASK =
  /^(?:请|烦请|please\b)?\s*(?:您)?(?:填写|填入|填报|输入|选择|上传|提供|录入|(?:enter|input|select|choose|upload|provide|fill in)\b)?\s*(?:您的?|贵|本|(?:your|the)\b)?/iu;
const ASKED = /(?:是|为)?(?:什么|哪个|哪些|多少)?[？?]?$/u;
const SCHEME = /\s*https?:\/\/\s*(?:www\.)?\s*$/iu;
/** Words behind the name of a document that say which copy of it, or that its number, is meant: 营业执照号码 in a list of kinds of certificates. */
const COPY = /(?:(?:彩色)?(?:扫描件|复印件|电子件|照片|图片|原件)|正本|副本|号码?)$/u;
const CALLED = /叫(?:做|什么|做什么)?/u;
const HAN = /\p{Script=Han}/u;
const WORDS = /[a-z]{2}/iu;

/** The languages of a label such as 主办者名称 / Name of organizer. Each repeats the same name, so both have to lead to the same field. */
export function languagesOf(label: string): readonly string[] {
  const text = plain(label);
  const bySlash = text.split(/\s*[/／|｜]\s*/u);
  const [left = '', right = ''] = bySlash;
  if (bySlash.length === 2 && HAN.test(left) !== HAN.test(right) && WORDS.test(HAN.test(left) ? right : left))
    return bySlash;
  // without a separator only a longer Latin text counts as a translation: SDK 名称 is one name
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

/** The wordings of a label without duplicates, beginning with the one closest to the original. */
export function wordingsOf(label: string): readonly string[] {
  const seen = new Set<string>();
  return [label, withoutBrackets(label), plain(label), plain(label).replace(COPY, '')].filter((text) => {
    const key = normal(text);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
