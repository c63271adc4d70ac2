// How is a region entered? Typed by name, pinyin or initials and chosen from the matches, or selected level by level from the province.
// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: in the combobox pattern a list box is a list
import { useEffect, useState } from 'preact/hooks';
import type { Client, Region } from '../../../../filing/client/client';
import type { Text } from '../../../../filing/text';
import type { RegionMatch } from '../../../../protocol/editor-choices';
import { plain } from '../../../plain';
import { controlId, Notes } from './field';
import { divisionIn, weighed } from './follow';
import type { Form } from './form';

interface RegionFieldProps {
  readonly form: Form;
  readonly place: string;
  readonly part: string;
  readonly value: Region | null | undefined;
  readonly isRequired: boolean;
  /** The number of an organization's certificate: its region comes first, and is offered before anything is typed. */
  readonly certNumber?: string;
  /** The address of a person's certificate, whose region is offered. The number of an ID card says only where the first card was issued. */
  readonly address?: string | undefined;
}

/** What the region of an entity is offered by: the number of an organization, the address of a person. */
export const regionSource = ({ type, certNumber, certAddress }: Client['entity']) =>
  type === 'personal' ? { address: certAddress ?? '' } : { certNumber };

/** A combobox: the typed text is looked up in the background, arrows and Enter choose. */
export function RegionField(props: RegionFieldProps) {
  const { form, place, part, value, isRequired } = props;
  const { t } = form;
  const id = controlId(place);
  const { typed, at, matches, offered, isOpen, isLeft, choose, search, leave, enter, onKeyDown } =
    useCombobox(props);
  const told = form.faultAt(place) ?? form.faultAt(`${place}.code`) ?? form.faultAt(`${place}.names`);
  const fault = isLeft ? PICK : told;
  return (
    <div class="clients-field region" data-testid="clients-field" data-field={part}>
      <label class="clients-label" for={id}>
        {t.word('field', part)}
        {isRequired && <span class="clients-required"> *</span>}
      </label>
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        data-place={place}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen ? `${id}-${at}` : undefined}
        aria-invalid={fault !== null || undefined}
        aria-describedby={fault ? `${id}-fault` : undefined}
        placeholder={t('clients.region.hint')}
        value={typed ?? plain(placeWords(value?.names ?? []))}
        onFocus={(event) => {
          event.currentTarget.select();
          enter();
        }}
        onInput={(event) => search(event.currentTarget.value)}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
      <Matches
        id={id}
        matches={isOpen ? matches : []}
        at={at}
        label={t.word('field', part)}
        choose={choose}
      />
      <Notes id={id} form={form} place={place} fault={fault} isRequired={isRequired}>
        {offered && (typed === null || isLeft) && (
          <button type="button" class="link small" data-testid="region-offer" onClick={() => choose(offered)}>
            {t(props.address === undefined ? 'clients.region.offer' : 'clients.region.offer.address', {
              name: placeWords(offered.names),
            })}
          </button>
        )}
      </Notes>
    </div>
  );
}

/** What was typed names no one place: it stays, to be chosen from. */
const PICK: Text = { zh: '请从列表里选一个', en: 'Choose one from the list' };

/** The names as an address writes them: 上海市 is its own city, and said once. */
const placeWords = (names: readonly string[]): string =>
  names.filter((name, at) => name !== names[at - 1]).join(' ');

/**
 * The typed text, its matches, and the active one. `typed` is null while nothing is typed. Text that is left is taken if it
 * names one place, and otherwise stays; its matches may come only then.
 */
