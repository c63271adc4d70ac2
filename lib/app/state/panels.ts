// Which panels are open? By tab; each is sent its view and the progress of its fill.
import type { FillProgress, TabView } from '../../protocol/tab';

interface PanelPort {
  readonly name: string;
  readonly postMessage: (message: TabView | FillProgress) => void;
  readonly onDisconnect: { addListener(listener: () => void): void };
}

const NAME = /^panel:(\d+)$/;

/** The open panels. `onChange` is told of each tab whose panel opens or closes. */
export function createPanelRegistry(onChange: (tabId: number, isOpen: boolean) => void) {
  const ports = new Map<PanelPort, number>();

  function connect(port: PanelPort): void {
    const tab = NAME.exec(port.name)?.[1];
    if (tab === undefined) return;
    const tabId = Number(tab);
    ports.set(port, tabId);
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      onChange(tabId, false);
    });
    onChange(tabId, true);
  }

  function push(message: TabView | FillProgress): void {
    for (const [port, tabId] of ports) if (tabId === message.tabId) port.postMessage(message);
  }

  const tabs = () => [...new Set(ports.values())];
  return { connect, push, tabs, isOpen: (tabId: number) => tabs().includes(tabId) };
}
export type Panels = ReturnType<typeof createPanelRegistry>;
