// What is the domain or address in a URL that was pasted from the browser?

/** The address in the form that portals accept: without a scheme and trailing slash. */
export function addressIn(typed: string): string {
  return typed
    .trim()
    .replace(/^[a-z]+:\/\//iu, '')
    .replace(/\/+$/u, '');
}

/** The domain of a URL, as x.cn of https://www.x.cn/a?b; anything that is a domain already stays as typed. */
export function domainIn(typed: string): string {
  const text = typed.trim();
  if (!/[/?#:]/u.test(text)) return text;
  const [host = ''] = addressIn(text).split(/[/?#:]/u);
  return host.toLowerCase().replace(/^www\./u, '');
}
