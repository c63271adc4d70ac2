// @vitest-environment happy-dom
// Does the browser store nothing of the controls that we draw, neither on disk nor after they have left the page?
import { render } from 'preact';
import { expect, it } from 'vitest';
import { keepNothing } from '../../../lib/ui/keep-nothing';

keepNothing();

it('T25: every control says so by itself, and one that says something else keeps it', () => {
  render(
    <div>
      <input type="text" />
      <input type="date" />
      <textarea />
      <select />
      <input type="password" autocomplete="new-password" />
    </div>,
    document.body,
  );
  const said = [...document.querySelectorAll('input,textarea,select')].map((one) =>
    one.getAttribute('autocomplete'),
  );
  expect(said).toEqual(['off', 'off', 'off', 'off', 'new-password']);
});

it('T43: what leaves the page is no longer referenced, and its controls are empty', async () => {
  const client = { name: '示例公司' };
  render(
    <section onScroll={() => client}>
      <p>{client.name}</p>
      <input value={client.name} />
      <select>
        <option>{client.name}</option>
      </select>
    </section>,
    document.body,
  );
  const [section, input, select] = ['section', 'input', 'select'].map((name) => document.querySelector(name));
  render(null, document.body);
  await Promise.resolve();
  expect(section?.outerHTML).toBe('<section></section>');
  expect([input?.parentNode, (input as HTMLInputElement).value]).toEqual([null, '']);
  expect([select?.parentNode, select?.childNodes.length]).toEqual([null, 0]);
  expect([section, input, select].flatMap((element) => Object.keys(element ?? {}))).toEqual([]);
});

it('what only moves within the page stays complete', async () => {
  const draw = (names: readonly string[]) =>
    render(
      <ul>
        {names.map((name) => (
          <li key={name}>
            <input value={name} />
          </li>
        ))}
      </ul>,
      document.body,
    );
  draw(['a', 'b', 'c']);
  draw(['c', 'a', 'b']);
  await Promise.resolve();
  expect([...document.querySelectorAll('input')].map(({ value }) => value)).toEqual(['c', 'a', 'b']);
});
