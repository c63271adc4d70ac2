// Does the moving picture of the first screen show every step, stand still for who wants no motion, and load quickly?
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { movingPicture } from '../../../scripts/pictures/moving-picture';

describe.each(['light', 'dark-en'])('the moving picture, %s', (set) => {
  const svg = readFileSync(`docs/pictures/${set}/walk.svg`, 'utf8');

  it('is one file under a megabyte that loads nothing else', () => {
    expect(svg.length).toBeLessThan(1_000_000);
    expect(svg.replace(/data:image\/png;base64,[A-Za-z0-9+/=]*/gu, '')).not.toMatch(
      /https?:\/\/(?!www\.w3\.org)|<script/u,
    );
  });

  it('shows four pictures by turns, and one to who wants no motion', () => {
    expect(svg.match(/<image /gu)).toHaveLength(4);
    expect(svg).toContain('prefers-reduced-motion:reduce');
  });
});

it('needs a picture', () => {
  expect(() => movingPicture([])).toThrow('no picture');
});
