// Where is our overlay in a portal page? In a closed shadow root on a plain element without a recognisable name, in the page's top layer.

export interface OverlayHost {
  readonly root: ShadowRoot;
  /** Is it still in the page? Some pages take away whatever they did not put there. */
  isThere(): boolean;
  /** Moves the host above what the page has added to the top layer since. */
  raise(): void;
  remove(): void;
}

// Our scripts in one page share these hosts, so that none takes the other's host for a part of the page.
const shared = globalThis as { beiantongHosts?: WeakSet<Element> };
shared.beiantongHosts ??= new WeakSet();
const own = shared.beiantongHosts;

/** Is this our own host? It is not part of the page. */
export const isOwnHost = (element: Element): boolean => own.has(element);

/** Mounts an empty host. The page sees a `div` with a random id and cannot access its content. */
export function mountHost(document: Document, css: string): OverlayHost {
  const host = document.createElement('div');
  own.add(host);
  host.id = `x${crypto.getRandomValues(new Uint32Array(2)).join('')}`;
  host.setAttribute('popover', 'manual');
  host.style.cssText =
    'all:initial;position:fixed;inset:0;width:100vw;height:100vh;border:0;padding:0;margin:0;background:none;overflow:visible;pointer-events:none';
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  document.documentElement.append(host);

  function raise(): void {
    if (!host.isConnected) document.documentElement.append(host);
    if (!('showPopover' in host)) return;
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
  }
  raise();
  return { root, isThere: () => host.isConnected, raise, remove: () => host.remove() };
}

/**
 * Hides our hosts until the returned function is called: they cover the whole page, so the browser could not say what
 * is visible below them.
 */
export function concealHosts({ documentElement }: Document): () => void {
  const hosts = [...documentElement.children].filter(
    (element): element is HTMLElement => isOwnHost(element) && 'style' in element,
  );
  const displays = hosts.map(({ style }) => style.display);
  for (const { style } of hosts) style.display = 'none';
  return () => {
    for (const [at, { style }] of hosts.entries()) style.display = displays[at] ?? '';
  };
}
