// @vitest-environment happy-dom
// Does every control that we draw tell the browser to keep nothing of it?
import { render } from 'preact';
import { expect, it } from 'vitest';
import { keepNothing } from '../../../lib/ui/keep-nothing';

keepNothing();

it('T25: every control says so by itself, and one that says something else keeps its word', () => {
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
