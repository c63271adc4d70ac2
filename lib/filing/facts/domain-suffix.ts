// Where does a domain end: what is its suffix, and which name stands directly below it?
const SECOND_LEVEL = /^(?:com|net|org|gov|edu|ac|mil|公司|网络)$|^[a-z]{2}$/; // com.cn, bj.cn: two labels are one suffix

/** The suffix with its dot: a rule that asks for .cn is not met by a name that merely ends so. */
export function suffixOf(domain: string): string {
  const labels = domain.split('.');
  const [second = '', top = ''] = labels.slice(-2);
  return top === 'cn' && labels.length > 2 && SECOND_LEVEL.test(second) ? `.${second}.cn` : `.${top}`;
}

/** The name that was registered: one label and the suffix. */
export function registrableOf(domain: string): string {
  const suffix = suffixOf(domain);
  const label = domain.slice(0, -suffix.length).split('.').at(-1) ?? '';
  return `${label}${suffix}`;
}
