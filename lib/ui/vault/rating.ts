// How strong is a passphrase? What the vault would refuse is never called good; the rest must withstand 10⁸ guesses.
import { type PassphraseFault, passphraseFault } from '../../protocol/passphrase';
import { scoreOf } from './guess';

/** `personal`: a name with a date, which attackers try first; `one-kind`: too short for one kind of character. */
export type Strength = 'short' | 'one-kind' | 'personal' | 'weak' | 'fair' | 'strong';

const SYLLABLE = '(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiouv]{1,3}(?:ng|n|r)?';
const NAME = `(?:(?:${SYLLABLE}[ _.-]?){1,4}|\\p{Script=Han}{1,4})`;
const DATE =
  '(?:(?:19|20)\\d{2}[-./年]?(?:0?[1-9]|1[0-2])[-./月]?(?:0?[1-9]|[12]\\d|3[01])日?|(?:19|20)\\d{2}年?|\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))';
const BETWEEN = '[^\\p{L}\\d]{0,3}';
const NAME_WITH_DATE = new RegExp(`^(?:${NAME}${BETWEEN}${DATE}|${DATE}${BETWEEN}${NAME})${BETWEEN}$`, 'iu');

/** A Chinese name, a name in pinyin or one word, with a date and nothing else but punctuation. */
const isNameWithDate = (passphrase: string): boolean =>
  NAME_WITH_DATE.test(passphrase.normalize('NFKC').trim());

const STRENGTH_OF: Readonly<Record<PassphraseFault, Strength>> = {
  'too-short': 'short',
  'too-few-characters': 'weak',
  sequence: 'weak',
  'common-word': 'weak',
  'one-kind-only': 'one-kind',
};

/** The strength: first what the vault itself says, then a date with a name, then how often one must guess. */
export function strengthOf(passphrase: string, names: readonly string[]): Strength {
  const fault = passphraseFault(passphrase);
  if (fault === 'too-short') return 'short';
  if (isNameWithDate(passphrase)) return 'personal';
  const points = scoreOf(passphrase, names);
  if (points < 3) return 'weak'; // more of the same kind would not help it
  if (fault !== null) return STRENGTH_OF[fault];
  return points === 3 ? 'fair' : 'strong';
}
