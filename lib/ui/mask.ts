// Which values are masked until the person asks, and what is shown instead?

/** Fields whose whole value is an identity number, a phone or a code. */
const PRIVATE_FIELD =
  /(certNumber|CertNumber|mobile|landline|Phone|certLast6|authCode|imAccount|filingPassword)$/;

/** Personal and phone numbers anywhere in a text, but not inside a longer number. */
const PRIVATE_RUN =
  /(?<![0-9A-Za-z])(?:\d{17}[\dXx]|[0-9A-Z]{18}|\d{15}|(?:\+?86[- ]?)?1[3-9]\d{9}|0\d{2,3}[- ]?\d{7,8})(?![0-9A-Za-z])/g;

/** The first three and last two characters; short values are masked completely. */
export function maskWhole(value: string): string {
  return value.length < 8 ? '••••' : `${value.slice(0, 3)}••••${value.slice(-2)}`;
}

/** A landline is known by its area code, which is no secret. */
const AREA = /^(?:\+?0{0,2}86-)?(0(?:10|2\d|[3-9]\d{2}))-?\d{7,8}(?:-\d+)?$/u;

/** What may be shown of a value without asking; the value itself when nothing in it is private. */
export function maskValue(fieldId: string | null, value: string): string {
  if (value === '') return value;
  if (fieldId !== null && PRIVATE_FIELD.test(fieldId)) {
    const [, area] = AREA.exec(value) ?? [];
    return area === undefined ? maskWhole(value) : `${area}-••••${value.slice(-2)}`;
  }
  return maskNumbers(value);
}

/** Masks only the identity and phone numbers inside a text. */
export function maskNumbers(text: string): string {
  return text.replace(PRIVATE_RUN, maskWhole);
}

/** How two values differ that look alike when masked; null if the difference is visible, or they are equal. */
export function hiddenDifference(
  mask: (value: string) => string,
  one: string,
  other: string,
): 'signs' | 'places' | null {
  if (one === other || mask(one) !== mask(other)) return null;
  const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
  return bare(one) === bare(other) ? 'signs' : 'places';
}
