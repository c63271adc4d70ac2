// Which domain, and which address of a page, does a cell mean that holds what was copied from a browser?

const SCHEME = /^https?:\/\//i;

/** The host without www of an address; a name that is none stays as it stands. */
export function domainWritten(text: string): string {
  const isAddress = SCHEME.test(text) || text.includes('/');
  const host = text
    .replace(SCHEME, '')
    .replace(/[/?#].*$/s, '')
    .replace(/:\d+$/, '');
  return isAddress ? host.replace(/^www\./i, '') : host;
}

/** The address as it is kept: without scheme, and without a stroke that ends nothing. */
export function addressWritten(text: string): string {
  return text.replace(SCHEME, '').replace(/^([^/]*)\/$/, '$1');
}
