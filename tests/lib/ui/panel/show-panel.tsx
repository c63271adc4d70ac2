// How does a test show the panel for a view, and know what was pressed in it?
import type { TabView } from '../../../../lib/protocol/tab';
import type { PanelActions } from '../../../../lib/ui/panel/actions';
import { Panel } from '../../../../lib/ui/panel/panel';
import { createTranslate } from '../../../../lib/ui/translate';
import { askOf } from '../../../ui-preview/ask';
import { show } from '../render';

export const t = createTranslate('zh');

/** The panel with every act written down. */
export function panel(view: TabView | undefined, language = t) {
  if (!view) throw new Error('no such view');
  const done: unknown[][] = [];
  const note =
    (name: string) =>
    (...args: unknown[]) =>
      void done.push([name, ...args]);
  const actions: PanelActions = {
    create: async () => ({ ok: true, recoveryCode: 'FICTIONAL-CODE' }),
    ask: askOf({
      'vault.unlock': async () => ({ ok: false, reason: 'wrong', wait: 4200 }),
      'vault.hint': async () => null,
      'filings.detail': async () => null,
    }),
    // without its `tab.`
    act: async (type, ...data) => void done.push([type.slice(4), ...data]),
    attach: async () => null,
    copy: async () => {},
    saveText: note('saveText'),
    print: note('print'),
    openOptions: note('options'),
    openTeam: note('team'),
    printReport: note('report'),
    printPaper: note('paper'),
    openPractice: note('practice'),
  };
  const shown = show(
    <Panel view={view} t={language} today="2026-11-24" actions={actions} showPart={note('part')} />,
  );
  return { ...shown, done };
}
