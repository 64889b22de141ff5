/** Words that set nothing apart: `bepaalde handeling` is any handeling. */
export const EMPTY: ReadonlySet<string> = new Set(
  `bepaald bepaalde zeker zekere specifiek specifieke bijzonder bijzondere speciaal speciale eigen soort soorten type types
  vorm vormen categorie klasse variant exemplaar geval algemeen algemene aantal verschillend verschillende divers diverse
  diversen ander andere anders iets dergelijk dergelijke`.split(/\s+/),
);

/** Verbs that only say that something is done or is there, and nouns for whoever or whatever that may be. */
export const LIGHT: ReadonlySet<string> = new Set(
  `houden houdt uitoefenen uitoefent uitvoeren uitvoert uitgevoerd verrichten verricht doen doet gedaan plegen pleegt maken
  maakt geven geeft gegeven verlenen verleent verleend bieden biedt geboden verstrekken verstrekt voeren voert gevoerd nemen
  neemt genomen treffen treft getroffen regelen regelt geregeld hebben heeft krijgen krijgt ondergaan ondergaat ontvangen
  ontvangt plaatsvinden plaatsvindt plaats vindt betrekking gebeuren gebeurt bezig houdend iets iemand persoon personen mens
  mensen zaak zaken ding dingen anderen bestaan bestaat gaat inkomsten informatie`.split(/\s+/),
);
