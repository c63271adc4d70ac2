// What uni-app's compiler writes before a page's own code: which parts of the framework are used, and what pages.json and manifest.json say.

const FEATURES = ['NAVIGATIONBAR', 'PAGES', 'I18N_ZH_HANS'];
const OTHERS = [
  'I18N_EN',
  'I18N_ES',
  'I18N_LOCALE',
  'I18N_FR',
  'I18N_ZH_HANT',
  'LEFTWINDOW',
  'LONGPRESS',
  'NAVIGATIONBAR_BUTTONS',
  'NAVIGATIONBAR_SEARCHINPUT',
  'NAVIGATIONBAR_TRANSPARENT',
  'NVUE',
  'PULL_DOWN_REFRESH',
  'RESPONSIVE',
  'RIGHTWINDOW',
  'TABBAR',
  'TABBAR_MIDBUTTON',
  'TOPWINDOW',
  'UNI_CLOUD',
  'WX',
  'WXS',
];
const isUsed = [...FEATURES.map((name) => [name, true]), ...OTHERS.map((name) => [name, false])];

export const NAVIGATION_BAR = { titleText: '备案信息', type: 'default', backgroundColor: '#F8F8F8' };

Object.assign(window, Object.fromEntries(isUsed.map(([name, is]) => [`__UNI_FEATURE_${name}__`, is])), {
  __UNI_FEATURE_ROUTER_MODE__: 'hash',
  __uniConfig: {
    globalStyle: { navigationBar: NAVIGATION_BAR, isNVue: false },
    router: { mode: 'hash', base: './', assets: 'assets', routerBase: '/' },
    networkTimeout: { request: 60_000 },
    locale: 'zh-Hans',
    fallbackLocale: 'zh-Hans',
    locales: {},
    darkmode: false,
    themeConfig: {},
    nvue: { 'flex-direction': 'column' },
  },
  __uniLayout: {},
  process: { env: {} },
});
/** Where Chrome runs on Windows, a day is asked by the browser's own box, unseen under the pointer, unless a page says which parts of it it wants. */
Object.defineProperty(navigator, 'platform', { get: () => 'Win32' });
