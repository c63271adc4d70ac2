// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { TabView } from '../../lib/protocol/tab';
import type { PanelActions } from '../../lib/ui/panel/actions';
import { Panel } from '../../lib/ui/panel/panel';
import { createTranslate } from '../../lib/ui/translate';
import { show } from '../lib/ui/render';
import { askOf } from '../ui-preview/ask';
import { views } from '../ui-preview/views';

const payloads = [
  '<img src=x onerror="window.__xss=1">',
  '</script><script>window.__xss=1</script>',
  'javascript:window.__xss=1',
  '<svg onload=window.__xss=1>',
  '<iframe srcdoc="<script>parent.__xss=1</script>">',
  '{{constructor.constructor("window.__xss=1")()}}',
  '" autofocus onfocus="window.__xss=1',
];
const kept = new Set([
  'action',
  'state',
  'severity',
  'requirement',
  'kind',
  'vault',
  'category',
  'status',
  'type',
  'asOf',
  'colour',
  'phones',
  'who',
  'required',
  'of',
  'known',
]);

/** The view with the payload in every free text it carries; ids of closed lists stay. */
function poison(value: unknown, payload: string, key = ''): unknown {
  if (typeof value === 'string') return kept.has(key) ? value : payload;
  if (Array.isArray(value)) return value.map((item) => poison(item, payload, key));
  if (typeof value !== 'object' || value === null || key === 'channels') return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, poison(part, payload, name)]));
}

/** The only image of the panel: the product's own mark on the lock screen. */
const OWN_MARK = '/icon/48.png';

const quiet = () => {};
const actions: PanelActions = {
  create: async () => ({ ok: false, reason: '' }),
  ask: askOf({ 'filings.detail': async () => null }),
  saveText: () => {},
  act: async () => {},
  attach: async () => null,
  copy: async () => {},
  print: quiet,
  openOptions: quiet,
  openTeam: quiet,
  printReport: quiet,
  openPractice: quiet,
};

describe('T13: hostile texts', () => {
  it.each(payloads)('stay text in every part of the panel: %s', (payload) => {
    for (const [name, view] of Object.entries(views)) {
      const hostile = poison(view, payload) as TabView; // the same shape with other strings
      const before = name === 'receipt' || name === 'conflict' || name === 'blocked';
      const { root, text } = show(
        <Panel
          view={hostile}
          t={createTranslate('en')}
          today="2026-11-24"
          actions={actions}
          showPart={quiet}
        />,
      );
      const images = [...root.querySelectorAll('img')].map((image) => image.getAttribute('src'));
      expect(images.filter((src) => src !== OWN_MARK)).toEqual([]);
      expect(
        root.querySelectorAll('script,iframe,object,[onerror],[onload],[onfocus],a[href^="javascript"]'),
      ).toHaveLength(0);
      expect([...root.querySelectorAll('svg')].every((svg) => svg.classList.contains('icon'))).toBe(true);
      if (before) expect(text()).toContain(payload);
    }
    expect('__xss' in window).toBe(false);
  });
});
