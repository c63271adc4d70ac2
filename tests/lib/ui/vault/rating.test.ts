// Is a passphrase refused that others would guess, and accepted when nobody would?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passphraseFault } from '../../../../lib/protocol/passphrase';
import { LONG_LENGTH, lackingFor, MIN_LENGTH } from '../../../../lib/protocol/passphrase-length';
import { strengthOf as judgeWith } from '../../../../lib/ui/vault/rating';

const judge = (passphrase: string, names: readonly string[] = []) => judgeWith(passphrase, names);
const isTaken = (passphrase: string, names: readonly string[] = []) =>
  ['fair', 'strong'].includes(judge(passphrase, names));

describe('the strength of a passphrase', () => {
  it.each([
    'password123',
    '1234567890',
    'qwertyuiop',
    'aaaaaaaaaaaaaaaa',
    'woaini1314520',
    'beiantong2026',
    'aliyunbeian',
    '有限公司备案',
    '2026-11-24',
    'zhangsan19900101',
    'Zhang San 1990.1.1!',
    '19900101zhangsan',
    'wangxiaoming890715',
    '张三1990年1月1日',
    '李小明19900101',
    'liuyang@2015',
  ])('is too little: %s', (passphrase) => {
    expect(isTaken(passphrase)).toBe(false);
  });

  it.each([
    'correct horse battery staple',
    '窗外的蓝鲸爱吃七个馒头',
    '西瓜台灯八点半雨',
    '西瓜台灯八点半。',
    '月台橡皮雨衣1990',
    'Kd7#fq!vLm2x',
    'a sample passphrase of 5 words',
  ])('is enough: %s', (passphrase) => {
    expect(isTaken(passphrase)).toBe(true);
  });

  it('is reported as a name with a date when it is one', () => {
    expect(judge('zhangsan19900101')).toBe('personal');
    expect(judge('woaini1314520')).toBe('weak');
  });

  it('is reported as short below ten characters, whatever they are; a Chinese one counts as two', () => {
    expect(judge('Kd7#fq!vL')).toBe('short');
    expect(judge('山雨欲来风')).not.toBe('short');
  });

  it('is lower when the passphrase is the name of a client, or a part of it', () => {
    const names = ['Cloudsail Hydroponics', '杭州示例云帆科技有限公司'];
    expect(isTaken('cloudsail hydroponics 1')).toBe(true);
    expect(isTaken('cloudsail hydroponics 1', names)).toBe(false);
    expect(isTaken('杭州示例云帆科技有限公司', names)).toBe(false);
  });

  it('is too little in one kind of character only, and the rest of the way is told', () => {
    expect(judge('茶馆下雨猫睡觉')).toBe('one-kind');
    expect(lackingFor('茶馆下雨猫睡觉', LONG_LENGTH)).toEqual({ n: 2, han: 1 });
    expect(isTaken('茶馆下雨猫睡觉云')).toBe(true);
    expect(lackingFor('山雨欲来', MIN_LENGTH)).toEqual({ n: 2, han: 1 });
  });
});

/** What people type: words, characters, keyboard runs, dates, signs, each any number of times. */
const piece = fc.oneof(
  fc.constantFrom(
    '茶馆',
    '下雨',
    '西瓜',
    '台灯',
    'correct',
    'horse',
    'password',
    'qwerty',
    '2026',
    '#',
    '。',
    ' ',
  ),
  fc.string({ maxLength: 3, unit: 'grapheme' }),
  fc.string({ maxLength: 6, unit: fc.constantFrom('a', 'b', 'Z', '7', '云', '帆', '雨', '!') }),
);
const typed = fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(''));

it('is never called good where the vault refuses it, and what is called good is accepted', () => {
  fc.assert(
    fc.property(typed, (passphrase) => isTaken(passphrase) === false || passphraseFault(passphrase) === null),
    { numRuns: 400 },
  );
});
