// Which document may a file be, by its name? A suggestion that the person confirms; no word that fits, no guess.
import type { Text } from '../report/report';

export interface DocumentGuess {
  /** An id of the rulebook, or null. */
  readonly document: string | null;
  readonly side: 'front' | 'back' | null;
}

/** What people call a document besides its name in the rulebook; the first that is found counts. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/营业执照|事业单位法人证|组织机构代码|licen[cs]e/iu, 'subject-certificate'],
  [/(?:网站|服务|app)负责人.*(?:身份证|证件)/iu, 'service-principal-id'],
  [/身份证|id[-_ ]?card|证件照/iu, 'subject-principal-id'],
  [/实名(?:认证)?截图|real[-_ ]?name/iu, 'domain-real-name-screenshot'],
  [/域名证书|domain[-_ ]?cert/iu, 'domain-certificate'],
];

const FRONT = /正面|人像面|头像面|front/iu;
const BACK = /反面|国徽面|背面|back/iu;

/** Looks for a document's own name first, then for what people call it. */
export function guessDocument(
  fileName: string,
  documents: readonly { readonly id: string; readonly label: Text }[],
): DocumentGuess {
  const name = fileName.normalize('NFKC').replace(/\.\w+$/u, '');
  const named = documents
    .filter(({ label }) => bare(label.zh).length > 3 && name.includes(bare(label.zh)))
    .toSorted((one, other) => bare(other.label.zh).length - bare(one.label.zh).length)[0]; // the longest tells most
  const called = NAMES.find(([pattern]) => pattern.test(name))?.[1];
  const known = called !== undefined && documents.some(({ id }) => id === called) ? called : null;
  return {
    document: named?.id ?? known,
    side: FRONT.test(name) ? 'front' : BACK.test(name) ? 'back' : null,
  };
}

/** The name without what stands in brackets behind it. */
function bare(name: string): string {
  return name.replace(/[（(].*$/u, '');
}
