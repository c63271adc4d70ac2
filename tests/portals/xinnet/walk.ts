// What does a person do on Xinnet's phone page, and what must each fill leave in its model? Two orders, one for each website.
import type { Page } from 'playwright-core';
import { type PortalWalk, pressAnyway } from '../../browser/portal-walk';

const URL_OF = (order: string): string => `https://www.xinnet.com/beian/h5/?orderCode=${order}#/login`;

const title = (page: Page, words: string) => page.getByRole('heading', { level: 2, name: words }).waitFor();

/** Back to the list, and from there to one of its pages. */
async function open(page: Page, button: string, words: string): Promise<void> {
  await pressAnyway(page, button);
  await title(page, 'ICP备案核验');
  await page.getByText(words, { exact: true }).click();
  await title(page, words);
}

/** Closes the open dialog, when one is, and opens the one of this name. */
async function edit(page: Page, words: string): Promise<void> {
  const close = page.locator('.weui-dialog__btn:visible');
  if ((await close.count()) > 0) await close.click();
  await page.getByText(`识别有误？${words}`).click();
}

const isLegal = {
  websiteOwnPerson: '张示例',
  websiteOwnCode: '33010619850312001X',
};
const isAdmin = {
  websiteOwnPerson: '李样本',
  websiteOwnCode: '33010219900708002X',
};

export const walk: PortalWalk = {
  portal: 'xinnet',
  url: URL_OF('ICP2026112400001'),
  ready: '.weui-input',
  // the second site has a principal of its own, and each site its checked sheet
  client: (sample) => ({
    ...sample,
    services: sample.services.map((service, at) =>
      at === 1 ? { ...service, servicePrincipal: 'legal' } : service,
    ),
    documents: sample.documents.flatMap((document) =>
      document.id === 'notice'
        ? [
            document,
            ...sample.services.map(({ id }) => ({
              ...document,
              id: `sheet-${id}`,
              type: 'verification-sheet',
              of: id,
              fileName: `sheet-${id}.jpg`,
            })),
          ]
        : [document],
    ),
  }),
  steps: [
    { name: '登录, for the first website', services: ['site'], holds: { phone: '19900000002' } },
    {
      name: '上传主体证件: the photos',
      arrive: (page) => open(page, '确认', '上传主体证件'),
      // their dialogs are closed
      hidden: ['entity.name', 'entity.certNumber', 'subjectPrincipal.name', 'subjectPrincipal.certNumber'],
      holds: {
        ...{ orgName: '', orgCode: '', ownPerson: '', ownCode: '' },
        files: {
          'upload.org': 'business-licence.jpg',
          'upload.owner.front': 'subject-principal-id-front.jpg',
          'upload.owner.back': 'subject-principal-id-back.jpg',
        },
      },
    },
    {
      name: '上传主体证件: the dialog of the licence',
      arrive: (page) => edit(page, '修改营业执照'),
      hidden: ['subjectPrincipal.name', 'subjectPrincipal.certNumber'],
      holds: {
        ...{ orgName: '杭州示例云帆科技有限公司', orgCode: '91330106MA0AHL014E' },
        ...{ ownPerson: '', ownCode: '' },
      },
    },
    {
      name: "上传主体证件: the dialog of the principal, whose number has the entity's label",
      arrive: (page) => edit(page, '修改证件信息'),
      holds: {
        ...{ orgName: '杭州示例云帆科技有限公司', orgCode: '91330106MA0AHL014E' },
        ...{ ownPerson: '张示例', ownCode: '33010619850312001X' },
      },
    },
    {
      name: '上传网站负责人证件: the photos',
      arrive: async (page) => {
        await page.locator('.weui-dialog__btn:visible').click();
        await open(page, '下一步', '上传网站负责人证件');
      },
      hidden: ['servicePrincipal.name', 'servicePrincipal.certNumber'],
      holds: {
        ...{ websiteOwnPerson: '', websiteOwnCode: '' },
        files: {
          'upload.websiteOwner.front': 'service-principal-id-front.jpg',
          'upload.websiteOwner.back': 'service-principal-id-back.jpg',
        },
      },
    },
    {
      name: '上传网站负责人证件: the dialog',
      arrive: (page) => edit(page, '修改证件信息'),
      holds: isAdmin,
    },
    {
      name: '上传核验单&承诺书, and no video',
      arrive: async (page) => {
        await page.locator('.weui-dialog__btn:visible').click();
        await open(page, '下一步', '上传核验单&承诺书');
      },
      holds: { consent: false, files: { 'upload.checklist': 'sheet-site.jpg' } },
    },
    {
      name: '登录, for the second website, which is an order of its own',
      arrive: async (page) => {
        await page.goto(URL_OF('ICP2026112400002'));
        await title(page, 'ICP备案核验登录');
      },
      services: ['docs'],
      holds: { phone: '19900000001' },
    },
    {
      name: '上传网站负责人证件 for the second website: the photos of its own principal',
      arrive: (page) => open(page, '确认', '上传网站负责人证件'),
      hidden: ['servicePrincipal.name', 'servicePrincipal.certNumber'],
      holds: {
        files: {
          'upload.websiteOwner.front': 'subject-principal-id-front.jpg',
          'upload.websiteOwner.back': 'subject-principal-id-back.jpg',
        },
      },
    },
    {
      name: '上传网站负责人证件 for the second website: the dialog',
      arrive: (page) => edit(page, '修改证件信息'),
      holds: isLegal,
    },
    {
      name: '上传核验单&承诺书 for the second website',
      arrive: async (page) => {
        await page.locator('.weui-dialog__btn:visible').click();
        await open(page, '下一步', '上传核验单&承诺书');
      },
      holds: { consent: false, files: { 'upload.checklist': 'sheet-docs.jpg' } },
    },
  ],
  finish: async (page) => {
    await open(page, '下一步', '真实性承诺');
    await page.getByText('本人承诺以上').click();
    await pressAnyway(page, '完成');
  },
};
