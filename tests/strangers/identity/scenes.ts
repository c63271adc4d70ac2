// Which pages belong to another client, and which only mention others? A filing page with something on it that names somebody.
import { IDENTITY } from '../client';
import { nameOf } from '../label';
import { type Chance, chanceOf } from '../random';
import type { Block, Scene, Shown } from '../scene';
import { sceneOf } from '../scenes';
import { type Voice, voiceOf } from '../words';

export interface Whose {
  readonly scene: Scene;
  readonly isAnothers: boolean;
  /** What speaks, and how, for the tally. */
  readonly case: string;
}

const [COMPANY = ''] = IDENTITY.names;
const [NUMBER = ''] = IDENTITY.numbers;
const [DOMAIN = ''] = IDENTITY.domains;

/** Another client's name, number and domain: near ones, and quite other ones. */
const OTHERS = {
  name: [
    '杭州示例云凡科技有限公司',
    '杭州示范云帆科技有限公司',
    '宁波样板信息技术有限公司',
    '杭州示例云帆科技股份有限公司',
  ],
  number: ['91330106MA0AHL0229', '91330212MA0BCD1236', '91440300MA5EFGH124'],
  domain: ['yunfan-samples.com', 'yunfan-sample.cn', 'ningbo-model.com'],
};

const OWN = { name: [COMPANY], number: [NUMBER], domain: [DOMAIN] };
const MASKED = { name: ['杭州示例******有限公司'], number: ['9133**********014E'], domain: [DOMAIN] };

type What = keyof typeof OTHERS;
const FIELD: Readonly<Record<What, string>> = {
  name: 'entity.name',
  number: 'entity.certNumber',
  domain: 'service.domain',
};

function labelled(voice: Voice, what: What, value: string, owner?: string): Shown {
  const id = FIELD[what];
  const whose = what === 'domain' ? 'service' : 'entity';
  const label = owner ?? voice.written(nameOf(voice, id, whose, 'owner', voice.spoken));
  return {
    label,
    value,
    style: voice.chance.oneOf(['row', 'table', 'list', 'disabled'] as const),
    place: 'form',
  };
}

/** Sentences and places that name a company without saying that the filing is its own. */
const HARMLESS: Readonly<Record<string, (voice: Voice) => Shown>> = {
  'account in the header': (voice) => ({
    label: '',
    value: voice.spoken === 'en' ? 'Welcome, Ningbo Model Agency Co., Ltd.' : '欢迎您，宁波样板代理有限公司',
    style: 'text',
    place: 'header',
  }),
  'maker in the footer': (voice) => ({
    label: '',
    value:
      voice.spoken === 'en'
        ? '© 2026 Ningbo Model Cloud Co., Ltd. ICP 10000002'
        : '© 2026 宁波样板云计算有限公司 浙ICP备10000002号',
    style: 'text',
    place: 'footer',
  }),
  'example in a hint': (voice) => ({
    label: '',
    value:
      voice.spoken === 'en'
        ? 'Example: Ningbo Model Information Co., Ltd.'
        : '填写示例：宁波样板信息技术有限公司',
    style: 'text',
    place: 'form',
  }),
  'help on units': (voice) => ({
    label: '',
    value:
      voice.spoken === 'en'
        ? 'Organization: every body other than a natural person'
        : '单位：除自然人以外的所有组织，包括企业、事业单位、社会团体',
    style: 'text',
    place: 'form',
  }),
  'partner in a consent': (voice) => ({
    label: '',
    value:
      voice.spoken === 'en'
        ? 'I agree that Ningbo Model Co., Ltd. checks my data'
        : '本人同意宁波样板信息技术有限公司对上述主体信息进行核验',
    style: 'text',
    place: 'form',
  }),
  'provider named': (voice) => ({
    label: voice.spoken === 'en' ? 'Access provider' : voice.written('接入服务商'),
    value: '宁波样板云计算有限公司',
    style: 'row',
    place: 'form',
  }),
  'seller of the domain': (voice) => ({
    label: voice.spoken === 'en' ? 'Domain registrar' : voice.written('域名注册服务机构'),
    value: '宁波样板网络有限公司',
    style: 'row',
    place: 'form',
  }),
  'mail of the service desk': (voice) => ({
    label: voice.spoken === 'en' ? 'Service mail' : voice.written('客服邮箱'),
    value: 'help@ningbo-model.com',
    style: 'row',
    place: 'footer',
  }),
};

function withShown(scene: Scene, shown: readonly Shown[]): Scene {
  return { ...scene, shown };
}

/** Writes a value into the first box of one field; null where the page does not ask for it. */
function withHeld(scene: Scene, id: string, value: string, isDisabled: boolean): Scene | null {
  let isDone = false;
  const blocks = scene.blocks.map((block): Block => {
    if (block.isHidden) return block;
    const items = block.items.map((item) => {
      if (isDone || item.id !== id || item.box.kind !== 'text') return item;
      isDone = true;
      return { ...item, box: { ...item.box, value, isDisabled } };
    });
    return { ...block, items };
  });
  return isDone ? { ...scene, blocks } : null;
}

function anothers(scene: Scene, voice: Voice, chance: Chance, number: number): Whose {
  const what = (['name', 'number', 'domain'] as const)[number % 3] ?? 'name';
  const value = chance.oneOf(OTHERS[what]);
  const isDisabled = chance.is(0.5);
  const held = chance.is(0.4) ? withHeld(scene, FIELD[what], value, isDisabled) : null;
  if (held !== null)
    return {
      scene: held,
      isAnothers: true,
      case: `another's ${what}, in a ${isDisabled ? 'locked ' : ''}box`,
    };
  return {
    scene: withShown(scene, [labelled(voice, what, value)]),
    isAnothers: true,
    case: `another's ${what}, read-only`,
  };
}

function harmless(scene: Scene, voice: Voice, chance: Chance, number: number): Whose {
  const names = Object.keys(HARMLESS);
  const own = number % (names.length + 2) >= names.length;
  if (own) {
    const what = chance.oneOf(['name', 'number', 'domain'] as const);
    const isMasked = chance.is(0.5);
    const value = chance.oneOf((isMasked ? MASKED : OWN)[what]);
    return {
      scene: withShown(scene, [labelled(voice, what, value)]),
      isAnothers: false,
      case: isMasked ? 'own, masked' : 'own',
    };
  }
  const name = names[number % (names.length + 2)] ?? '';
  const make = HARMLESS[name];
  return { scene: withShown(scene, make === undefined ? [] : [make(voice)]), isAnothers: false, case: name };
}

/** The identity page of one number: every other one is another client's. */
export function identityScene(number: number, isHeldOut: boolean): Whose {
  const seed = `identity ${isHeldOut ? 'held out' : 'open'} ${number}`;
  const scene = sceneOf(seed, isHeldOut);
  const chance = chanceOf(`${seed} whose`);
  const voice = voiceOf(chance, scene.tongue, isHeldOut);
  const half = Math.floor(number / 2);
  return number % 2 === 0 ? anothers(scene, voice, chance, half) : harmless(scene, voice, chance, half);
}
