// Which domain or page address does a cell mean whose text was copied from a browser?

const SCHEME = /^https?:\/\//i;

/** The host of an address without www; a text that is no address is returned unchanged. */
export function domainWritten(text: string): string {
  const isAddress = SCHEME.test(text) || text.includes('/');
  const host = text
    .replace(SCHEME, '')
    .replace(/[/?#].*$/s, '')
    .replace(/:\d+$/, '');
  return isAddress ? host.replace(/^www\./i, '') : host;
}

/** The address as it is stored: without scheme and without a final slash. */
export function addressWritten(text: string): string {
  return text.replace(SCHEME, '').replace(/^([^/]*)\/$/, '$1');
}

const NAME = /^(?:[\p{L}\p{N}_-]+\.)+\p{L}{2,}$/u;
/** Ends of a page's own name, which no domain has. */
const PAGE = /\.(?:html?|php|aspx?|jsp|do|shtml)$/i;

/** The names of a cell that stand with a slash between them: a.com/b.com. An address with its path stays one. */
export function namesApart(text: string): readonly string[] {
  const parts = text.split(/[/|]/).filter(Boolean);
  const areNames = parts.length > 1 && parts.every((one) => NAME.test(one) && !PAGE.test(one));
  return areNames ? parts : [text];
}
