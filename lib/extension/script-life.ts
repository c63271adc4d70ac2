// How long does a script of ours in a page live? Until a newer copy of it starts there, or the extension that brought it is gone.
import { browser } from 'wxt/browser';
import type { ContentScriptContext as WholeLife } from 'wxt/utils/content-script-context';

/** What the script of a portal page uses of the life that WXT hands to it. */
export type ScriptLife = Pick<WholeLife, 'isValid' | 'onInvalidated' | 'addEventListener'>;

/**
 * Stands in for WXT's class of this name in what portal pages load (wxt.config.ts): that one carries timers and a
 * watch on the address, a fiftieth of the script, which nothing here asks for.
 */
export class ContentScriptContext implements ScriptLife {
  readonly #life = new AbortController();

  /** Ends older copies of the script in this document, by the event that WXT's own class sends and hears. */
  constructor(contentScriptName: string) {
    const started = `${browser.runtime.id}:${contentScriptName}:wxt:content-script-started`;
    document.dispatchEvent(new CustomEvent(started, { detail: { contentScriptName } }));
    this.addEventListener(document, started, () => this.#life.abort());
  }

  /** False from the moment the extension was updated, removed, or another copy started. */
  get isValid(): boolean {
    if (!browser.runtime?.id) this.#life.abort();
    return !this.#life.signal.aborted;
  }

  onInvalidated(then: () => void): () => void {
    const { signal } = this.#life;
    signal.addEventListener('abort', then);
    return () => signal.removeEventListener('abort', then);
  }

  /** Listens until the life ends. */
  addEventListener(target: EventTarget, type: string, hear: (event: never) => void): void {
    target.addEventListener(type, hear as EventListener, { signal: this.#life.signal });
  }
}
