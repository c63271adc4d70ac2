// Do the rules of a signed rulebook answer its own cases, by our engine and by json-rules-engine? Only then may it be used.
import { type Reference, verifyCases } from '../rulebook-tools/verify-rules';
import type { Text } from '../text';
import type { SignedRulebook } from './read-pack';

/** Null: every case holds in both engines. Else what to say, with the first rule that fails; also when it was stopped. */
export async function provePack(
  { book, cases }: Pick<SignedRulebook, 'book' | 'cases'>,
  reference: Reference,
  progress: (done: number) => Promise<boolean>,
): Promise<Text | null> {
  const { cases: run, disagreements } = await verifyCases(book, cases, reference, progress);
  const [first] = disagreements;
  if (first !== undefined)
    return {
      zh: `规则“${first.rule}”没有通过自己的案例“${first.case}”，继续使用原来的规则`,
      en: `The rule “${first.rule}” fails its own case “${first.case}”: the old rulebook stays`,
    };
  if (run < cases.length)
    return {
      zh: '没有验完，继续使用原来的规则',
      en: 'The check was stopped: the old rulebook stays',
    };
  return null;
}
