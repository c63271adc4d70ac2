// @vitest-environment happy-dom
// Does the navigation lead to the start of a part, whatever was opened in it before?
import { expect, it } from 'vitest';
import { type ShownTab, useTabs } from '../../../../lib/ui/options/use-tabs';
import { doing, show } from '../render';

let tabs: ShownTab | null = null;

function Tabs() {
  tabs = useTabs({ start: 'today' } as Parameters<typeof useTabs>[0]); // nothing else of the page is read here
  return null;
}

it('opens no filing and no client again, and names the part each time it is asked for', async () => {
  show(<Tabs />);
  const now = (): ShownTab => {
    if (tabs === null) throw new Error('nothing was drawn');
    return tabs;
  };
  const which = { clientId: 'a', filingId: 'f' };
  await doing(() => now().setOpened(which));
  await doing(() => now().go('filings'));
  expect(now().opened).toEqual(which); // that very filing was asked for
  await doing(() => now().lead({ clientId: 'a', place: null }));
  await doing(() => now().back?.());
  expect(now()).toMatchObject({ tab: 'filings', opened: which });
  await doing(() => now().goAnew('filings'));
  expect(now()).toMatchObject({ tab: 'filings', opened: null, at: null, back: null, turn: 1 });
  const file = new File([], '执照.jpg');
  await doing(() => now().readPaper(file));
  expect(now()).toMatchObject({ tab: 'clients', paper: { file } });
  await doing(() => now().join());
  expect(now()).toMatchObject({ tab: 'team', isJoining: true });
  await doing(() => now().goAnew('team'));
  expect(now()).toMatchObject({ tab: 'team', isJoining: false, turn: 2 });
  await doing(() => now().goAnew('clients'));
  expect(now()).toMatchObject({ tab: 'clients', turn: 3 });
});

it('keeps the clients of a pre-check of many when the navigation leads elsewhere and back, but not a single one', async () => {
  show(<Tabs />);
  const now = (): ShownTab => {
    if (tabs === null) throw new Error('nothing was drawn');
    return tabs;
  };
  await doing(() => now().check(['a', 'b']));
  await doing(() => now().goAnew('clients'));
  await doing(() => now().goAnew('precheck'));
  expect(now().chosen).toEqual(['a', 'b']);
  await doing(() => now().check(['a']));
  await doing(() => now().goAnew('precheck'));
  expect(now().chosen).toEqual(['a', 'b']);
  await doing(() => now().check(null));
  expect(now().chosen).toBeNull();
});

it('goes through the clients of a list one after the other, and back to where it stands', async () => {
  show(<Tabs />);
  const now = (): ShownTab => {
    if (tabs === null) throw new Error('nothing was drawn');
    return tabs;
  };
  const at = (clientId: string) => ({ clientId, place: 'entity.businessScope' });
  await doing(() => now().go('precheck'));
  await doing(() => now().lead(at('a'), [at('b')]));
  expect(now()).toMatchObject({ tab: 'clients', at: at('a'), ledFrom: { tab: 'precheck' } });
  await doing(() => now().ledFrom?.next?.());
  expect(now()).toMatchObject({ tab: 'clients', at: at('b'), ledFrom: { tab: 'precheck', next: null } });
  await doing(() => now().back?.());
  expect(now().tab).toBe('precheck');
});

it('leads to the one client that is to be decided about, and to the list of them where there are several', async () => {
  show(<Tabs />);
  const now = (): ShownTab => {
    if (tabs === null) throw new Error('nothing was drawn');
    return tabs;
  };
  await doing(() => now().toUndecided(['a']));
  expect(now()).toMatchObject({ tab: 'clients', at: { clientId: 'a', place: null }, onlyUndecided: 0 });
  await doing(() => now().toUndecided(['a', 'b']));
  expect(now()).toMatchObject({ tab: 'clients', at: null, onlyUndecided: 1 });
});
