// Does a page post itself to its server when this control changes, and has the answer arrived? Anything written before it arrives is lost.
import { isLive } from '../dom/elements';
import { type WriteDeps, waitFor } from './widget';

/** The functions by which ASP.NET and JSF pages do so, as they appear in event attributes. */
const POSTS_BACK =
  /__doPostBack\(|\b(?:mojarra\.ab|PrimeFaces\.ab|(?:jsf|faces)\.ajax|A4J\.AJAX|RichFaces\.ajax)\b/u;
/** How long a server may take to answer, in milliseconds. */
const ANSWERED = 2500;

const postsBack = (part: Element): boolean =>
  ['onchange', 'onclick', 'onblur'].some((name) => POSTS_BACK.test(part.getAttribute(name) ?? ''));

/** What the server's answer changes: the number of selects and of the options in each. */
const listsOf = ({ ownerDocument }: Element): string =>
  [...ownerDocument.querySelectorAll('select')].map(({ options }) => options.length).join();

/** To be called before a part is written. The returned function waits until the page that this write posts has been answered. */
export function watchReturn(parts: readonly Element[]): (deps: WriteDeps) => Promise<void> {
  const part = parts.find(postsBack);
  if (part === undefined) return async () => undefined;
  const before = listsOf(part);
  const isBack = (): boolean => !isLive(part) || listsOf(part) !== before;
  return async (deps) => {
    await waitFor(isBack, deps, ANSWERED);
  };
}
