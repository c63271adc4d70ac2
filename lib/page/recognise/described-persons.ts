// Which headings only describe the person that a heading above them names: 负责网站日常管理的人 below 网站负责人?
import type { FieldGroup } from './lexicon';

/** Forms of such headings, and whom they may describe. */
const DESCRIPTIONS: readonly (readonly [RegExp, readonly FieldGroup[]])[] = [
  [/^负责本?(?:网站|服务|应用|小程序|app)[^，,、和及与]{0,8}的人员?$/iu, ['servicePrincipal']],
  [/^由?法(?:定代表)?人(?:本人)?担任的[，,；;]/u, ['subjectPrincipal', 'servicePrincipal']],
];

/** The headings without those that only describe the person named above them. `groupOf`: whom a heading names. */
export function withoutDescriptions(
  section: readonly string[],
  groupOf: (heading: string) => FieldGroup | null,
): readonly string[] {
  return section.filter((heading, at) => {
    const described = DESCRIPTIONS.find(([form]) => form.test(heading))?.[1] ?? [];
    if (described.length === 0) return true;
    const named = section
      .slice(0, at)
      .map(groupOf)
      .findLast((group) => group !== null);
    return !described.some((group) => group === named);
  });
}
