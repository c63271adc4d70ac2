// Who is looking? The open panels, by tab, each told when its view changes.
import type { TabView } from '../../protocol/tab';

interface PanelPort {
  readonly name: string;
  readonly postMessage: (message: TabView) => void;
  readonly onDisconnect: { addListener(listener: () => void): void };
}

const NAME = /^panel:(\d+)$/;

/** Keeps the open panels. `onChange` hears of each tab whose panel opens or closes. */
export function keepPanels(onChange: (tabId: number) => void) {
  const ports = new Map<PanelPort, number>();

  function connect(port: PanelPort): void {
    const tab = NAME.exec(port.name)?.[1];
    if (tab === undefined) return;
    const tabId = Number(tab);
    ports.set(port, tabId);
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      onChange(tabId);
    });
    onChange(tabId);
  }

  function push(view: TabView): void {
    for (const [port, tabId] of ports) if (tabId === view.tabId) port.postMessage(view);
  }

  const tabs = () => [...new Set(ports.values())];
  return { connect, push, tabs, isOpen: (tabId: number) => tabs().includes(tabId) };
}
export type Panels = ReturnType<typeof keepPanels>;
