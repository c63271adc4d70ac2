// How is a client recognised at a glance? By a square in its colour with the most distinguishing character of its name.

import { distinguishing } from './distinguishing';

/** Black or white, whichever reads better on the colour (WCAG relative luminance). */
function inkOn(colour: string): '#000' | '#fff' {
  const channel = (from: number) => {
    const value = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const luminance = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
  return luminance > 0.179 ? '#000' : '#fff';
}

/** The client's square; decorative, since the name is beside it. */
export function ClientDot({ name, colour }: { readonly name: string; readonly colour: string }) {
  const background = /^#[0-9a-f]{6}$/i.test(colour) ? colour : '#4a5568';
  return (
    <span class="dot" aria-hidden="true" style={{ background, color: inkOn(background) }}>
      {distinguishing(name)}
    </span>
  );
}
