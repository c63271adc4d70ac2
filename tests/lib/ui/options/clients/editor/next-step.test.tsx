// @vitest-environment happy-dom
// What is the one step offered after saving: to correct something, or to go on in the guide?
import { expect, it } from 'vitest';
import { Client } from '../../../../../../lib/filing/client/client';
import { NextStep } from '../../../../../../lib/ui/options/clients/editor/next-step';
import { createTranslate } from '../../../../../../lib/ui/translate';
import sample from '../../../../../../public/samples/zhejiang-company.json';
import { doing, show } from '../../../render';

const client = Client.parse(sample);
const nothing = () => {};
const step = (toGuide?: () => void, wrong: readonly string[] = []) => (
  <NextStep
    t={createTranslate('zh')}
    client={client}
    wrong={wrong}
    show={nothing}
    toDocuments={nothing}
    {...(toGuide && { toGuide })}
  />
);
const shown = (toGuide?: () => void, wrong: readonly string[] = []) => show(step(toGuide, wrong));

it('takes the focus, but not from a field in which somebody types', () => {
  const inEditor = (isSaved: boolean) => (
    <div>
      <input />
      {isSaved && step()}
    </div>
  );
  const { root, draw, one } = show(inEditor(true));
  expect(document.activeElement).toBe(one('next-step'));
  draw(inEditor(false));
  root.querySelector('input')?.focus();
  draw(inEditor(true));
  expect(document.activeElement).toBe(root.querySelector('input'));
});

it('leads back into the guide, as the only thing to do', async () => {
  let gone = 0;
  const { one, root } = shown(() => {
    gone += 1;
  });
  await doing(() => one('next-guide').click());
  expect(gone).toBe(1);
  expect([...root.querySelectorAll('.primary')].map((one) => one.textContent)).toEqual([
    '继续下一步：去备案页面',
  ]);
});

it('is one button that stands out; the other ways are quiet beside it', () => {
  for (const wrong of [[], ['people[0].mobile']]) {
    const { root } = shown(nothing, wrong);
    const loud = [...root.querySelectorAll('.row > :is(button, a)')].filter(
      (one) => !one.classList.contains('ghost'),
    );
    expect(loud.map((one) => one.className)).toEqual(['primary']);
  }
});

it('is the pre-check for a client that is whole, as the words beside it say', () => {
  const { root } = show(
    <NextStep
      t={createTranslate('zh')}
      client={client}
      wrong={[]}
      show={nothing}
      toDocuments={nothing}
      toPrecheck={nothing}
    />,
  );
  const loud = [...root.querySelectorAll<HTMLElement>('.primary')].map((one) => one.dataset.testid);
  expect(loud).toEqual(['next-precheck']);
});

it('offers one way to the filing pages, not the provider’s beside the guide', () => {
  expect(shown(nothing).all('next-portal')).toEqual([]);
  expect(shown().all('next-portal')).toHaveLength(1);
});

it('offers no guide to a person who did not come from there', () => {
  expect(shown().all('next-guide')).toEqual([]);
});

it('shows one way to the filing pages while something is to be corrected', () => {
  const { all } = shown(nothing, ['people[0].mobile']);
  expect([all('next-guide').length, all('next-portal').length]).toEqual([0, 1]);
});

it('does not count as done what must be corrected', () => {
  const [right, wrong] = [shown(nothing).one('ring'), shown(nothing, ['people[0].mobile']).one('ring')];
  expect(Number(right.dataset.have) - Number(wrong.dataset.have)).toBe(1);
});

it('asks first for what must be corrected, not for the next step', () => {
  const { root } = shown(nothing, ['services[0].apps[0].packageName', 'services[0].apps[0].signature']);
  expect([...root.querySelectorAll('.primary')].map((one) => one.textContent)).toEqual(['改正 2 处']);
});

it('leads on to the next client of the list that led here, or back to it', async () => {
  const gone: string[] = [];
  const led = (next: boolean) => (
    <NextStep
      t={createTranslate('zh')}
      client={client}
      wrong={[]}
      show={nothing}
      toDocuments={nothing}
      toPrecheck={nothing}
      batch={{ back: () => gone.push('back'), next: next ? () => gone.push('next') : null }}
    />
  );
  const { one, all, root, draw } = show(led(true));
  expect([...root.querySelectorAll('.primary')].map(({ textContent }) => textContent)).toEqual(['下一件']);
  expect(all('next-precheck')).toEqual([]);
  await doing(() => one('next-of-batch').click());
  draw(led(false));
  expect([...root.querySelectorAll('.primary')].map(({ textContent }) => textContent)).toEqual([
    '回到批量预检',
  ]);
  await doing(() => one('next-batch').click());
  expect(gone).toEqual(['next', 'back']);
});
