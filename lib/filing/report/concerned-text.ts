// How is it said which services a finding concerns? Apart from the rules, since pages that only show findings load none of them.
import type { Text } from '../text';
import type { Concerned, Finding } from './report';

/** What a finding concerns, in words: 云帆助手 · Android、iOS. */
export function concernedText(concerns: readonly Concerned[]): Text {
  const inWords = (separator: string) =>
    concerns
      .map(({ service, platforms }) => [service, platforms.join(separator)].filter(Boolean).join(' · '))
      .join(separator);
  return { zh: inWords('、'), en: inWords(', ') };
}

/** What a finding says, after the name of what it concerns. */
export const withConcerned = ({ concerns, message }: Finding): Text =>
  concerns === undefined ? message : after(concernedText(concerns), message);

/**
 * The same for what is shown within a page, which must not hold a value of the client: of an app the platforms without its name,
 * and blanks left as the rule has them.
 */
export function withoutNames({ concerns = [], message, unfilled = message }: Finding): Text {
  const platforms = [...new Set(concerns.flatMap((one) => one.platforms))];
  return platforms.length === 0
    ? unfilled
    : after({ zh: platforms.join('、'), en: platforms.join(', ') }, unfilled);
}

const after = (name: Text, message: Text): Text => ({
  zh: `${name.zh}：${message.zh}`,
  en: `${name.en}: ${message.en}`,
});
