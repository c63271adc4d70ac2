// Is a passphrase refused that others would guess, and accepted when nobody would?
import { describe, expect, it } from 'vitest';
import { scoreOf } from '../../../../lib/ui/vault/guess';
import { loaded, type Strength, strengthOf } from '../../../../lib/ui/vault/strength';

const judge = (passphrase: string, names: readonly string[] = []): Strength =>
  strengthOf(passphrase, names, scoreOf);
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
    '西瓜台灯八点半',
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
});

it('word lists that fail to load are asked for again, after longer and longer waits', async () => {
  const waits: number[] = [];
  let tries = 0;
  const load = async (): Promise<string> => {
    tries += 1;
    if (tries < 6) throw new Error('Failed to fetch dynamically imported module');
    return 'lists';
  };
  expect(await loaded(load, async (milliseconds) => void waits.push(milliseconds))).toBe('lists');
  expect(waits).toEqual([200, 1000, 5000, 5000, 5000]);
});
