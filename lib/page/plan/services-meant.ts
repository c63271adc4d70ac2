// Which of the filing's services does each control of a page mean, and does the page itself say so?
import type { ClientValues, PageReading } from '../model';
import { servicesOf } from './service-blocks';
import { serviceOfPage } from './service-of-page';
import { type Placed, servicesNamed } from './services-shown';

/** The services of a page's controls. */
export interface ServicesMeant {
  /** Field key → index of the service; null where the page contradicts itself. */
  readonly serviceOf: (key: string) => number | null;
  /** Would the control be another service's if another one were worked on? Then the page does not say whose it is. */
  readonly isAssumed: (key: string) => boolean;
}

/** Do all controls that are a service's seem to be those of one service, and not of the one that the page says it is about? A heading that stands over all of them may be an entry of a list. */
function saysAnother(services: ReadonlyMap<string, number | null>, said: number): boolean {
  const [only, ...more] = new Set(services.values());
  return more.length === 0 && only !== undefined && only !== null && only !== said;
}

/** The services that the controls of a page mean; `usual` (from 0) where it asks about one and does not say which; null where the person must say it first. `values[n]` are those of service n. */
export function servicesMeant(
  reading: PageReading,
  placed: readonly Placed[],
  values: readonly ClientValues[],
  usual: number | null,
): ServicesMeant {
  const serviceIn = servicesNamed(values);
  const said = serviceOfPage(reading, placed, values);
  const first = usual ?? 0;
  const services = servicesOf(placed, said ?? first, serviceIn);
  const isOpen = said === null && values.length > 1;
  const otherwise = isOpen ? servicesOf(placed, first === 0 ? 1 : 0, serviceIn) : services;
  const isAssumed = (key: string): boolean => otherwise.get(key) !== services.get(key);
  const isContradicted = said !== null && saysAnother(services, said);
  const serviceOf = (key: string): number | null =>
    isContradicted || (usual === null && isAssumed(key)) ? null : (services.get(key) ?? null);
  return { serviceOf, isAssumed };
}
