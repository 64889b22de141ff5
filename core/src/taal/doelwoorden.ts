import { woordenlijst } from './woordenlijst.ts';

/** What a phrase that announces a purpose tells. */
export interface Doelwoord {
  /** 0..1: how sure it is that what follows is a purpose and no characteristic. */
  readonly zekerheid: number;
  /** Nothing before it depends on it, so that it can go as a whole. */
  readonly isLoose: boolean;
}

const loose = (zekerheid: number): Doelwoord => ({ zekerheid, isLoose: true });
const bound = (zekerheid: number): Doelwoord => ({ zekerheid, isLoose: false });

const PHRASES: readonly (readonly [phrase: string, about: Doelwoord])[] = [
  // Both say nothing without what follows.
  ['om', loose(0.8)],
  ['ter', loose(0.7)],
  ['met als doel', loose(0.93)],
  ['met als doelstelling', loose(0.93)],
  ['met het doel', loose(0.92)],
  ['met tot doel', loose(0.92)],
  ['met de bedoeling', loose(0.9)],
  ['met als bedoeling', loose(0.9)],
  ['met het oog op', loose(0.85)],
  ['teneinde', loose(0.92)],
  ['opdat', loose(0.92)],
  ['zodat', loose(0.6)],
  ['ten behoeve van', loose(0.85)],
  ['t.b.v.', loose(0.85)],
  ['ten einde', loose(0.85)],
  ['ten dienste van', loose(0.7)],
  ['ter wille van', loose(0.7)],
  ['in het belang van', loose(0.55)],
  ['in het kader van', bound(0.5)],
  ['gericht op', bound(0.5)],
  ['de bedoeling is', bound(0.85)],
  ['de bedoeling om', bound(0.85)],
  ['bedoeld is om', bound(0.93)],
  ['bedoeld is voor', bound(0.85)],
  ['bedoeld zijn om', bound(0.93)],
  ['bedoeld zijn voor', bound(0.85)],
  ['bestemd is om', bound(0.85)],
  ['bestemd zijn om', bound(0.85)],
  ['bestemd is voor', bound(0.65)],
  ['bestemd zijn voor', bound(0.65)],
  ['bedoeld om', bound(0.93)],
  ['bedoeld voor', bound(0.85)],
  ['bedoeld ter', bound(0.85)],
  ['bedoeld als', bound(0.6)],
  ['bestemd om', bound(0.85)],
  ['bestemd voor', bound(0.65)],
  ['gebruikt om', bound(0.85)],
  ['gebruikt voor', bound(0.6)],
  ['nodig om', bound(0.65)],
  ['nodig voor', bound(0.6)],
  ['tot doel', bound(0.92)],
  ['als doel', bound(0.9)],
  ['strekt tot', bound(0.6)],
  ['strekken tot', bound(0.6)],
  ['strekkende tot', bound(0.6)],
  ['strekt ertoe', bound(0.85)],
  ['wordt beoogd', bound(0.75)],
  ['beoogd wordt', bound(0.75)],
  ['beoogt', bound(0.7)],
  ['beogen', bound(0.7)],
  ...['dient', 'dienen', 'diende', 'dienend', 'dienende'].flatMap((verb) => [
    [`${verb} om`, bound(0.93)] as const,
    [`${verb} voor`, bound(0.92)] as const,
    [`${verb} ter`, bound(0.92)] as const,
    [`${verb} tot`, bound(0.85)] as const,
    [`${verb} als`, bound(0.65)] as const,
  ]),
];

export const DOELWOORDEN = woordenlijst(
  'doelwoorden',
  'Woorden die een doel inleiden, zoals ‘met als doel’.',
  PHRASES.map(([phrase]) => phrase),
);

const ABOUT = new Map(PHRASES);
/** What a profile adds usually announces a purpose. */
const ADDED = loose(0.85);

export const doelwoordVan = (frase: string): Doelwoord => ABOUT.get(frase) ?? ADDED;

const NOMINALISATION = /(?:ing|ingen|atie|tie|sie|heid|name|gave|slag|leiding|borg|stand)$/;
const LONGEST_ENDING = 7;
/** Fixed phrases with `ter` that name no purpose. */
const FIXED = new Set(
  'plaatse zake beschikking inzage zitting wereld hand hoogte gelegenheid attentie grootte waarde'.split(' '),
);

/** Whether `ter` before this word announces a purpose: `ter bevordering van`, not `ter plaatse`. */
export const isDoelNaTer = (lower: string): boolean =>
  NOMINALISATION.test(lower.slice(-LONGEST_ENDING)) && !FIXED.has(lower);
