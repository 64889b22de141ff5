/** After these `of` asks whether: `onderzoek of een aanvraag volledig is`. */
export const QUESTIONS = new Set(
  `vraag beoordeling controle onderzoek toets toetsing indicatie aanduiding bepaling vaststelling keuze besluit
  beslissing onzekerheid advies oordeel twijfel kenmerk informatie gegeven`.split(/\s+/),
);
/** Verbs that ask whether: `beoordeelt of een aanvraag volledig is`. */
export const ASKING = new Set(
  `beoordelen controleren nagaan toetsen vaststellen bepalen onderzoeken weten vragen verifiëren bezien overwegen
  aangeven vermelden tonen zien bekijken beslissen besluiten aanduiden registreren kiezen`.split(/\s+/),
);
/** Quantities and comparisons: `een of meer`, `20 °C of hoger`. */
export const AMOUNTS = new Set(
  'meer meerdere minder hoger lager groter kleiner ander andere niet gelijk geen twee langer korter geheel gedeeltelijk'.split(
    ' ',
  ),
);

/** Of these nobody asks whether both may be. */
export const FIXED = new Set(
  `goederen/diensten dagen/nachten tijd/plaats plaats/tijd dag/nacht vader/moeder moeder/vader man/vrouw doen/nalaten aard/omvang
  rechten/plichten zaken/personen persoon/organisatie personen/organisaties`.split(/\s+/),
);

/** These widen what stands before them, and are no other thing beside it. */
export const WIDENING = new Set([
  'deel',
  'gedeelte',
  'onderdeel',
  'ander',
  'andere',
  'soortgelijk',
  'soortgelijke',
  'vergelijkbare',
]);
