// Does an option mean yes or no, perhaps followed by more words: 是，本人, 不是，另有其人?
import { readable } from './word-segments';

/** What the answer is about, as 本网站 in 本网站不涉及. */
const SUBJECT = /^(?:[本该此]|我的?|这个)?(?:网站|站点|小程序|app)(?=\p{Script=Han})/iu;
const YES = /^(?:是的?|对|有|要|需要?|已|能|可以|涉及|包?含有?|(?:yes|is)\b)/iu;
const NO = /^(?:否|不|非|[还尚暂从]?[没无未]|(?:no|not|is not|isn't)\b)/iu;

/** The meaning of the word with which an option begins; null when it is neither yes nor no. */
export function leadOf(option: string): 'yes' | 'no' | null {
  const text = readable(option).trim().replace(SUBJECT, '');
  if (NO.test(text)) return 'no';
  return YES.test(text) ? 'yes' : null;
}

/** Are there two options, one that means yes and one that means no? */
export const areYesAndNo = (options: readonly string[]): boolean => {
  const said = options.map(leadOf);
  return said.length === 2 && said.includes('yes') && said.includes('no');
};
