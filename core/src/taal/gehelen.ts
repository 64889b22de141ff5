import { memo } from './memo.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Things that are nothing but a whole of parts: what they consist of is what they are. */
const VERZAMELINGEN =
  words(`geheel verzameling samenstel stelsel groep reeks set bundel combinatie samenhang serie keten
  mengsel legering netwerk gezin huishouden collectie paar koppel lijst kring samenvoeging vereniging gezelschap populatie
  aantal totaal som cluster rij bestand`);

/** Things that are made up of parts as well, but that do something as a whole: the parts do not tell what. */
const GROEPERINGEN = words('pakket complex team commissie college systeem orgaan raad');

const endsAs = (list: readonly string[], lower: string): boolean =>
  list.some((whole) => lower.endsWith(whole) || lower.endsWith(`${whole}en`) || lower.endsWith(`${whole}s`));

export const isVerzameling = memo((lower: string): boolean => endsAs(VERZAMELINGEN, lower));
export const isGroepering = memo((lower: string): boolean => endsAs(GROEPERINGEN, lower));
