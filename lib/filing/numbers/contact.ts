// Is this a way to reach somebody: a mainland mobile number, a landline, an e-mail address?
import { accept, type NumberCheck, refuse, tidy } from './result';

/** Mainland mobile: eleven digits; +86, 0086, 86- and 086- go, as do spaces, hyphens and brackets. */
export function checkMobile(value: string): NumberCheck {
  const digits = tidy(value)
    .replace(/[\s()\-–—]/g, '')
    .replace(/^(\+|00|0)?86(?=1\d{10}$)/, '');
  return /^1[3-9]\d{9}$/.test(digits) ? accept(digits) : refuse('wrong-shape');
}

/** Landline with area code and perhaps an extension; answered as 0571-12345678 or 0571-12345678-123. */
export function checkLandline(value: string): NumberCheck {
  const text = tidy(value)
    .replace(/[()]/g, '-')
    .replace(/[\s–—-]+/g, '-')
    .replace(/^-/, '');
  const local = text.replace(/^(\+86|0086|086|86)-?(?=0?[1-9]\d{1,2}-?\d{7,8})/, '');
  const parts = /^0?(10|2\d|[3-9]\d{2})-?([2-8]\d{6,7})(?:-(\d{1,6}))?$/.exec(local);
  if (!parts) return refuse('wrong-shape');
  const [, area, number, extension] = parts;
  return accept(`0${area}-${number}${extension ? `-${extension}` : ''}`);
}

/** An e-mail address of plain letters and digits, as portals accept it; the domain is answered in lower case. */
export function checkEmail(value: string): NumberCheck {
  const text = value.normalize('NFKC').trim();
  const parts =
    /^([A-Za-z0-9_+-]+(?:\.[A-Za-z0-9_+-]+)*)@((?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63})$/.exec(
      text,
    );
  if (!parts || text.length > 128) return refuse('wrong-shape');
  const [, mailbox, domain = ''] = parts;
  return accept(`${mailbox}@${domain.toLowerCase()}`);
}
