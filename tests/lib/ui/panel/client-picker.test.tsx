// @vitest-environment happy-dom
// Does the picker find a client among thousands without loading them all?
import { describe, expect, it } from 'vitest';
import { ClientPicker } from '../../../../lib/ui/panel/client-picker';
import { createTranslate } from '../../../../lib/ui/translate';
import { clients } from '../../../ui-preview/parts';
import { doing, show, type } from '../render';

const t = createTranslate('zh');
const quiet = () => {};
const [first, ...others] = clients;

it('says how many there are, shows the first, and asks for what is typed', async () => {
  const asked: string[] = [];
  const many = Array.from({ length: 6 }, (_, at) => ({
    ...(first as (typeof clients)[number]),
    id: `c${at}`,
  }));
  const find = async (search: string) => {
    asked.push(search);
    return search === '云帆' ? others.slice(-2) : many;
  };
  const { one, all, text } = show(
    <ClientPicker
      clients={first ? [first] : []}
      count={10_000}
      t={t}
      find={find}
      bind={quiet}
      pin={quiet}
      openOptions={quiet}
    />,
  );
  const shown = () =>
    [...one('panel-client').querySelectorAll('option')].slice(1).map((option) => option.value);
  expect(text()).toContain('共 10,000 份');
  expect(shown()).toEqual([first?.id]);
  await type(one('panel-client-filter'), '云帆');
  expect(asked).toEqual(['云帆']);
  expect(all('panel-proposed')).toHaveLength(2); // few are buttons, one press each
  expect(text()).not.toContain('只有这一份');
  expect(all('panel-client')).toEqual([]);
  await type(one('panel-client-filter'), '云');
  expect(shown()).toEqual(many.map(({ id }) => id));
});

it('pins what was found, and unpins it there', async () => {
  const pins: [string, boolean][] = [];
  const [one, other] = others;
  const props = { t, bind: quiet, openOptions: quiet, pin: (id: string, is: boolean) => pins.push([id, is]) };
  const picker = show(
    <ClientPicker
      {...props}
      clients={clients}
      count={15}
      proposed={other ? [{ client: other, why: 'pinned', isPinned: true }] : []}
      find={async () => others.slice(0, 2)}
    />,
  );
  await type(picker.one('panel-client-filter'), '云帆');
  expect(picker.all('panel-pin').map((button) => button.getAttribute('aria-pressed'))).toEqual([
    'false',
    'true',
  ]);
  for (const button of picker.all('panel-pin')) await doing(() => button.click());
  expect(pins).toEqual([
    [one?.id, true],
    [other?.id, false],
  ]);
});

it('has the focus in its filter after a client was deselected', async () => {
  const props = { t, find: async () => [], bind: quiet, pin: quiet, openOptions: quiet };
  (document.activeElement as HTMLElement | null)?.blur();
  const { one } = show(<ClientPicker {...props} clients={clients} count={40} />);
  await doing(() => {});
  expect(document.activeElement).toBe(one('panel-client-filter'));
});

it('offers the only client with one press, and binds it only then', async () => {
  const bound: string[] = [];
  const props = { t, find: async () => [], pin: quiet, openOptions: quiet };
  const only = first ? [first] : [];
  const { one, all } = show(
    <ClientPicker {...props} clients={only} count={1} bind={(id) => bound.push(id)} />,
  );
  expect(bound).toEqual([]);
  await doing(() => one('panel-proposed').click());
  expect(bound).toEqual([first?.id]);
  expect(all('panel-client')).toEqual([]); // the card says all that a list of one would
  const { all: offered } = show(
    <ClientPicker {...props} clients={clients} count={clients.length} bind={quiet} />,
  );
  expect(offered('panel-proposed')).toEqual([]);
});

describe('Enter in the filter', () => {
  const searched = async (found: readonly (typeof clients)[number][], typed = '云帆') => {
    const bound: string[] = [];
    const picker = show(
      <ClientPicker
        clients={clients}
        count={10_000}
        t={t}
        find={async () => found}
        bind={(id) => bound.push(id)}
        pin={quiet}
        openOptions={quiet}
      />,
    );
    const box = picker.one('panel-client-filter');
    await type(box, typed);
    const press = (init: KeyboardEventInit) =>
      doing(() => void box.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init })));
    return { ...picker, bound, press };
  };

  it('chooses the only match, which is shown as one button and not as a list', async () => {
    const { all, bound, press } = await searched(others.slice(0, 1));
    expect(all('panel-proposed').map(({ dataset }) => dataset.why)).toEqual(['found']);
    expect(all('panel-client')).toEqual([]);
    await press({ key: 'Enter', isComposing: true }); // takes over what an input method offers
    expect(bound).toEqual([]);
    await press({ key: 'Enter' });
    expect(bound).toEqual([others[0]?.id]);
  });

  it('chooses none of several, and none when nothing is found or typed', async () => {
    const several = await searched(clients);
    await several.press({ key: 'Enter' });
    expect(document.activeElement).toBe(several.one('panel-client'));
    const few = await searched(others.slice(0, 2));
    await few.press({ key: 'Enter' });
    expect([document.activeElement, few.bound]).toEqual([few.all('panel-proposed')[0], []]);
    const [nothing, blank] = [await searched([]), await searched(others.slice(0, 1), '')];
    await nothing.press({ key: 'Enter' });
    await blank.press({ key: 'Enter' });
    expect([several.bound, nothing.bound, blank.bound]).toEqual([[], [], []]);
  });
});

it('shows nothing of a search that failed', async () => {
  const find = async () => {
    throw new Error('locked');
  };
  const { one } = show(
    <ClientPicker
      clients={clients}
      count={10_000}
      t={t}
      find={find}
      bind={quiet}
      pin={quiet}
      openOptions={quiet}
    />,
  );
  await type(one('panel-client-filter'), '云帆');
  expect(one('panel-client').querySelectorAll('option')).toHaveLength(1);
});

it('proposes whose page it may be, and binds only when one is pressed', () => {
  const bound: string[] = [];
  const pinned: unknown[] = [];
  if (!first) throw new Error('there are clients');
  const { all } = show(
    <ClientPicker
      clients={clients}
      proposed={[{ client: first, why: 'domain', isPinned: false }]}
      count={clients.length}
      t={t}
      find={async () => []}
      bind={(id) => bound.push(id)}
      pin={(...pin) => pinned.push(pin)}
      openOptions={quiet}
    />,
  );
  all('panel-pin')[0]?.click();
  expect(pinned).toEqual([[first.id, true]]);
  expect(bound).toEqual([]);
  const [proposal] = all('panel-proposed');
  expect(proposal?.textContent).toContain('页面上是这个域名');
  proposal?.click();
  expect(bound).toEqual([first.id]);
});

it.each([0, 3])(
  'leads to reading certificates into a new client where the build can, with %i clients there',
  (count) => {
    let opened = 0;
    const shared = { t, count, find: async () => [], bind: quiet, pin: quiet, openOptions: quiet };
    const some = clients.slice(0, count);
    const able = show(<ClientPicker {...shared} clients={some} readPapers={() => (opened += 1)} />);
    able.one('panel-read-papers').click();
    expect(opened).toBe(1);
    const lite = show(<ClientPicker {...shared} clients={some} />);
    expect(lite.all('panel-read-papers')).toEqual([]);
  },
);
