// Which blanks of the words to copy does the profile fill? A blank that nothing is known of stays for the person.
import type { Client, Service } from '../client/client';

/** The text of a blank by what stands in it: 单位名称 for 【单位名称】. */
export type KnownWords = Readonly<Record<string, string>>;

/** What the profile knows of the blanks. Where entity and service have different principals, a rule may mean either. */
export function knownWords({ entity, people }: Client, service: Service | undefined): KnownWords {
  const isOne = service === undefined || service.servicePrincipal === entity.subjectPrincipal;
  const principal = isOne ? people.find(({ id }) => id === entity.subjectPrincipal)?.name.trim() : undefined;
  const unit = entity.type === 'personal' ? '' : entity.name.trim();
  return { ...(unit && { 单位名称: unit }), ...(principal && { 负责人姓名: principal }) };
}

/** The words with the blanks that are known filled in. */
export function filledWords(words: string, known: KnownWords): string {
  return words.replace(/【([^【】]+)】/gu, (blank, name: string) => known[name] ?? blank);
}
