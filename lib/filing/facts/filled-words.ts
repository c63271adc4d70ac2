// Which blanks of the words to copy does the profile fill? A blank that nothing is known of stays for the person.
import type { Client, Service } from '../client/client';
import { registrableOf } from './domain-suffix';

/** The text of a blank by what stands in it: 单位名称 for 【单位名称】. */
export type KnownWords = Readonly<Record<string, string>>;

/** What the profile knows of the blanks. Where entity and service have different principals, a rule may mean either. */
export function knownWords({ entity, people }: Client, service: Service | undefined): KnownWords {
  const isOne = service === undefined || service.servicePrincipal === entity.subjectPrincipal;
  const principal = isOne ? people.find(({ id }) => id === entity.subjectPrincipal)?.name.trim() : undefined;
  const unit = entity.type === 'personal' ? '' : entity.name.trim();
  const [domain, ...more] = service?.domains ?? [];
  const own = domain && more.length === 0 ? registrableOf(domain.name.trim().toLowerCase()) : '';
  return {
    ...(unit && { 单位名称: unit }),
    ...(principal && { 负责人姓名: principal }),
    ...(own && { 主域名: own }),
  };
}

/** Whether the words are a whole text, with no blank left for the person. */
export const isWhole = (words: string): boolean => !words.includes('【');

/** Whether the words are nothing but a blank, which is of no use to anybody until it is filled. */
export const isBlank = (words: string): boolean => /^【[^【】]+】$/u.test(words);

/** The words with the blanks that are known filled in. */
export function filledWords(words: string, known: KnownWords): string {
  return words.replace(/【([^【】]+)】/gu, (blank, name: string) => known[name] ?? blank);
}
