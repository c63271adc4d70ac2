// Is every class styled on the surface where it is used? The style sheets of the options page are not loaded in the side panel.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const files = readdirSync('lib/ui', { recursive: true, encoding: 'utf8' }).map((name) =>
  name.replaceAll('\\', '/'),
);
const read = (name: string) => readFileSync(`lib/ui/${name}`, 'utf8');
const isOfOptions = (name: string) => name.startsWith('options/');
/** The panel, the lock and what every surface draws. */
const isOnPanel = (name: string) => /^(?:panel|vault)\/|^[^/]+$/.test(name);

/** The classes that these style sheets style by themselves, wherever they stand. */
const styled = (sheets: readonly string[]) =>
  new Set(
    sheets.flatMap((sheet) =>
      [...read(sheet).matchAll(/^\.([a-z][\w-]*)(?=[,\s]*[,{]?$)/gm)].map(([, name = '']) => name),
    ),
  );

it('uses nothing on the side panel with a class that only the options page has', () => {
  const sheets = files.filter((name) => name.endsWith('.css'));
  const [own, others] = [sheets.filter(isOfOptions), sheets.filter((name) => !isOfOptions(name))].map(styled);
  const bare = files
    .filter((name) => name.endsWith('.tsx') && isOnPanel(name))
    .flatMap((name) =>
      [...read(name).matchAll(/\bclass="([^"]+)"/g)]
        .flatMap(([, classes = '']) => classes.split(/\s+/))
        .filter((one) => own?.has(one) && !others?.has(one))
        .map((one) => `${name}: ${one}`),
    );
  expect(bare).toEqual([]);
});

it('has the same dark colours by the system and by choice', () => {
  const tokens = read('tokens.css');
  const [ofSystem, chosen] = [...tokens.matchAll(/(?:not\(.*|> \[.*) \{([^}]*)\}/g)].map(([, block = '']) =>
    block.trim().split(/\s*\n\s*/),
  );
  expect(ofSystem?.length).toBeGreaterThan(20);
  expect(ofSystem).toEqual(chosen);
});

it('takes the margins of the browser off every level of heading that is used', () => {
  const levels = files
    .filter((name) => name.endsWith('.tsx'))
    .flatMap((name) => [...read(name).matchAll(/<(h[1-6])\b/g)].map(([, level = '']) => level));
  const reset = /^h1,[^{]*/m
    .exec(read('theme.css'))?.[0]
    .split(/,\s*/)
    .map((one) => one.trim());
  expect([...new Set(levels)].filter((level) => !reset?.includes(level))).toEqual([]);
});

it('leaves a page to print as paper in any theme', () => {
  const dark = [...read('tokens.css').matchAll(/^ *:root\S*(?:theme|not)[^{,]*[^{]*?(?=,\n|\s\{)/gm)].map(
    ([selector]) => selector,
  );
  expect(dark).toHaveLength(2);
  expect(dark.filter((selector) => !selector.includes(':has(.paper)'))).toEqual([]);
});

it('shows everything that can be focused in the order in which Tab reaches it', () => {
  const moved = files
    .filter((name) => name.endsWith('.css') && !name.startsWith('paper/')) // on paper nothing is reached
    .flatMap((name) =>
      [
        ...read(name).matchAll(
          /(?<![\w-])(?:order:\s*-?\d|grid-auto-flow:[^;]*dense|(?:row|column|wrap)-reverse)/gu,
        ),
      ].map(([rule]) => `${name}: ${rule}`),
    );
  const jumps = files
    .filter((name) => name.endsWith('.tsx'))
    .filter((name) => /tabIndex=\{[1-9]|tabindex="[1-9]/u.test(read(name)));
  expect([...moved, ...jumps]).toEqual([]);
});
