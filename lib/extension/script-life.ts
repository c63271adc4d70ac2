// How long does a content script run? Until a newer copy of it starts in the page, or the extension is updated or removed.
import { browser } from 'wxt/browser';
import type { ContentScriptContext as WholeLife } from 'wxt/utils/content-script-context';

/** What the script of a portal page uses of WXT's context. */
export type ScriptLife = Pick<WholeLife, 'isValid' | 'onInvalidated' | 'addEventListener'>;

/**
 * Replaces WXT's class of this name in the scripts of portal pages (wxt.config.ts): that one has timers and a watch on the
 * address, which are not used and make up a fiftieth of the script.
 */
export class ContentScriptContext implements ScriptLife {
  readonly #life = new AbortController();

  /** Stops older copies of the script in this document, by the event that WXT's class uses. */
  constructor(contentScriptName: string) {
    const started = `${browser.runtime.id}:${contentScriptName}:wxt:content-script-started`;
    document.dispatchEvent(new CustomEvent(started, { detail: { contentScriptName } }));
    this.addEventListener(document, started, () => this.#life.abort());
  }

  /** False once the extension was updated or removed, or another copy started. */
  get isValid(): boolean {
    if (!browser.runtime?.id) this.#life.abort();
    return !this.#life.signal.aborted;
  }

  onInvalidated(then: () => void): () => void {
    const { signal } = this.#life;
    signal.addEventListener('abort', then);
    return () => signal.removeEventListener('abort', then);
  }

  /** Listens until the script is stopped. */
  addEventListener(target: EventTarget, type: string, hear: (event: never) => void): void {
    target.addEventListener(type, hear as EventListener, { signal: this.#life.signal });
  }
}
