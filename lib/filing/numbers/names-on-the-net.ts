// Is this a domain name or an ICP number?
import { accept, type NumberCheck, refuse } from './result';

const label = '[a-z0-9\\p{Script=Han}](?:[a-z0-9\\p{Script=Han}-]{0,61}[a-z0-9\\p{Script=Han}])?';
const domain = new RegExp(`^(?:${label}\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59}|\\p{Script=Han}{2,20})$`, 'u');

/** A registrable or deeper domain name without scheme, path or port, in lower case; Chinese labels stay as they are. */
export function checkDomainName(value: string): NumberCheck {
  const name = value.normalize('NFKC').trim().toLowerCase().replace(/。/g, '.').replace(/\.$/, '');
  return name.length <= 253 && domain.test(name) ? accept(name) : refuse('wrong-shape');
}

const administrations = '京津冀晋蒙内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀贵黔云滇藏陕秦甘陇青宁新';
const icpNumber = new RegExp(`^([${administrations}])ICP(备|证)(\\d{5,14})(?:号)?(?:-(\\d{1,5})([A-Z])?)?$`);

/** An ICP number as 浙ICP备12345678号, of a service with -1, of an app with -1A; spaces go and 号 is added. */
export function checkIcpNumber(value: string): NumberCheck {
  const text = value.normalize('NFKC').replace(/\s+/g, '').replace(/[–—]/g, '-').toUpperCase();
  const parts = icpNumber.exec(text);
  if (!parts) return refuse('wrong-shape');
  const [, place, kind, digits, service, platform = ''] = parts;
  return accept(`${place}ICP${kind}${digits}号${service ? `-${service}${platform}` : ''}`);
}
