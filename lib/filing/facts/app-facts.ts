// What is wrong with the platforms of an app: package names, public keys and signatures?

import type * as z from 'zod';
import type { FactValue } from '../../rules/operator-names';
import type { App, Client, Service } from '../client/client';

type Platform = z.infer<typeof App>;

/** Facts of an app's platforms: ids of the dictionary's `app.faults`; none for a service that is no app. */
export function appFacts({ services }: Client, service: Service): Record<string, FactValue | undefined> {
  if (service.kind !== 'app') return {};
  const others = services.filter(({ id, kind }) => kind === 'app' && id !== service.id);
  const taken = new Set(others.flatMap(({ apps }) => apps.flatMap(({ packageName }) => packageName ?? [])));
  const faults = service.apps.flatMap((one) => [
    ...packageFaults(one),
    ...signatureFaults(one),
    ...(one.packageName && taken.has(one.packageName) ? ['package-shared'] : []),
    ...(isListedTwice(service.apps, one) ? ['package-twice'] : []),
  ]);
  const found = [...faults, ...(service.apps.length === 0 ? ['platform-missing'] : [])];
  return { 'app.faults': [...new Set(found)] };
}

/** A package may be on several platforms, and a platform may have several packages, but not the same one twice. */
const isListedTwice = (apps: readonly Platform[], { platform, packageName }: Platform): boolean =>
  Boolean(packageName) &&
  apps.filter((other) => other.platform === platform && other.packageName === packageName).length > 1;

/** com.company.app: two parts or more, each beginning with a letter; a bundle id may hold dashes and digits. */
const PACKAGE = {
  android: /^[A-Za-z]\w*(?:\.[A-Za-z]\w*)+$/,
  ios: /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/,
  harmony: /^[A-Za-z]\w*(?:\.\w+)+$/,
} as const;

function packageFaults({ platform, packageName, publicKey }: Platform): readonly string[] {
  const name = packageName?.trim() ?? '';
  return [
    ...(name === '' ? ['package-missing'] : PACKAGE[platform].test(name) ? [] : ['package-form']),
    ...(publicKey ? [] : ['key-missing']),
  ];
}

const MD5_DIGITS = 32;
const SHA1_DIGITS = 40;

/** The signature is the certificate's MD5 on Android and its SHA-1 on Apple's systems; for HarmonyOS no source states a length. */
function signatureFaults({ platform, signature }: Platform): readonly string[] {
  const digits = signature?.replace(/[:\s-]/g, '') ?? '';
  if (digits === '') return ['signature-missing'];
  if (platform === 'harmony') return [];
  const [kind, length] =
    platform === 'android' ? (['md5', MD5_DIGITS] as const) : (['sha1', SHA1_DIGITS] as const);
  if (!/^[0-9a-f]+$/i.test(digits)) return [`${kind}-not-hex`];
  return digits.length === length ? [] : [`${kind}-length`];
}
