/** Words that join a verb and part from it: vaststellen, stelt vast, vastgesteld. */
export const PARTICLES: ReadonlySet<string> = new Set(
  `aan aaneen achter achterna achterop achterover achteruit af bij bijeen binnen boven buiten dicht door dooreen droog fijn
  gelijk goed groot hard heen her hoog in ineen klaar kwijt lang langs los mede mee mis na naar neer om omhoog omlaag onder op
  open over plaats rond samen scherp schoon stil stop tegen tegemoet tekort teleur terecht terug thuis toe toonaangevend uit uiteen
  vast veilig vol voor voorbij vooruit voort vrij waar weg weer zeker zwart`.split(/\s+/),
);
