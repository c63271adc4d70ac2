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
