// What is the domain or address in a URL that was pasted from the browser?
import { registrableOf } from '../../../../filing/facts/domain-suffix';

/** Whether a host has more in front of the domain that was registered. */
const isBelowOwn = (host: string): boolean => registrableOf(host.toLowerCase()) !== host.toLowerCase();

/** The address in the form that portals accept: without a scheme and trailing slash. */
export function addressIn(typed: string): string {
  return typed
    .trim()
    .replace(/^[a-z]+:\/\//iu, '')
    .replace(/\/+$/u, '');
}

/** The domain of a URL, as x.cn of https://www.x.cn/a?b, and of a host with www; a domain that is itself called www, and one below it that is not, stay as typed. */
export function domainIn(typed: string): string {
  const text = typed.trim();
  const isUrl = /[/?#:]/u.test(text);
  const [host = ''] = isUrl
    ? addressIn(text)
        .toLowerCase()
        .split(/[/?#:]/u)
    : [text];
  return isBelowOwn(host) ? host.replace(/^www\./iu, '') : host;
}
