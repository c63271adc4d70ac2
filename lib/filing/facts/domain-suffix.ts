// What is a domain's suffix, and which name was registered below it?
const SECOND_LEVEL = /^(?:com|net|org|gov|edu|ac|mil|公司|网络)$|^[a-z]{2}$/; // com.cn, bj.cn: a suffix of two labels

/** The suffix with its dot, so that a rule for .cn does not match a name that merely ends in cn. */
export function suffixOf(domain: string): string {
  const labels = domain.split('.');
  const [second = '', top = ''] = labels.slice(-2);
  return top === 'cn' && labels.length > 2 && SECOND_LEVEL.test(second) ? `.${second}.cn` : `.${top}`;
}

/** The registered domain: one label and the suffix. */
export function registrableOf(domain: string): string {
  const suffix = suffixOf(domain);
  const label = domain.slice(0, -suffix.length).split('.').at(-1) ?? '';
  return `${label}${suffix}`;
}
