// What does a browser's own select show? Its choice; not the entry that only asks for one.

const ASKS = /^[\s\-—=.·]*(?:(?:请|请您)?选择|(?:please )?(?:select|choose)\b|$)/iu;

/** An entry without a value is a placeholder, and so is a first one that only asks to choose: pages number it 0 or -1. */
export const isPlaceholder = ({ value, index, text }: HTMLOptionElement): boolean =>
  value === '' || (index === 0 && ASKS.test(text));

/** What a select shows. */
export function shownNative(select: HTMLSelectElement): string[] {
  return [...select.selectedOptions]
    .filter((option) => !isPlaceholder(option))
    .map((option) => option.text.trim());
}
