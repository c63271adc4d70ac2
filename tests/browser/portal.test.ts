// Can the practice portal be filled by hand, does it check values like a real portal, and does it count submissions?
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Portals, startPortals } from '../portals/server';
import { item, pick, pickPath, pickRegion, portalState, press, tick, type, typeDays } from './hands';
import { type Browser, launch } from './harness';

let portals: Portals;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  portals = await startPortals();
  browser = await launch({ extension: null, hostResolverRules: portals.hostResolverRules });
});

afterAll(async () => {
  await browser?.close();
  await portals?.close();
});

beforeEach(async () => {
  page = await browser.page('https://beian.aliyun.com/');
});

async function fillVerification(): Promise<void> {
  await pickRegion(page, '主办单位所属区域', ['浙江省', '杭州市', '西湖区']);
  await pick(page, '主办单位性质', '企业');
  await pick(page, '主办单位证件类型', '营业执照');
  await type(page, '主办单位证件号码', ' 91330106ma2btq0x1k ');
  await type(page, '域名', 'Sample-Tea.cn');
  await pick(page, '服务器实例', 'i-bp1practice02');
}

async function fillEntity(): Promise<void> {
  await type(page, '主办单位或主办人名称', '杭州样例茶业有限公司');
  await type(page, '主办单位证件住所', '浙江省杭州市西湖区样例路8号');
  await type(page, '主办单位通讯地址', '样例路8号2幢301室');
  await type(page, '投资人或主管单位', '杭州样例茶业有限公司');
  await type(page, '备案备注', '此地址已是详细地址');
  await type(page, '负责人姓名', '林样例');
  await pick(page, '负责人证件类型', '居民身份证');
  await type(page, '负责人证件号码', '330106198804121024');
  await typeDays(page, '负责人证件有效期', ['2020-01-08', '2040-01-08']);
  await type(page, '联系方式1', '138 0000 1111');
  await type(page, '验证码', '123456');
  const landline = item(page, '联系方式2').locator('input');
  await landline.nth(0).pressSequentially('0571');
  await landline.nth(1).pressSequentially('88880000');
  await type(page, '应急联系电话', '13900002222');
  await type(page, '电子邮件', 'lin@sample-tea.cn');
  await tick(page, '我已阅读并同意');
}

async function fillService(index: number): Promise<void> {
  const block = page.locator('.service-card').nth(index);
  await type(block, '网站名称', '样例茶业');
  await type(block, '网站首页地址', 'www.sample-tea.cn');
  await pick(block, '网站服务内容', '单位门户网站');
  await tick(block, '无');
  await typeDays(block, '网站开通日期', ['2026-10-01']);
  await pickPath(block, '服务器放置地', ['浙江省', '杭州市']);
  await tick(block, '同主体负责人');
}

async function upload(label: string, name: string, bytes: Buffer): Promise<void> {
  const mimeType = name.endsWith('.png') ? 'image/png' : 'image/jpeg';
  await item(page, label).locator('input[type=file]').setInputFiles({ name, mimeType, buffer: bytes });
}

describe('the whole way by hand', () => {
  it('leads from the filing type to one submitted order, with every value in the model', async () => {
    await fillVerification();
    await press(page, '下一步');
    expect((await portalState(page)).errors).toEqual({});
    await page.getByText('系统判定您的备案类型为：首次备案').waitFor();
    expect(page.url()).toContain('#/entity');
    expect(await item(page, '主办单位证件号码').textContent()).toContain('91330106MA2BTQ0X1K');
    expect(await page.locator('.address-prefix').textContent()).toBe('浙江省杭州市西湖区');

    await fillEntity();
    await press(page, '下一步');
    expect((await portalState(page)).errors).toEqual({});

    await fillService(0);
    await press(page, '下一步');
    expect((await portalState(page)).errors).toEqual({});

    const picture = smallPng();
    for (const label of [
      '主办单位证件',
      '主体负责人证件（人像面）',
      '主体负责人证件（国徽面）',
      '网站负责人证件（人像面）',
      '网站负责人证件（国徽面）',
      '域名证书',
    ]) {
      await upload(label, 'scan.png', picture);
      await item(page, label).getByText('scan.png').waitFor();
    }
    await press(page, '下一步');
    await press(page, '提交备案');
    await page.getByText('备案订单已提交').waitFor();

    const state = await portalState(page);
    expect(state).toMatchObject({ step: 'done', submits: 1, smsSends: 0, filingType: '首次备案' });
    expect(state.model).toMatchObject({
      entity: {
        region: { province: '浙江省', city: '杭州市', district: '西湖区' },
        nature: '企业',
        certNumber: '91330106MA2BTQ0X1K',
        mailAddress: '样例路8号2幢301室',
      },
      access: { domain: 'sample-tea.cn', resource: 'i-bp1practice02' },
      subjectPrincipal: {
        certType: '居民身份证',
        certValidFrom: '2020-01-08',
        certValidUntil: '2040-01-08',
        mobile: '13800001111',
        landline: { area: '0571', number: '88880000', extension: '' },
      },
      consent: true,
      services: [
        {
          domain: 'sample-tea.cn',
          content: '单位门户网站',
          preApproval: '无',
          languages: ['中文简体'],
          openDate: '2026-10-01',
          location: ['浙江省', '杭州市'],
          principal: { name: '林样例', landline: '086-0571-88880000' },
        },
      ],
    });
    expect(state.uploads).toHaveLength(6);
    expect(state.uploads[0]).toEqual({
      slot: 'upload.subjectCert',
      name: 'scan.png',
      bytes: picture.length,
      sha256: createHash('sha256').update(picture).digest('hex'),
    });
  });
});

