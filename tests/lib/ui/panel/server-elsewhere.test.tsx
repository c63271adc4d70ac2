// @vitest-environment happy-dom
// Does the panel say in one sentence why nothing of the server is filled in, and where it is noted?
import { expect, it } from 'vitest';
import { ServerElsewhere, UsedCode } from '../../../../lib/ui/panel/server-elsewhere';
import { createTranslate } from '../../../../lib/ui/translate';
import { doing, show } from '../render';

const elsewhere = { there: ['aliyun'], place: 'services[0].otherAccess' };

it('names both providers, and leads to where the server here is noted', async () => {
  const opened: string[] = [];
  const told = (language: 'zh' | 'en') =>
    show(
      <ServerElsewhere
        elsewhere={elsewhere}
        here="tencent"
        t={createTranslate(language)}
        openPlace={(place) => opened.push(place)}
      />,
    );
  const { one } = told('zh');
  expect(one('panel-server-elsewhere').textContent).toContain('档案里的服务器在阿里云');
  expect(one('panel-server-elsewhere').textContent).toContain('腾讯云');
  await doing(() => one('panel-server-note').click());
  expect(opened).toEqual(['services[0].otherAccess']);
  expect(told('en').one('panel-server-elsewhere').textContent).toContain('Alibaba Cloud');
});

it('says whose filing used the code up, and leads to where a new one is noted', async () => {
  const opened: string[] = [];
  const used = { by: '云帆官网', place: 'services[1].access.authCode' };
  const told = (language: 'zh' | 'en') =>
    show(<UsedCode used={used} t={createTranslate(language)} openPlace={(place) => opened.push(place)} />);
  const { one } = told('zh');
  expect(one('panel-used-code').textContent).toContain('已用于“云帆官网”的备案');
  await doing(() => one('panel-server-note').click());
  expect(opened).toEqual(['services[1].access.authCode']);
  expect(told('en').one('panel-used-code').textContent).toContain('was used in the filing of “云帆官网”');
});
