// Is the right browser found, and is the right way chosen to load an extension into it?
import { describe, expect, it } from 'vitest';
import { findBrowser, loadsExtensionBy } from '../../scripts/find-browser.mjs';

const search = (present: readonly string[], env: Record<string, string>, platform = 'linux') =>
  findBrowser({ env, platform, canRun: (path) => present.includes(path) });

describe('finding a browser', () => {
  it('takes the one that BROWSER_PATH names, before any on PATH', () => {
    const env = { BROWSER_PATH: '/opt/own/browser', PATH: '/usr/bin' };
    expect(search(['/opt/own/browser', '/usr/bin/chromium'], env)).toBe('/opt/own/browser');
  });

  it('says so when BROWSER_PATH names nothing that runs, instead of taking another', () => {
    expect(() => search(['/usr/bin/chromium'], { BROWSER_PATH: '/nowhere', PATH: '/usr/bin' })).toThrow(
      '/nowhere',
    );
  });

  it('prefers Chromium to a branded browser, whatever the order of folders on PATH', () => {
    const present = ['/a/google-chrome', '/b/chromium'];
    expect(search(present, { PATH: '/a:/b' })).toBe('/b/chromium');
  });

  it.each([
    ['linux', '/opt/google/chrome/chrome'],
    ['darwin', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  ])('looks in the usual places of %s', (platform, place) => {
    expect(search([place], { PATH: '/usr/bin' }, platform)).toBe(place);
  });

  it('answers null when there is none', () => {
    expect(search([], { PATH: '/usr/bin' })).toBeNull();
  });
});

describe('the way to load an extension', () => {
  it.each([
    ['Chromium 156.0.8078.79 built on Debian', 'switch'],
    ['Google Chrome 136.0.7103.113', 'switch'],
    ['Google Chrome 137.0.7151.55', 'protocol'],
    ['Microsoft Edge 140.0.3485.54', 'protocol'],
    ['', 'protocol'],
  ])('for "%s" is the %s', (version, way) => {
    expect(loadsExtensionBy(version)).toBe(way);
  });
});
