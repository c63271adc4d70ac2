// Does what is said about a cause of rejection name the same periods as the rule that would have found it before?
import { expect, it } from 'vitest';
import { packagedRulebook } from '../../rules/packaged';

const book = packagedRulebook();
const messageOf = (name: string): string => {
  const rule = book.rules.find((one) => one.name === name);
  return rule === undefined ? '' : rule.event.params.message.zh;
};
const monthsIn = (text: string): readonly string[] =>
  [...text.matchAll(/(\d+)(?:\s*至\s*(\d+))?\s*个月/g)].flatMap(([, from, to]) =>
    [from, to].flatMap((one) => one ?? []),
  );

it('names no number of months that its rule does not name, where the rule names any', () => {
  const differing = book.shared['rejections.json'].rejections.flatMap(({ id, remedy, rules }) => {
    const said = (rules ?? []).flatMap((rule) => monthsIn(messageOf(rule)));
    const strange = monthsIn(remedy.zh).filter((months) => !said.includes(months));
    return said.length > 0 && strange.length > 0 ? [`${id}: ${strange.join()} beside ${said.join()}`] : [];
  });
  expect(differing).toEqual([]);
});

it('asks about a server, refuses and mends it with the same two periods: bought for three months, one to three left', () => {
  const rule = messageOf('nat-resource-valid');
  const question = book.facts.get('resource.valid')?.question?.zh ?? '';
  expect([rule, question].map(monthsIn)).toEqual([
    ['3', '1', '3'],
    ['3', '1', '3'],
  ]);
});
