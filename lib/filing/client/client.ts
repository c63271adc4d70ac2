// What do we know about a client? The schemas of the client file: entity, people, services, documents, filings.
import * as z from 'zod';

z.config({ jitless: true }); // the extension's page policy forbids code made from strings

/** The `format` and `version` that a client file must carry. */
export const CLIENT_FORMAT = 'beiantong.client';
export const CLIENT_VERSION = 1;

/** Invisible characters: control characters, directional marks, zero-width spaces. They come along when a text is copied. */
const UNSEEN = /(?![\t\n\r])[\p{Cc}\p{Bidi_Control}\u200B\u2060\uFEFF]/gu;
const text = (max: number) =>
  z
    .string()
    .overwrite((value) => value.replace(UNSEEN, '').trim())
    .min(1)
    .max(max);
const optionalText = (max: number) => z.nullish(text(max)); // absent: not known; null: known to be none
const id = z.string().regex(/^[A-Za-z0-9][\w-]{0,63}$/, 'id: letters, digits, - and _ only');
const day = z.iso.date();

/** A certificate's last day; `long-term` for one that does not expire. */
export const ValidUntil = z.union([day, z.literal('long-term')]);

/** A division by its six-digit GB/T 2260 code, the deepest level known, with the names from province down. */
export const Region = z.strictObject({
  code: z
    .string()
    .regex(/^\d{6}$/)
    .describe('GB/T 2260, the deepest division known'),
  names: z.array(text(40)).min(1).max(3).describe('province, city, district; as far as known'),
});
export type Region = z.infer<typeof Region>;

/** A principal (主体负责人、服务负责人) or the legal representative. Roles point here by id. */
export const Person = z.strictObject({
  id,
  name: text(100),
  region: z
    .nullish(z.enum(['mainland', 'hong-kong', 'macao', 'taiwan', 'foreign']))
    .describe('where the person is from'),
  certType: text(60).describe('id of a certificate type of the rulebook: resident-id, passport …'),
  certNumber: text(40).describe('checked with its check digit where it has one'),
  certValidFrom: z.nullish(day),
  certValidUntil: z.nullish(ValidUntil),
  certAddress: optionalText(200),
  birthDate: z.nullish(day),
  mobile: optionalText(30).describe('mainland mobile number'),
  landline: optionalText(30),
  emergencyPhone: optionalText(30).describe('mobile or landline of another person who can be reached'),
  email: optionalText(128),
});
export type Person = z.infer<typeof Person>;

/** 主体: who files. `type` and `certType` are ids of rules/filings/entity-types.json. */
export const Entity = z.strictObject({
  name: text(256).describe('full name as on the certificate; of a person: the name'),
  type: text(40).describe('id of an entity type of the rulebook: enterprise, personal …'),
  certType: text(60).describe('id of a certificate type of the rulebook: business-licence …'),
  certNumber: text(40),
  certAddress: optionalText(512),
  certValidUntil: z.nullish(ValidUntil),
  region: Region.describe('where the entity files'),
  mailAddress: optionalText(512),
  investor: optionalText(512).describe('投资者或上级主管单位'),
  businessScope: optionalText(4000),
  remark: optionalText(1000),
  icpNumber: optionalText(60),
  subjectPrincipal: id.describe('id of a person: 主体负责人'),
  legalRepresentative: z.nullish(id).describe('id of a person: 法定代表人'),
});
export type Entity = z.infer<typeof Entity>;

export const Domain = z.strictObject({
  name: text(253),
  registrar: optionalText(100),
  owner: optionalText(256),
  expires: z.nullish(day),
  realNameSince: z.nullish(day).describe('day on which the real-name check of the domain passed'),
});

export type Domain = z.infer<typeof Domain>;

/** Where a service is hosted and how the portal knows it. */
export const Access = z.strictObject({
  provider: optionalText(40),
  resource: optionalText(120),
  authCode: optionalText(120).describe('备案服务号 of the server, where the provider wants one'),
  ips: z.nullish(z.array(text(45)).max(200)),
  method: optionalText(40),
  location: z.nullish(Region).describe('where the server stands: province and city'),
});
export type Access = z.infer<typeof Access>;

/** The same service's server at another provider, where it is filed too (接入备案、新增接入). */
export const OtherAccess = z.strictObject({ ...Access.shape, provider: text(40) });
export type OtherAccess = z.infer<typeof OtherAccess>;

export const App = z.strictObject({
  platform: z.enum(['android', 'ios', 'harmony']),
  packageName: optionalText(200),
  publicKey: optionalText(2000),
  signature: optionalText(64),
});

/** 网站、APP、小程序、快应用: one service filed under the entity. */
export const Service = z.strictObject({
  id,
  kind: z.enum(['website', 'app', 'mini-program', 'quick-app']),
  name: text(256),
  domains: z.array(Domain).max(200).default([]),
  homeUrls: z.array(text(512)).max(50).default([]).describe('without http://'),
  content: z.array(text(60)).max(30).default([]),
  preApproval: z
    .nullish(z.array(text(60)).max(20))
    .describe('前置审批 that the service needs; absent: not known; null or empty: none'),
  languages: z.array(text(40)).max(20).default([]).describe('BCP 47: zh-Hans, en …'),
  openedOn: z.nullish(day).describe('网站开通日期'),
  remark: optionalText(1000),
  icpNumber: optionalText(60),
  policeNumber: optionalText(60).describe('公安备案号, as 京公网安备11010502030123号'),
  servicePrincipal: id.describe('id of a person: 网站负责人'),
  access: Access.default({}),
  otherAccess: z.nullish(z.array(OtherAccess).max(20)).describe('servers at other providers, one each'),
  apps: z.array(App).max(10).default([]),
});
export type Service = z.infer<typeof Service>;

