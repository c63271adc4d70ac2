// Which headings describe a person rather than name one: 负责网站日常管理的人 below 网站负责人, or below 负责人 alone?
import type { FieldGroup } from './lexicon';

/** The words that describe the website's principal, at the end of a heading. */
const OF_SERVICE = /负责(?:本|该|此|这个)?(?:网站|服务|应用|小程序|app)[^，,、和及与]{0,8}的人员?$/iu;
const BY_LEGAL_PERSON = /^由?法(?:定代表)?人(?:本人)?担任的[，,；;]/u;
/** What is demanded of the person named above: 须为法定代表人本人. */
const DEMANDS_LEGAL_PERSON =
  /^(?:必?须|应当?|只能|限|原则上|一般|通常)[为是由]?(?:单位|企业)?法(?:定代表)?人(?:本人)?(?:担任)?[。]?$/u;

/** Does the heading above name nobody whom the description could contradict? */
const namesNobodyElse = (above: FieldGroup | null): boolean =>
  above !== 'subjectPrincipal' && above !== 'other';

/**
 * The headings without those that only describe the person named above them. `groupOf`: whom a heading names. A
 * description under 负责人 alone, or under nobody's heading, stands for the person it describes: 网站负责人.
 */
export function withoutDescriptions(
  section: readonly string[],
  groupOf: (heading: string) => FieldGroup | null,
): readonly string[] {
  const above = (at: number): FieldGroup | null =>
    section
      .slice(0, at)
      .map(groupOf)
      .findLast((group) => group !== null) ?? null;
  return section.flatMap((heading, at): readonly string[] => {
    if (BY_LEGAL_PERSON.test(heading) || DEMANDS_LEGAL_PERSON.test(heading))
      return /Principal$/u.test(above(at) ?? '') ? [] : [heading];
    const named = heading.replace(OF_SERVICE, '');
    if (named === heading) return [heading];
    if (above(at) === 'servicePrincipal' && named === '') return [];
    const isOpen = named === '' ? namesNobodyElse(above(at)) : groupOf(named) === 'principal';
    return isOpen ? ['网站负责人'] : [heading];
  });
}
