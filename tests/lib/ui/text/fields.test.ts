// Has every place of a client a name? The history lists whatever differs, so that a new property without one would show its key.
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { Client } from '../../../../lib/filing/client/client';
import { fields } from '../../../../lib/ui/text/fields';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** Every place that the schema allows below this one, without indexes. */
function placesIn(schema: Schema, at = ''): readonly string[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    const place = at === '' ? key : `${at}.${key}`;
    return [place, ...placesIn(value, place)];
  });
  const below = [...(schema.anyOf ?? []), ...(schema.items ? [schema.items] : [])];
  return [...own, ...below.flatMap((one) => placesIn(one, at))];
}

/** What joins the parts of a client by reference never differs between two versions of the same item. */
const isReference = (place: string) => /(?:^|\.)id$/u.test(place) || place === 'filings.answers.fact';

describe('The name of a place in a client', () => {
  const places = [...new Set(placesIn(z.toJSONSchema(Client, { io: 'input' }) as Schema))];

  test('is there for everything that a client can hold, in both languages', () => {
    expect(places).toContain('filings.refusal.text');
    expect(places).toContain('services.access.location.names');
    const named: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = fields;
    const unnamed = places.filter((place) => {
      const words = named[`field.${place}`];
      return !isReference(place) && !(words?.zh && words.en);
    });
    expect(unnamed).toEqual([]);
  });
});