/** Faults that can make the picture of a document unreadable. */
export const SCAN_FAULTS = ['small-text', 'blurred', 'glare', 'cut'] as const;
export type ScanFault = (typeof SCAN_FAULTS)[number];

/** The quality of a document's picture as found when it was read; null: could not be determined. */
export const Scan = z.strictObject({
  legible: z.boolean().nullable(),
  colour: z.boolean().nullable().describe('false: a copy in grey'),
  faults: z.array(z.enum(SCAN_FAULTS)).max(SCAN_FAULTS.length).readonly(),
});
export type Scan = z.infer<typeof Scan>;

/** A file of the client: what it is (id of rules/documents), whose it is, and its bytes in base64. */
export const Document = z.strictObject({
  id,
  type: text(60).describe('id of a document of the rulebook: subject-certificate …'),
  of: id.or(z.literal('entity')).describe('whose it is: entity, or the id of a person or a service'),
  side: z.nullish(z.enum(['front', 'back'])),
  fileName: text(200),
  mediaType: z.enum(['image/jpeg', 'image/png', 'image/webp', 'application/pdf', 'video/mp4']),
  issuedOn: z.nullish(day),
  validUntil: z.nullish(ValidUntil),
  scan: z.nullish(Scan).describe('what reading the picture found; absent: nobody has looked'),
  data: z.base64(),
  bytes: z.int().optional().describe('size of the file; there only where `data` was left out'),
});
export type Document = z.infer<typeof Document>;

/** A person's answer to a question of ours: a fact and its value, with the day on which it was given. */
export const Answer = z.strictObject({
  fact: text(80).describe('id of a fact of the rulebook'),
  value: z.union([
    z.string().max(2000),
    z.number(),
    z.boolean(),
    z.array(z.string().max(200)).max(50),
    z.null(),
  ]),
  on: day.describe('day on which the person said so'),
});
export type Answer = z.infer<typeof Answer>;

/** The states of a filing, in the order in which it passes through them. */
export const FilingState = z.enum([
  'draft',
  'submitted',
  'initial-review',
  'mailing',
  'sms',
  'administration-review',
  'approved',
  'refused',
]);
export type FilingState = z.infer<typeof FilingState>;

/** One move of a filing: to which state, and on which day. */
export const FilingMove = z.strictObject({ to: FilingState, on: day });
export type FilingMove = z.infer<typeof FilingMove>;

/** One order at one provider: which services, through which channel, and what the person wants to do. */
export const Filing = z.strictObject({
  id,
  provider: text(40),
  channel: optionalText(40),
  intent: z
    .enum([
      'open-or-host',
      'change-data',
      'stop-using-provider',
      'stop-one-service',
      'stop-everything',
      'move-to-other-subject',
      'move-account',
      'claim-record',
      'file-with-police',
    ])
    .default('open-or-host'),
  services: z.array(id).max(50).default([]).describe('ids of services, in the order of the order'),
  answers: z.array(Answer).max(300).default([]),
  state: FilingState.default('draft'),
  moves: z.nullish(z.array(FilingMove).max(500)).describe('how it came to its state, oldest first'),
  smsSentAt: z.nullish(z.iso.datetime({ offset: true })).describe('when the code of the authority was sent'),
  smsVerified: z.nullish(z.array(id).max(60)).describe('ids of the people who have verified by SMS'),
  mailedOn: z.nullish(day).describe('day on which the papers were posted'),
  orderNumber: optionalText(60).describe(
    '备案订单号: the number that the portal gave the order when it was submitted',
  ),
  refusal: z
    .nullish(
      z.strictObject({
        text: text(10_000),
        on: day,
        mended: z.nullish(z.array(text(80)).max(300)).describe('ids of the causes that the person mended'),
        unmended: z
          .nullish(z.array(text(80)).max(300))
          .describe(
            'ids of the causes that the person calls not mended, although what they name was changed',
          ),
        meant: z
          .nullish(z.array(text(80)).max(300))
          .describe('ids of the causes that the person says are meant, where a sentence may mean one of two'),
      }),
    )
    .describe('what the authority or the provider wrote when the filing came back'),
  done: z.nullish(z.array(text(200)).max(500)).describe('keys of deadlines that were met'),
  note: optionalText(1000),
});
export type Filing = z.infer<typeof Filing>;

/** The properties of a filing that a move changes. */
export const FilingStanding = Filing.pick({
  state: true,
  moves: true,
  smsSentAt: true,
  smsVerified: true,
  mailedOn: true,
  refusal: true,
});
export type FilingStanding = z.infer<typeof FilingStanding>;

/** The whole client file. Unknown keys are refused, so that a misspelt one is never silently dropped. */
export const Client = z.strictObject({
  format: z.literal(CLIENT_FORMAT),
  version: z.literal(CLIENT_VERSION),
  id,
  tags: z.array(text(40)).max(50).default([]),
  group: optionalText(40).describe('the one group that a list sorts the client into'),
  colour: z.nullish(z.string().regex(/^#[0-9a-f]{6}$/i)),
  entity: Entity,
  people: z.array(Person).min(1).max(100),
  services: z.array(Service).max(500).default([]),
  documents: z.array(Document).max(500).default([]),
  filings: z.array(Filing).max(200).default([]),
});
export type Client = z.infer<typeof Client>;

/** The services of a filing, in its order. */
export function servicesOf(client: Client, filing: Filing): readonly Service[] {
  return filing.services.flatMap((id) => client.services.find((service) => service.id === id) ?? []);
}
