// Does a choice ask whether the entity's post comes to the address on its certificate, or to another one?
import type { Field } from '../model';
import { CHOICES } from './fitting';
import { areSameAndAnother, samenessOf } from './same-person';
import { readable } from './word-segments';
import { areYesAndNo } from './yes-or-no';

const OF_POST = /(?:通[讯信]|邮寄|联[系络])地址|\b(?:mailing|postal|correspondence) address\b/iu;
const OF_CERTIFICATE =
  /住[所址]|(?:证件|证照|执照|注册|登记)上?的?地址|\b(?:registered|certificate|licen[cs]e) address\b/iu;
const WHETHER = /是否|是不是|一致|相同|一样|\bsame\b/iu;

export function asksSameAddress({
  kind,
  label,
  options,
}: Pick<Field, 'kind' | 'label' | 'options'>): boolean {
  const asked = readable(label);
  if (!CHOICES.includes(kind) || !OF_POST.test(asked)) return false;
  const isNamed = OF_CERTIFICATE.test(asked);
  if (isNamed && WHETHER.test(asked) && areYesAndNo(options)) return true;
  const same = options.find((option) => samenessOf(option) === 'same');
  return areSameAndAnother(options) && (isNamed || OF_CERTIFICATE.test(readable(same ?? '')));
}
