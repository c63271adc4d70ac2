// Does a choice ask whether the entity's principal is its legal representative, or somebody whom that one has authorised? Told by what it offers.
import type { Field } from '../model';
import { groupOfHeading, groupOfSection } from './field-groups';
import type { Lexicon } from './lexicon';
import { readable } from './word-segments';

const ANOTHER =
  /非|不是|授权|委托|经办|代办|代理|其他|其它|\b(?:not|other|another|authori[sz]ed|delegated?|agent|proxy)\b/iu;
const LEGAL = /法定代表人|法人|\blegal (?:representative|person|rep)\b/iu;

/** What one option says: the legal representative, or somebody else; null for anything else. */
export function legalityOf(option: string): 'legal' | 'another' | null {
  const text = readable(option);
  if (ANOTHER.test(text)) return 'another';
  return LEGAL.test(text) ? 'legal' : null;
}

/** Is this the choice whether the entity's principal is the legal representative? */
export function asksLegalPerson({ kind, options, label, section }: Field, lexicon: Lexicon): boolean {
  if (!/^(?:radio|select|native-select)$/u.test(kind) || options.length !== 2) return false;
  const said = options.map(legalityOf);
  if (!said.includes('legal') || !said.includes('another')) return false;
  const [own, around] = [groupOfHeading(label, lexicon), groupOfSection(section, lexicon)];
  const isOfOther = [own, around].some((group) => group === 'other' || group === 'servicePrincipal');
  const isOfPrincipal =
    own === 'subjectPrincipal' ||
    around === 'subjectPrincipal' ||
    (own === 'principal' && around === 'entity');
  return isOfPrincipal && !isOfOther;
}
