// What does a browser's own select show? The chosen option, unless that option only asks for a choice.

const ASKS = /^[\s\-—=.·]*(?:(?:请|请您)?选择|(?:please )?(?:select|choose)\b|$)/iu;

/** An option without a value is a placeholder, and so is a first option that only asks to choose: pages give it the value 0 or -1. */
export const isPlaceholder = ({ value, index, text }: HTMLOptionElement): boolean =>
  value === '' || (index === 0 && ASKS.test(text));

/** The chosen option of a select as shown text. */
export function shownNative(select: HTMLSelectElement): string[] {
  return [...select.selectedOptions]
    .filter((option) => !isPlaceholder(option))
    .map((option) => option.text.trim());
}
