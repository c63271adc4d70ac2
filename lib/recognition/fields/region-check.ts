// Do the places on a paper fit the list of divisions, and each other? A name with one misread character is corrected and marked.
import type { Region } from '../../filing/client/client';
import { allDivisions, bareName, divisionsBelow } from '../../filing/regions/divisions';
import type { Kind, KindField } from '../kinds/kinds';
import { withOfficeChecked } from './office-check';
import { beginsWithDivision, nearestStart, regionOfAddress, regionOfCode } from './region-of';
import { hintsFor, mayBe } from './sign-twins';
import { type Doubt, type Field, withMended } from './value';

/** The fields with each place checked against the list and against the region in the paper's number and address. */
export function withRegionChecked(kind: Kind | null, fields: readonly Field[]): readonly Field[] {
  const code = divisionCode(kind, fields);
  const numbered = code === null ? null : regionOfCode(code);
  const told = (field: Field) => kind?.fields.find(({ id }) => id === field.field);
  const addressed = fields.map((field) =>
    told(field)?.shape === 'address' && field.value !== '' ? withAddressChecked(field, numbered) : field,
  );
  const address = addressed.find((field) => told(field)?.shape === 'address');
  const own = (address === undefined ? null : regionOfAddress(address.value)) ?? numbered;
  return addressed.map((field) => withPlaceChecked(field, told(field), own));
}

/** The division code (six digits) in a number without doubts; null without such a number. */
function divisionCode(kind: Kind | null, fields: readonly Field[]): string | null {
  for (const { id, shape } of kind?.fields ?? []) {
    const found = fields.find(({ field }) => field === id);
    if (found === undefined || found.doubts.some((doubt) => doubt !== 'readings-differ')) continue;
    if (shape === 'credit-code') return found.value.slice(2, 8);
    // a residence permit's number tells where its holder comes from, not where they live
    if (shape === 'resident-number') return /^8[123]/.test(found.value) ? null : found.value.slice(0, 6);
  }
  return null;
}

function withAddressChecked(field: Field, numbered: Region | null): Field {
  const region = regionOfAddress(field.value);
  if (region === null || divisionsBelow(region.code).length > 0) {
    const rest = field.value.slice(1);
    if (region === null && beginsWithDivision(rest, 'whole') && regionOfAddress(rest) !== null)
      return withMended(field, rest, ['unknown-region']); // what precedes it belongs to something else
    const near = nearestStart(field.value, hintsFor(field, numbered, false));
    return near === null
      ? field
      : withMended(field, near.start + field.value.slice(near.length), ['unknown-region']);
  }
  const isElsewhere = numbered !== null && numbered.code.slice(0, 2) !== region.code.slice(0, 2);
  const doubts: readonly Doubt[] = isElsewhere ? [...field.doubts, 'region-differs'] : field.doubts;
  return { ...field, doubts };
}

/** Checks a name that begins with a place: an authority against the whole list, an organisation against the paper's own region. */
function withPlaceChecked(field: Field, told: KindField | undefined, own: Region | null): Field {
  if (told === undefined || field.value === '') return field;
  if (told.shape === 'authority') return withOfficeChecked(field, told.ends ?? [], own);
  const isNamed = told.shape === 'organisation' || told.shape === 'text';
  const mended = isNamed && own !== null ? namedAfter(field, own) : null;
  return mended === null ? field : withMended(field, mended);
}

/** The name with the paper's own place in the spelling of the list where it nearly begins with it; short places are left alone, since one character is half of them. */
function namedAfter(field: Field, own: Region): string | null {
  const { value } = field;
  for (const name of own.names.toReversed()) {
    const bare = bareName(name);
    if (value.startsWith(bare)) return null;
    for (const written of new Set([name, bare])) {
      const start = value.slice(0, written.length);
      const [only, another] = [...written].flatMap((sign, at) =>
        sign === start.charAt(at) ? [] : [{ sign, at }],
      );
      if (only === undefined || another !== undefined) continue;
      const isWhole = written.length > 2 && written === name && only.at < name.length - 1;
      if (mayBe(field, only.at, only.sign) || (isWhole && !isDivision(start)))
        return written + value.slice(written.length);
    }
  }
  return null;
}

const isDivision = (start: string): boolean =>
  allDivisions.some(({ name }) => name === start || bareName(name) === start);
