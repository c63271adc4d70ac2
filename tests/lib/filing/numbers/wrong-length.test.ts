// Is it told what is wrong with a number whose places or letters alone are wrong?
import { describe, expect, it } from 'vitest';
import { faultOfNumber } from '../../../../lib/filing/client/client-faults';
import { usccCheckCharacter } from '../../../../lib/filing/numbers/uscc';
import { wrongLength, wrongLetter } from '../../../../lib/filing/numbers/wrong-length';

const first = '91330106MA0AHL014';
const code = `${first}${usccCheckCharacter(first)}`;

describe('a unified code', () => {
  it.each(['I', 'O', 'S', 'V', 'Z'])('with %s, which none has, is told the place of it', (letter) => {
    for (let at = 2; at < code.length; at += 1) {
      const typed = `${code.slice(0, at)}${letter}${code.slice(at + 1)}`;
      expect(wrongLetter(typed)).toBe(at + 1);
      expect(wrongLetter(` ${typed.toLowerCase()} `)).toBe(at + 1);
    }
    const typed = `${code.slice(0, 16)}${letter}${code.slice(17)}`;
    const { message } = faultOfNumber('entity.certNumber', 'wrong-shape', null, typed);
    expect(message.zh).toContain('第 17 位不对');
    expect(JSON.stringify(message)).not.toContain(typed);
  });

  it('with other faults is told of those', () => {
    expect(wrongLetter(code)).toBeNull();
    expect(wrongLetter(`${code}Z`)).toBeNull();
    expect(wrongLength('uscc', code.slice(1))).toEqual({ want: 18, have: 17 });
  });
});
