// With which separator does a page want several values in one box?
import type { Field } from '../model';
import { readable } from '../recognise/word-segments';

/** May a value have several lines in this control? */
export const takesLines = ({ kind }: Field): boolean => kind === 'textarea' || kind === 'rich-text';

/** A pattern for an example of two domains with this separator between them. */
const example = (sign: string): string => `[a-z\\d]\\.[a-z]{2,}${sign}[a-z\\d-]+\\.[a-z]`;

/** The ways in which a page says how to separate several values. */
const SEPARATORS: readonly { readonly sign: string; readonly is: RegExp }[] = [
  {
    sign: ';',
    is: /分号|semicolon|[;；]\s*(?:分|隔|号|separat)|(?:with|by|用|以|using)\s*["“'‘「]?[;；]|\w;\s?\w/iu,
  },
  {
    sign: ',',
    is: new RegExp(
      String.raw`逗号|comma|[,，]\s*(?:分[隔割开]|隔开|separat)|(?:with|by|用|以|using)\s*["“'‘「]?[,，]|${example(',\\s?')}`,
      'iu',
    ),
  },
  { sign: '\n', is: /换行|每行|一行一|per line|new line|回车/iu },
  { sign: ' ', is: new RegExp(`空格|space|${example(' ')}`, 'iu') },
  { sign: '|', is: new RegExp(String.raw`竖线|\|\s*(?:分|隔)|${example(String.raw`\|`)}`, 'iu') },
  { sign: '、', is: new RegExp(`顿号|、["”'’」]?\\s*(?:分[隔割开]|隔开)|${example('、')}`, 'iu') },
];

/** Words about a separator that the page does not accept. */
const UNWANTED =
  /(?:不要|请勿|切勿|勿|不得|不能|不可|不支持|do not|don't|not)[^,.，。；;!！]{0,8}?(?:分号|逗号|空格|换行|回车|顿号|竖线|semicolons?|commas?|spaces?|new lines?)/giu;

/**
 * The separator that the page itself names: in its placeholder, in its help, or in the error message after another separator was
 * rejected. A single-line box takes no line break, whatever the help says.
 */
export const separatorOf = (field: Field): string | undefined => {
  const words = `${field.placeholder} ${field.help ?? ''} ${field.label} ${field.error}`;
  const said = readable(words).replace(UNWANTED, '');
  return SEPARATORS.find(({ sign, is }) => (sign !== '\n' || takesLines(field)) && is.test(said))?.sign;
};