function useCombobox({ form, place, value, isRequired, certNumber = '', address }: RegionFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const [isLeft, setLeft] = useState(false);
  const division = divisionIn(certNumber);
  const found = useMatches(form, typed);
  const matches = weighed(found.matches, division);
  const isEmpty = (value?.code ?? '') === '';
  const ofNumber = useOffer(form, isEmpty ? division : null);
  const ofAddress = useAddressOffer(form, isEmpty ? (address ?? '') : '');
  const offered = ofNumber ?? ofAddress;
  const isOpen = typed !== null && !isLeft && matches.length > 0;
  const choose = (match: RegionMatch | undefined) => {
    if (match) form.set(place, { code: match.code, names: [...match.names] });
    setTyped(null);
    setLeft(false);
  };
  const only = isLeft && found.of === typed && matches.length === 1 ? matches[0] : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: taken once, when it is known to be the only one
  useEffect(() => {
    if (only) choose(only);
  }, [only]);
  const search = (text: string) => {
    setTyped(text);
    setLeft(false);
    setAt(0);
  };
  const leave = () => {
    if (typed === '' && !isRequired) form.set(place, undefined);
    if (typed?.trim() === '') setTyped(null);
    setLeft(typed !== null && typed.trim() !== '');
    form.left(place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, matches.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Enter' && typed !== null) choose(matches[at]);
    else if (event.key === 'Escape' && typed !== null) setTyped(null);
    else return;
    event.preventDefault();
  };
  const enter = () => setLeft(false);
  return { typed, at, matches, offered, isOpen, isLeft, choose, search, leave, enter, onKeyDown };
}

/** The region in a number, or the nearest one above it that still exists. */
function useOffer(form: Form, division: string | null): RegionMatch | null {
  const [offered, setOffered] = useState<RegionMatch | null>(null);
  useEffect(() => {
    let isWanted = true;
    const codes =
      division === null ? [] : [division, `${division.slice(0, 4)}00`, `${division.slice(0, 2)}0000`];
    Promise.all(codes.map((code) => form.regions(code))).then(
      (found) => {
        const exact = found.flatMap((some, at) => some.filter(({ code }) => code === codes[at]));
        if (isWanted) setOffered(exact[0] ?? null);
      },
      () => isWanted && setOffered(null),
    );
    return () => {
      isWanted = false;
    };
  }, [form.regions, division]);
  return offered;
}

/** The region that an address begins with, where it goes further down than the province and there is only one. */
function useAddressOffer(form: Form, address: string): RegionMatch | null {
  const { matches } = useMatches(form, address.length < SHORTEST_ADDRESS ? null : address);
  const [only, another] = matches;
  return address.length < SHORTEST_ADDRESS || another !== undefined || (only?.names.length ?? 0) < 2
    ? null
    : (only ?? null);
}

const SHORTEST_ADDRESS = 6; // characters: a city or a district with something above or below it

interface Matched {
  /** The text that they match; null before the first answer. */
  readonly of: string | null;
  readonly matches: readonly RegionMatch[];
}

function useMatches(form: Form, typed: string | null): Matched {
  const [matched, setMatched] = useState<Matched>({ of: null, matches: [] });
  useEffect(() => {
    if (typed === null) return;
    let isWanted = true;
    form.regions(typed).then(
      (matches) => isWanted && setMatched({ of: typed, matches }),
      () => isWanted && setMatched({ of: typed, matches: [] }),
    );
    return () => {
      isWanted = false; // a later keystroke is being answered
    };
  }, [form.regions, typed]);
  return matched;
}

interface MatchesProps {
  readonly id: string;
  readonly matches: readonly RegionMatch[];
  readonly at: number;
  readonly label: string;
  readonly choose: (match: RegionMatch) => void;
}

function Matches({ id, matches, at, label, choose }: MatchesProps) {
  return (
    <ul
      class="clients-matches"
      id={`${id}-list`}
      role="listbox"
      aria-label={label}
      hidden={matches.length === 0}
    >
      {matches.map((match, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the input handles the keys
        // biome-ignore lint/a11y/useFocusableInteractive: the input names the active one
        <li
          key={match.code}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at}
          data-testid="region-match"
          onMouseDown={(event) => event.preventDefault()} // the input keeps the focus until the choice is made
          onClick={() => choose(match)}
        >
          {placeWords(match.names)} <small class="muted">{match.code}</small>
        </li>
      ))}
    </ul>
  );
}
