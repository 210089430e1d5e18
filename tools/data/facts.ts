import type { Address, Fact, JobcenterRecord, Office } from '../../src/dataset/schema.ts';
import { found } from './problems.ts';

/** A contact fact with the place in the record where it stands. */
export interface PlacedFact extends Fact {
  /** `offices.1.phone`, counted from 1. */
  field: string;
  /** Its own words where it has some: the telephone number, or the address in one line. */
  value: string;
  /** The Träger's address is shown even in doubt: it is what a visitor has left. */
  always: boolean;
}

export const addressLine = ({ street, postcode, town }: Address): string =>
  [street, [postcode, town].filter(Boolean).join(' ')].filter(Boolean).join(', ');

export function factsOf({ traeger, offices = [], ...jobcenter }: JobcenterRecord): PlacedFact[] {
  return [
    ...contactsOf('', jobcenter),
    ...offices.flatMap((office, index) => contactsOf(`offices.${index + 1}.`, office)),
    ...contactsOf('traeger.', traeger).map(fact => ({ ...fact, always: fact.field === 'traeger.address' })),
  ];
}

export const isShown = ({ doubt, always }: PlacedFact): boolean => always || doubt === undefined;

/** After +49 and a space comes the area code without its 0; with it, the number reaches nobody. */
export const isMiswritten = (phone: string): boolean => phone.startsWith('+49') && !/^\+49 [1-9]/.test(phone);

export const miswritten = (phone: string): string =>
  `erwartet eine Rufnummer ohne die 0 der Vorwahl, in der Form +49 5171 401234, gefunden ${found(phone)}.`;

type Contacts = Partial<Pick<Office, 'address' | 'phone' | 'email' | 'openingHours'>> & {
  website?: Fact | undefined;
};

function contactsOf(prefix: string, contacts: Contacts): PlacedFact[] {
  const { address, ...facts } = contacts;
  const placed: PlacedFact[] = [];
  if (address)
    placed.push({ ...address, value: addressLine(address), field: `${prefix}address`, always: false });
  for (const key of ['phone', 'email', 'website', 'openingHours'] as const) {
    const fact = facts[key];
    if (fact) placed.push({ ...fact, field: `${prefix}${key}`, always: false });
  }
  return placed;
}
