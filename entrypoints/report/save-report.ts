// How does the report become one file? Its markup and its styles together, without scripts, buttons or anything to load.
import { download } from '@/lib/extension/save-file';

/** Saves the file; its name contains no client's name. */
export function saveReport(page: Document): void {
  const copy = page.implementation.createHTMLDocument(page.title);
  copy.documentElement.lang = page.documentElement.lang;
  const charset = copy.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const policy = copy.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
  const style = copy.createElement('style');
  style.textContent = [...page.styleSheets].map(rulesOf).join('\n');
  copy.head.prepend(charset, policy);
  copy.head.append(style);
  const paper = page.querySelector('main');
  if (paper) copy.body.append(copy.importNode(paper, true));
  const text = `<!doctype html>\n${copy.documentElement.outerHTML}\n`;
  download(new Blob([text], { type: 'text/html' }), `${page.title}.html`);
}

function rulesOf(sheet: CSSStyleSheet): string {
  return [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
}
