// How is it said which services a finding concerns? Apart from the rules, since pages that only show findings load none of them.
import type { Text } from '../text';
import type { Concerned, Finding } from './report';

/** The platforms that are named, each once. */
export const eachOnce = (names: readonly Text[]): readonly Text[] =>
  names.filter(({ zh }, at) => names.findIndex((one) => one.zh === zh) === at);

/** What a finding concerns, in words: 云帆助手 · 安卓、苹果. */
export function concernedText(concerns: readonly Concerned[]): Text {
  const inWords = (language: keyof Text, separator: string) =>
    concerns
      .map(({ service, platforms }) => [service, listed(platforms, language, separator)].filter(Boolean))
      .map((words) => words.join(' · '))
      .join(separator);
  return { zh: inWords('zh', '、'), en: inWords('en', ', ') };
}

/** What a finding says, after the name of what it concerns. */
export const withConcerned = ({ concerns, message }: Finding): Text =>
  concerns === undefined ? message : after(concernedText(concerns), message);

/**
 * The same for what is shown within a page, which must not hold a value of the client: of an app the platforms without its name,
 * and blanks left as the rule has them.
 */
export function withoutNames({ concerns = [], message, unfilled = message }: Finding): Text {
  const platforms = eachOnce(concerns.flatMap((one) => one.platforms));
  return platforms.length === 0
    ? unfilled
    : after({ zh: listed(platforms, 'zh', '、'), en: listed(platforms, 'en', ', ') }, unfilled);
}

const listed = (names: readonly Text[], language: keyof Text, separator: string): string =>
  names.map((name) => name[language]).join(separator);

const after = (name: Text, message: Text): Text => ({
  zh: `${name.zh}：${message.zh}`,
  en: `${name.en}: ${message.en}`,
});
