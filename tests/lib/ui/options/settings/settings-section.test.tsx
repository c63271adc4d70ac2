// @vitest-environment happy-dom
// Is every setting found by its words, are the keys listed, can the pill be shown again, and is each news shown once?
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Preferences } from '../../../../../lib/protocol/preferences';
import { ReleaseNotice } from '../../../../../lib/ui/options/settings/release-notes';
import { findSettings, SETTINGS } from '../../../../../lib/ui/options/settings/setting-index';
import { SettingSearch, showSetting } from '../../../../../lib/ui/options/settings/setting-search';
import { SettingsSection } from '../../../../../lib/ui/options/settings/settings-section';
import { RELEASES, releasesAfter } from '../../../../../lib/ui/release-notes';
import { createTranslate } from '../../../../../lib/ui/translate';
import { doing, show, type } from '../../render';

const zh = createTranslate('zh');
const en = createTranslate('en');

function actions(updatedFrom: string | null = null) {
  const done: string[] = [];
  return {
    done,
    shortcuts: async () => [
      { name: 'fill', keys: 'Alt+Shift+F' } as const,
      { name: 'lock', keys: '' } as const,
    ],
    changeShortcuts: async () => false,
    openPractice: () => void done.push('practice'),
    updatedFrom: async () => updatedFrom,
    markNotesRead: () => void done.push('read'),
  };
}

describe('the search over settings', () => {
  it('finds by the words of the language, by the tab and by synonyms', () => {
    const keys = (query: string, t: typeof zh) => findSettings(query, t).map(({ key }) => key);
    expect(keys('深色', zh)).toEqual(['settings.theme']);
    expect(keys('DARK', en)).toEqual(['settings.theme']);
    expect(keys('lock passphrase', en)).toContain('vault.autoLock');
    expect(keys('没有这个', zh)).toEqual([]);
    expect(keys('   ', zh)).toEqual([]);
  });

  it('reaches every tab that has settings', () => {
    expect(new Set(SETTINGS.map(({ tab }) => tab)).size).toBeGreaterThan(4);
  });

  it('opens what was chosen and clears itself', async () => {
    const opened: string[] = [];
    const { one, all } = show(<SettingSearch t={zh} open={({ key }) => void opened.push(key)} />);
    await type(one('settings-search'), '快捷键');
    await doing(() => one('settings-found').click());
    expect(opened).toEqual(['settings.shortcuts']);
    expect(all('settings-found')).toEqual([]);
  });

  it('opens the fold over a setting and puts the focus on its control', () => {
    document.body.innerHTML =
      '<section><details><summary>x</summary><fieldset><legend>主题</legend><input id="theme" type="radio"></fieldset></details></section>';
    HTMLElement.prototype.scrollIntoView = () => {};
    showSetting(document.body, '主题');
    expect(document.querySelector('details')?.open).toBe(true);
    expect(document.activeElement?.id).toBe('theme');
  });
});

describe('the settings', () => {
  const hidden: Preferences = {
    language: 'auto',
    theme: 'auto',
    pills: { aliyun: { x: 1, y: 1, hidden: true }, tencent: { x: 0, y: 0.5, hidden: false } },
  };

  it('list the keys of each command, and say where they are changed by hand when the browser opens no page', async () => {
    const given = actions();
    const { root, all, text } = show(
      <SettingsSection t={zh} preferences={hidden} onChange={() => {}} actions={given} />,
    );
    await doing(() => {});
    expect(all('settings-shortcut').map((row) => row.textContent)).toEqual([
      '填写本页AltShiftF',
      '锁定未设置',
    ]);
    await doing(() => root.querySelector<HTMLElement>('[data-testid=settings-shortcuts] button')?.click());
    expect(text()).toContain('扩展管理页');
  });

  it('show the pill again where it was hidden, and leave its other places alone', async () => {
    const changed: Preferences[] = [];
    const { all } = show(
      <SettingsSection
        t={zh}
        preferences={hidden}
        onChange={(next) => void changed.push(next)}
        actions={actions()}
      />,
    );
    expect(all('settings-pill-restore')).toHaveLength(1);
    await doing(() => all('settings-pill-restore')[0]?.click());
    expect(changed.map(({ pills }) => pills)).toEqual([{ tencent: { x: 0, y: 0.5, hidden: false } }]);
  });
});

describe('what is new', () => {
  it('has an entry for the released version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(RELEASES[0]?.version).toBe(version);
  });

  it('shows only what came after the version before', () => {
    expect(releasesAfter('0.0.9').map(({ version }) => version)).toContain('0.1.0');
    expect(releasesAfter('0.1.0')).toEqual([]);
    expect(releasesAfter('0.10.0')).toEqual([]);
  });

  it('is shown after an update until it was read, and never to a new user', async () => {
    const given = actions('0.0.1');
    const { one, all } = show(<ReleaseNotice t={zh} actions={given} />);
    await doing(() => {});
    expect(one('news').textContent).toContain('0.1.0');
    await doing(() => one('news-read').click());
    expect(given.done).toEqual(['read']);
    expect(all('news')).toEqual([]);
    const fresh = show(<ReleaseNotice t={zh} actions={actions(null)} />);
    await doing(() => {});
    expect(fresh.all('news')).toEqual([]);
  });
});
