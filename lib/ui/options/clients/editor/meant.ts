// What does a person mean who pastes an address out of the browser into a field for a domain?

/** The address as portals take it: without a scheme, and without a slash at its end. */
export function addressIn(typed: string): string {
  return typed
    .trim()
    .replace(/^[a-z]+:\/\//iu, '')
    .replace(/\/+$/u, '');
}

/** The domain of an address, as x.cn of https://www.x.cn/a?b; what is a domain already stays as it was typed. */
export function domainIn(typed: string): string {
  const text = typed.trim();
  if (!/[/?#:]/u.test(text)) return text;
  const [host = ''] = addressIn(text).split(/[/?#:]/u);
  return host.toLowerCase().replace(/^www\./u, '');
}
