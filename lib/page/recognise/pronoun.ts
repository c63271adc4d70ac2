// Does a label begin with a pronoun, of a person whom the page names above it? 其手机, Ta 的手机, 此人的邮箱, 同事姓名.

/**
 * 其他, 其中, 他人 and 他项 begin with no pronoun, and `ta` is one only where no Latin letter follows: tax begins with none.
 * Something must follow the pronoun, since a pronoun alone asks for nothing.
 */
const PRONOUN =
  /^(?:请问)?(?:(?:ta(?![a-z]|\s*[a-z])|[他她](?![人项])|此人|该人|这个人|(?:另一|那|这)位(?:同事)?|同事)(?:本人)?\s*(?:的|家的?|就)?|其(?![他它她余中次实])的?)\s*(?=\S)/iu;

/** A label without the pronoun it begins with; one without a pronoun as it is. */
export const withoutPronoun = (label: string): string => label.replace(PRONOUN, '');
