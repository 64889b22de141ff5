import { gradedWoordenlijst } from './graded.ts';

/** Phrases that take for granted that the reader knows a habit or a setting; some need a look at what follows. */
export const AANNAMES = gradedWoordenlijst(
  'aannames',
  'Woorden die een gewoonte of omgeving bekend veronderstellen.',
  [
    [
      0.8,
      `zoals gebruikelijk, zoals te doen gebruikelijk, als gebruikelijk, zoals bekend, zoals algemeen bekend
      zoals altijd, zoals men gewend is, zoals men gewoon is, zoals gewend, zoals gewoonlijk, zoals voorheen, zoals vanouds, zoals normaal, zoals men weet, zoals u weet
      zoals iedereen weet, zoals eenieder weet, zoals wij weten, zoals we weten, zoals verwacht, zoals te verwachten
      als bekend mag worden verondersteld, bekend verondersteld, als bekend verondersteld, algemeen bekend
      zoals afgesproken, zoals eerder afgesproken, zoals besproken, zoals eerder besproken
      uiteraard, vanzelfsprekend, vanzelfsprekende, logischerwijs, logischerwijze, spreekt voor zich, spreekt vanzelf
      gebruikelijk, gebruikelijke, de bekende, het bekende, normaal gesproken, normaliter, volgens de standaard, conform de standaard, de standaard, de standaardprocedure
      de standaardwerkwijze, de standaardmethode, de standaardmanier, de standaardwijze, de vaste procedure
      de vaste werkwijze, de gewone procedure, de normale procedure, de normale werkwijze, normale gang van zaken
      gewone gang van zaken, onze organisatie, onze instelling, onze dienst, onze afdeling, onze gemeente, ons systeem
      onze systemen, onze klanten, onze medewerkers, bij ons, onze werkwijze, ons team
      in het systeem, binnen het systeem, uit het systeem, door het systeem, via het systeem, naar het systeem
      van het systeem, met het systeem, in de applicatie, binnen de applicatie, door de applicatie, in het programma
      in het portaal, in de tool, in het pakket`,
    ],
    [0.72, 'van toepassing zijnde, gangbaar, gangbare, alom bekend, alom bekende, van oudsher, vanouds'],
    [
      0.6,
      `desbetreffende, doorgaans, gewoonlijk, in de regel, over het algemeen, geldende regels, geldende regelgeving, geldende wetgeving, geldende normen, geldende richtlijnen
      geldende procedures, geldende afspraken, vigerende, in de praktijk, algemeen aanvaard, algemeen aanvaarde
      algemeen erkend, algemeen erkende, algemeen geaccepteerd, algemeen geaccepteerde, immers, algemeen gebruikelijk
      algemeen gebruikelijke, zoals voorgeschreven, op de voorgeschreven wijze, onder normale omstandigheden`,
    ],
  ],
);

/** After `de bekende` or `de standaard`: a way of working that the reader is supposed to know. */
export const WERKWIJZEN: ReadonlySet<string> = new Set(
  `procedure procedures werkwijze werkwijzen methode methodes methoden manier manieren wijze regels eisen criteria
  kanalen partijen stappen route routes weg indeling opzet aanpak praktijk afspraken voorwaarden termijn formulieren
  formulier format formaat sjabloon proces processen instellingen schema loket nummer adres`.split(/\s+/),
);
