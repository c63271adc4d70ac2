// @vitest-environment happy-dom
// Is each label that a real console is publicly known to print read as what it asks, without the console's map?
import { describe, expect, it } from 'vitest';
import { consoleScenes } from './strangers/consoles';
import { tryScene } from './strangers/run';

/** What cannot be right here, with the cause. */
const NOT_HERE: Readonly<Record<string, string>> = {
  'huawei 2 备案授权码': 'asked alone on its page, which only the console’s map tells for a filing form',
  'provider table 3 审批文件扫描件': 'read, and the client of these pages has no such paper',
};

describe('the labels of real consoles', () => {
  it.each(consoleScenes().map((scene) => [scene.seed, scene] as const))('%s', async (_, scene) => {
    const { judged, isBlocked } = await tryScene(document, scene);
    const faults = judged
      .filter(({ verdict }) => verdict !== 'right' && verdict !== 'left')
      .map(({ item, verdict, why }) => ({ at: `${scene.seed} ${item.label.text}`, verdict, why }))
      .filter(({ at }) => NOT_HERE[at] === undefined);
    expect(faults).toEqual([]);
    expect(isBlocked).toBe(false);
  });
});
