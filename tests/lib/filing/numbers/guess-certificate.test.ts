// Is the kind of certificate recognized from its number, and left open when several kinds are possible?
import { describe, expect, it } from 'vitest';
import { guessCertificate } from '../../../../lib/filing/numbers/guess-certificate';

describe('guessCertificate', () => {
  it.each([
    ['330106198503120010', 'resident-id'],
    ['33010619850312001x', 'resident-id'],
    ['３３０１０６１９８５０３１２００１０', 'resident-id'],
    ['91330106MA0AHL014E', 'business-licence'],
    ['51330000MJ8765432A', 'business-licence'],
    ['330106198513120010', null],
    ['12345678', null],
    ['', null],
  ])('takes %s for %s', (number, kind) => {
    expect(guessCertificate(number)).toBe(kind);
  });
});
