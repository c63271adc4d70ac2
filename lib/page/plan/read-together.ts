// What do controls ask for that only their neighbours show: the rest of an address, a part of a row, an end, the main value?
import type { Lexicon } from '../recognise/lexicon';
import {
  withAddressLeft,
  withOnlyRegion,
  withRegionOfAddress,
  withRestOfAddress,
  withWholeAddress,
} from './address-left';
import { withRangeEnds } from './asked-twice';
import { withPartsInARow } from './boxes-in-a-row';
import { withCertificateBeside } from './certificate-beside';
import { withDomainInParts } from './domain-in-parts';
import { withExpiryBeside } from './expiry-beside';
import type { Found } from './found';
import { withoutFurtherDomains } from './further-domains';
import { withIdCardBeside } from './id-card-beside';
import { withLongTermBeside } from './long-term-beside';
import { withNamelessEnds } from './nameless-ends';
import { withNumbersBeside } from './numbers-beside';
import { withoutRemarksOfPersons } from './remarks-of-persons';
import { withRepeats } from './repeated-entry';
import { withSecondMobile } from './second-mobile-beside';
import { withSigningBeside } from './signing-beside';
import { withMainBeside } from './values-beside';

/** Each control as it was recognized by itself, with what its neighbours add. */
export function readTogether(alone: readonly Found[], lexicon: Lexicon): readonly Found[] {
  const addresses = withRestOfAddress(withRegionOfAddress(withAddressLeft(alone, lexicon), lexicon));
  const rows = withPartsInARow(withNumbersBeside(withOnlyRegion(withWholeAddress(addresses)), lexicon));
  const phones = withRepeats(withSecondMobile(withDomainInParts(rows), lexicon), lexicon);
  const ends = withRangeEnds(
    withNamelessEnds(withCertificateBeside(withExpiryBeside(phones, lexicon), lexicon)),
  );
  const terms = withSigningBeside(withLongTermBeside(ends, lexicon), lexicon);
  const main = withoutFurtherDomains(withMainBeside(withIdCardBeside(terms, lexicon)));
  return withoutRemarksOfPersons(main, lexicon);
}
