// How do the surfaces look? Shows the moment that the address names: ?scene=blocked&lang=zh&theme=dark.
import { render } from 'preact';
import '../../lib/ui/theme.css';
import '../../lib/ui/controls.css';
import '../../lib/ui/panel/panel.css';
import '../../lib/ui/panel/rows.css';
import type { PanelActions } from '../../lib/ui/panel/actions';
import { Panel } from '../../lib/ui/panel/panel';
import { createTranslate } from '../../lib/ui/translate';
import { views } from './views';

const query = new URLSearchParams(location.search);
const scene = query.get('scene') ?? 'blocked';
const t = createTranslate(query.get('lang') === 'en' ? 'en' : 'zh');
document.documentElement.dataset.theme = query.get('theme') ?? 'light';
document.documentElement.lang = t.language === 'en' ? 'en' : 'zh-CN';

const quiet = () => {};
const actions: PanelActions = {
  create: async () => ({ ok: true, recoveryCode: 'EXAMPLE-CODE-ONLY' }),
  unlock: async () => ({ ok: false, wait: 5000 }),
  lock: quiet,
  copy: async () => {},
  print: quiet,
  bind: quiet,
  unbind: quiet,
  chooseServices: quiet,
  fill: quiet,
  undo: quiet,
  answer: quiet,
  attach: async () => null,
  goTo: quiet,
  override: quiet,
  recheck: quiet,
  openOptions: quiet,
};

const root = document.getElementById('root');
const view = views[scene];
if (root && view) {
  render(<Panel view={view} t={t} today="2026-11-24" actions={actions} showPart={quiet} />, root);
}
