// What does a person mean who pastes an address out of the browser into a field for a domain, or a day as an ID card writes it?

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

/** The day that is written as 20150312, 2015.3.12 or 2015年3月12日; null where it is none. */
export function dayIn(typed: string): string | null {
  const found = /^\s*(\d{4})(?:(\d{2})(\d{2})|[-./年](\d{1,2})[-./月](\d{1,2})日?)\s*$/u.exec(typed);
  if (found === null) return null;
  const [, year, month = found[4], day = found[5]] = found;
  return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
}