describe('the verification step', () => {
  it('stays where it is and names every empty item', async () => {
    await press(page, '下一步');
    const { step, errors, submits } = await portalState(page);
    expect({ step, submits, count: Object.keys(errors).length }).toEqual({
      step: 'verify',
      submits: 0,
      count: 8,
    });
    expect(await item(page, '域名').locator('.ant-form-item-explain-error').textContent()).toBe('请输入域名');
  });

  it('refuses a credit code whose check character is wrong and takes it back when it is corrected', async () => {
    await pick(page, '主办单位性质', '企业');
    await pick(page, '主办单位证件类型', '营业执照');
    await type(page, '主办单位证件号码', '91330106MA2BTQ0X1L');
    expect((await portalState(page)).errors['entity.certNumber']).toMatch('证件号码格式不正确');
    await page.keyboard.press('Shift+Tab');
    await item(page, '主办单位证件号码').locator('input').fill('91330106MA2BTQ0X1K');
    expect((await portalState(page)).errors).toEqual({});
  });

  it('empties city, district and certificate type when what they depend on changes', async () => {
    await pickRegion(page, '主办单位所属区域', ['浙江省', '杭州市', '西湖区']);
    await pick(page, '主办单位性质', '企业');
    await pick(page, '主办单位证件类型', '营业执照');
    await pickRegion(page, '主办单位所属区域', ['新疆维吾尔自治区']);
    await pick(page, '主办单位性质', '个人');
    expect((await portalState(page)).model).toMatchObject({
      entity: {
        region: { province: '新疆维吾尔自治区', city: '', district: '' },
        nature: '个人',
        certType: '',
      },
    });
  });

  it('does not let an instance be chosen that has no service number left', async () => {
    await item(page, '服务器实例').locator('.ant-select-selector').click();
    const option = page.locator('.ant-select-item-option').filter({ hasText: '剩余备案服务号 0 个' });
    expect(await option.getAttribute('class')).toContain('ant-select-item-option-disabled');
  });
});

describe('the later steps', () => {
  it('ask a person neither for an investor nor for a certificate of a unit', async () => {
    await page.goto('https://beian.aliyun.com/?open=all#/verify');
    await pick(page, '主办单位性质', '个人');
    await page.evaluate(() => {
      location.hash = '#/entity';
    });
    await press(page, '下一步');
    expect((await portalState(page)).errors).not.toHaveProperty(['entity.investor']);
    await page.evaluate(() => {
      location.hash = '#/upload';
    });
    await press(page, '下一步');
    const { errors } = await portalState(page);
    expect(Object.keys(errors)).toContain('upload.principalIdFront');
    expect(errors).not.toHaveProperty(['upload.subjectCert']);
  });

  it('cannot be opened by their address before they are reached', async () => {
    await page.goto('https://beian.aliyun.com/#/review');
    await page.waitForURL(/#\/verify$/);
    expect((await portalState(page)).step).toBe('verify');
  });

  it('show another company when a draft of it is open', async () => {
    await page.goto('https://beian.aliyun.com/?prefill=other');
    await page.getByText('当前备案主体：南京临江仙样例贸易有限公司').waitFor();
    expect(await item(page, '主办单位证件号码').textContent()).toContain('91320102MA1XK7N20T');
    expect(await item(page, '主办单位或主办人名称').locator('input').inputValue()).toBe(
      '南京临江仙样例贸易有限公司',
    );
  });

  it('take the last day away when a certificate is long-term', async () => {
    await page.goto('https://beian.aliyun.com/?open=all#/entity');
    await typeDays(page, '负责人证件有效期', ['2020-01-08', '2040-01-08']);
    await tick(page, '长期');
    expect((await portalState(page)).model).toMatchObject({
      subjectPrincipal: { certValidFrom: '2020-01-08', certValidUntil: '', certLongTerm: true },
    });
    expect(await item(page, '负责人证件有效期').locator('input').nth(1).isDisabled()).toBe(true);
  });

  it('let a second website be added and removed', async () => {
    await page.goto('https://beian.aliyun.com/?open=all#/services');
    await press(page, '+ 添加网站');
    await type(page.locator('.service-card').nth(1), '网站名称', '样例茶馆');
    expect((await portalState(page)).model).toMatchObject({ services: [{ name: '' }, { name: '样例茶馆' }] });
    await page.locator('.service-card').first().getByText('删除').click();
    expect((await portalState(page)).model).toMatchObject({ services: [{ name: '样例茶馆' }] });
  });

  it('refuse a file that is too large or no picture, whatever its name says', async () => {
    await page.goto('https://beian.aliyun.com/?open=all#/upload');
    await upload('主办单位证件', 'large.jpg', Buffer.alloc(4 * 1024 * 1024 + 1, 0xff));
    await item(page, '主办单位证件').getByText('文件大小不能超过4MB').waitFor();
    await upload('主办单位证件', 'false.png', Buffer.from('RIFF0000WEBPVP8 '));
    await item(page, '主办单位证件').getByText('仅支持JPG/PNG格式的图片').waitFor();
    expect((await portalState(page)).uploads).toEqual([]);
  });

  it('give no input an id or a name, as the real page gives none', async () => {
    for (const step of ['verify', 'entity', 'services', 'upload']) {
      await page.goto(`https://beian.aliyun.com/?open=all#/${step}`);
      const named = await page
        .locator('.icp-page-form')
        .evaluate((form) =>
          [...form.querySelectorAll('input, textarea')]
            .map((input) => input.id + (input.getAttribute('name') ?? ''))
            .filter((name) => name !== '' && !name.startsWith('rc_select_')),
        );
      expect(named).toEqual([]);
    }
  });
});

/** A valid PNG of one white pixel. */
function smallPng(): Buffer {
  const chunk = (kind: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(kind), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const pixels = deflateSync(Buffer.from([0, 255]));
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
