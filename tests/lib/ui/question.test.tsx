// @vitest-environment happy-dom
// Does a question before something irreversible change nothing unless yes itself is pressed?
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { AskFirst } from '../../../lib/ui/question';
import { doing, show } from './render';

const UI = 'lib/ui';

function ask() {
  const answers: string[] = [];
  const shown = show(
    <AskFirst
      title="Delete it?"
      act="Delete"
      testId="q"
      confirm={() => answers.push('yes')}
      stay={() => answers.push('no')}
      stayWord="Cancel"
    />,
  );
  return { ...shown, answers };
}

it('has the focus on the button that changes nothing, whatever else it offers', async () => {
  const { one, answers } = ask();
  await doing(() => {});
  expect(document.activeElement).toBe(one('q-stay'));
  await doing(() => (document.activeElement as HTMLElement).click());
  expect(answers).toEqual(['no']);
});

it('is the only component for questions: nothing else draws an alert dialog', () => {
  const files = readdirSync(UI, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.tsx'),
  );
  const drawn = files.filter((name) => readFileSync(`${UI}/${name}`, 'utf8').includes('alertdialog'));
  expect(drawn).toEqual(['question.tsx']);
});
