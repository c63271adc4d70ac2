// Which refusals speak of papers and pictures?
import { company, mini, paper, person } from '../clients';
import { nothing, order, type Pair, pair, unanswered, without } from '../pair';

const lacks = (id: string, type: string, says: RegExp): Pair => pair(id, company, without(type), says);
const picture = (id: string, of: Pair['of'], says: RegExp, truth: Pair['truth']): Pair =>
  pair(id, of, nothing, says, truth);
/** Base64 of so many bytes that begin as a JPEG does. */
const bytes = (count: number): string =>
  `/9j/4AAQSkZJRgABAQAAAQABAAD/${'A'.repeat(Math.ceil(count / 3) * 4)}`;

export const PAPERS: readonly Pair[] = [
  picture('licence-illegible', company, /清晰/, { 'documents.allLegible': false }),
  picture('papers-copy', company, /原件/, { 'documents.allOriginalColour': false }),
  pair(
    'id-one-side',
    company,
    (client) => {
      client.documents = client.documents.filter(({ of, side }) => of !== 'legal' || side !== 'back');
    },
    /缺反面|正反面/,
  ),
  lacks('id-missing', 'subject-principal-id', /负责人身份证/),
  lacks('licence-missing', 'subject-certificate', /主办单位证件/),
  picture('id-background', company, /背景|清晰/, { 'documents.allLegible': false }),
  picture('licence-edges', () => company('beijing'), /四边|完整/, {
    'documents.licenseComplete': false,
    'documents.allLegible': false,
  }),
  picture('licence-copy-ha', () => company('henan'), /副本/, { 'documents.licenseIsDuplicate': false }),
  picture('licence-copy-gs', () => company('gansu'), /副本/, { 'documents.licenseIsDuplicate': false }),
  picture('licence-copy-gs/2', () => company('shaanxi'), /副本/, { 'documents.licenseIsDuplicate': false }),
  picture('jx-photo-border', () => company('jiangxi'), /边框|边角/, { 'documents.allLegible': false }),
  pair('jx-handheld', () => person('jiangxi'), without('handheld-id-photo'), /手持/),
  pair(
    'photo-background',
    company,
    (client) => unanswered(client, 'servicePrincipal.faceVerified'),
    /背景|闭眼|光线/,
    { 'servicePrincipal.faceVerified': false },
  ),
  pair('photo-date', company, (client) => unanswered(client, 'servicePrincipal.faceVerified'), /日期|幕布/, {
    'servicePrincipal.faceVerified': false,
  }),
  pair(
    'face-app',
    company,
    (client) => unanswered(client, 'servicePrincipal.faceVerified'),
    /人脸|视频核验|活体/,
    { 'servicePrincipal.faceVerified': false },
  ),
  picture('watermark', company, /水印/, { 'documents.watermark': 'other' }),
  pair(
    'image-type',
    company,
    (client) => {
      client.documents = client.documents.map((one) =>
        one.type === 'subject-certificate'
          ? {
              ...paper('subject-certificate', 'entity'),
              mediaType: 'application/pdf',
              fileName: 'licence.pdf',
              data: 'JVBERi0xLjQKJcOkw7zDtsOfCjIgMCBvYmoK',
            }
          : one,
      );
    },
    /(PDF|图片|格式)/,
  ),
  pair(
    'image-size-wx',
    mini,
    (client) => {
      client.documents = client.documents.map((one) =>
        one.type === 'subject-certificate' ? { ...one, data: bytes(2_300_000) } : one,
      );
    },
    /2 ?MB/,
  ),
  picture('wrong-picture', company, /(主体证件|证件类型|所选证件)/, {
    'documents.allLegible': false,
    'documents.allOriginalColour': false,
  }),
  pair(
    'letter-expired',
    () => company('sichuan'),
    (client) => {
      client.documents = client.documents.map((one) =>
        one.type === 'service-principal-authorization' ? { ...one, issuedOn: '2026-03-01' } : one,
      );
    },
    /授权/,
  ),
  pair(
    'police-file-size/wx',
    mini,
    (client) => {
      order(client).provider = 'wechat';
      client.documents.push(paper('pre-approval-document', 'entity', { data: bytes(3_000_000) }));
    },
    /2 ?MB/,
  ),
];
