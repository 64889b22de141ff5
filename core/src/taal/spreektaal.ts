import { gradedWoordenlijst } from './graded.ts';

/** Words that people say rather than write; some need a look at what follows. */
export const SPREEKTAAL = gradedWoordenlijst(
  'spreektaal',
  'Informele woorden en uitdrukkingen, die niet passen in een zakelijke tekst.',
  [
    [
      0.85,
      `zo'n ding, zo'n dingen, van die dingen, dat soort dingen, dit soort dingen, al dat soort, dingetje, dingetjes
      enzo, ofzo, en zo, of zo, en zulks, zeg maar, noem maar op, ga zo maar door, weet je wel, weet ik veel, zoiets
      zoiets als, van alles, van alles en nog wat, hartstikke, een beetje, een heleboel, heleboel, een hele hoop
      een boel, een hoop dingen, een hoop mensen, een zootje, zooitje, rotzooi, zooi, gedoe, gezeur, spul, spulletjes
      spelletje, spelletjes, internetten, snappen, snapt, gesnapt, kids, ouwe, poen, centen, effe, eventjes, nou
      d'r, z'n, m'n, 'm, niks, noppes, foefje, foefjes, trucje, trucjes, jatten, gejat, smeris, bajes, uitvogelen
      gewoonweg, oké, oke, okay, superleuk, supergoed, superhandig, superveel, megagroot, best wel, echt wel, heel erg
      echt heel, leuk, leuke, stom, stomme, tof, toffe, cool, kletsen, babbelen, prutsen, ritselen, klooien, rommelen
      zo'n beetje
      een tikje, tikkeltje, waanzinnig, keigoed, knetter, appjes, appje, whatsappen, appen, googelen, facebooken
      chillen, gamen`,
    ],
    [
      0.75,
      `gewoon, sowieso, zomaar, eigenlijk, jij, jou, jouw, jullie, spullen, rommel, klusje, klusjes, ontzettend
      vreselijk, gek, gekke, raar, rare, papa, mama, opa, oma, ie, super, mega, nep, heel veel, hele grote, hele kleine
      hele goede, enorm veel, een hoop geld`,
    ],
    [
      0.6,
      'je, kun je, kan je, als je, lekker, lekkere, flink, flinke, baas, troep, erg veel, heel wat, zoal',
    ],
  ],
);

/** Informal only when nothing follows: `auto's en zo`, not `en zo kennis opdoen`. */
export const AAN_HET_EIND: ReadonlySet<string> = new Set(['en zo', 'of zo', 'nou', 'ie', "'m"]);

/** Informal as an adverb, not before a noun: `gewoon doen`, not `gewoon onderwijs`. */
export const ALS_BIJWOORD: ReadonlySet<string> = new Set([
  'gewoon',
  'super',
  'mega',
  'vreselijk',
  'ontzettend',
]);
