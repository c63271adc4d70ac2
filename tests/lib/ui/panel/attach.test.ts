// Which documents does the panel take with a front and a back?
import { expect, it } from 'vitest';
import { hasSides } from '../../../../lib/ui/panel/attach';
import { book } from '../../../rulebook';

it('asks for front and back of exactly those documents of which the rulebook says that they have two sides', () => {
  const documents = [...book.documents.values()];
  const twoSided = documents.filter(({ limits }) => limits.sides === 2).map(({ id }) => id);
  expect(documents.map(({ id }) => id).filter(hasSides)).toEqual(twoSided);
  expect(twoSided).toContain('subject-principal-id');
});
