// Does a page send itself to its server as soon as this is chosen, and has it come back? What is written in between is lost.
import { isLive } from '../dom/elements';
import { type WriteDeps, waitFor } from './widget';

/** How pages of ASP.NET and JSF say so in the attribute itself. */
const POSTS_BACK =
  /__doPostBack\(|\b(?:mojarra\.ab|PrimeFaces\.ab|(?:jsf|faces)\.ajax|A4J\.AJAX|RichFaces\.ajax)\b/u;
/** So long a server may take to answer, in milliseconds. */
const ANSWERED = 2500;

const postsBack = (part: Element): boolean =>
  ['onchange', 'onclick', 'onblur'].some((name) => POSTS_BACK.test(part.getAttribute(name) ?? ''));

/** What its answer changes: which lists there are, and how much each of them offers. */
const listsOf = ({ ownerDocument }: Element): string =>
  [...ownerDocument.querySelectorAll('select')].map(({ options }) => options.length).join();

/** To be called before a part is written; what it gives waits until the page that the write sends off has come back. */
export function watchReturn(parts: readonly Element[]): (deps: WriteDeps) => Promise<void> {
  const part = parts.find(postsBack);
  if (part === undefined) return async () => undefined;
  const before = listsOf(part);
  const isBack = (): boolean => !isLive(part) || listsOf(part) !== before;
  return async (deps) => {
    await waitFor(isBack, deps, ANSWERED);
  };
}
