// By which sign does a page want several values kept apart in one box?
import type { Field } from '../model';
import { readable } from '../recognise/word-segments';

/** May a value have several lines in this control? */
export const takesLines = ({ kind }: Field): boolean => kind === 'textarea' || kind === 'rich-text';

/** How a page says that several values stand in one box. */
const SEPARATORS: readonly { readonly sign: string; readonly is: RegExp }[] = [
  {
    sign: ';',
    is: /分号|semicolon|[;；]\s*(?:分|隔|号|separat)|(?:with|by|用|以|using)\s*["“'‘「]?[;；]|\w;\s?\w/iu,
  },
  {
    sign: ',',
    is: /逗号|comma|[,，]\s*(?:分[隔割开]|隔开|separat)|(?:with|by|用|以|using)\s*["“'‘「]?[,，]/iu,
  },
  { sign: '\n', is: /换行|每行|一行一|per line|new line|回车/iu },
  { sign: ' ', is: /空格|space/iu },
  { sign: '|', is: /竖线|\|\s*(?:分|隔)/iu },
];

/** The sign that the page itself names between several values; a line takes no line end, whatever help says. */
export const separatorOf = (field: Field): string | undefined => {
  const said = readable(`${field.placeholder} ${field.help ?? ''} ${field.label}`);
  return SEPARATORS.find(({ sign, is }) => (sign !== '\n' || takesLines(field)) && is.test(said))?.sign;
};
