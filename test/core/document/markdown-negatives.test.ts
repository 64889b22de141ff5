import { type Gelezen, readMarkdown } from '@definitie-app/core';
import { expect, test } from 'vitest';

const pairs = ({ entries }: Gelezen) => entries.map(({ concept }) => [concept.begrip, concept.definitie]);

test.each([
  ['prose', '# Boom\n\nEen boom is een plant.\n'],
  ['a quotation in prose', '## De minister\n\nHij schreef in de brief:\n\n> Wij willen meer bomen.\n'],
  ['a quotation after other text', '## Achtergrond van het besluit\n\nBomen zijn mooi.\n\n> een boom\n'],
  ['a quotation with its speaker', '## De minister\n\n> “Wij willen meer bomen.” — de minister\n'],
  ['a second quote', '## Afspraken\n\n> een\n\n> twee\n'],
  ['a remark', '## boom\n\n> **Let op:** dit is een concept.\n'],
  ['a remark with a sign', '## boom\n\n> 🚧 In bewerking\n'],
  ['an alert', '## boom\n\n> [!NOTE]\n> Dit is een concept.\n'],
  ['a quote below a section', '# Inleiding\n\n> Dit document beschrijft begrippen.\n'],
  ['a question', '## Wat is een boom?\n\n> een plant\n'],
  ['a quote without a heading', '> een plant\n'],
  ['a quote in a list', '## boom\n\n- **eik**:\n> een plant\n'],
  [
    'code',
    '```\n## boom\n\n> een plant\n```\n\n    ## eik\n\n~~~\n| Begrip | Definitie |\n|--|--|\n| a | b |\n~~~\n',
  ],
  ['a comment', '<!--\n## boom\n\n> een plant\n-->\n'],
  ['front matter', '---\ntitle: boom\n---\n\n> een plant\n'],
  ['another table', '| Naam | Waarde |\n|--|--|\n| boom | een plant |\n'],
  ['a table without definities', '| Begrip | Bron |\n|--|--|\n| boom | een plant |\n'],
  ['what looks like a table', '| Begrip | Definitie |\n| boom | een plant |\n'],
  ['English', '# boom\n\n> A plant with a trunk and branches.\n'],
  [
    'documentation of a program',
    '## .groei(boom)\n\n> laat een boom groeien\n\n## groei()\n\n> laat alles groeien\n\n## BOOM_OM\n\n> de boom is om\n',
  ],
  ['an empty quote', '## boom\n\n>\n'],
  ['nothing', ''],

  // A page that begins with a quote, or that quotes someone.
  [
    'the slogan of a README',
    '# Project\n\n> De snelste manier om een app te bouwen voor de gemeente.\n\n## Installatie\n\nDraai `npm install`.\n',
  ],
  [
    'a slogan above headings with quotes of something else',
    '# Project\n\n> De snelste manier om een app te bouwen voor de gemeente.\n\n## Gebruik\n\n> Werkt ook zonder internet.\n\nStart de app.\n',
  ],
  ['a slogan above text', '# Project\n\n> Een app voor de gemeente.\n\nDit is een dienst.\n'],
  [
    'the quotation of the week',
    '# Nieuws\n\nHet nieuws van deze week.\n\n## Citaat van de week\n\n> Wie niet waagt, die niet wint.\n',
  ],
  [
    'what begins as the title of a begrippenlijst',
    '# Werkwijze\n\nZo werken we.\n\n## Begripsvorming\n\n> Een goed begrip begint met een gesprek.\n',
  ],
  [
    'quotes above the text of each part',
    '# Handleiding\n\n## Inschrijven\n\n> Dit kan tot 1 mei.\n\nGa naar de balie.\n\n## Betalen\n\n> Dit kan met een pas.\n\nNeem de pas mee.\n',
  ],

  // Texts that speak of a definitie.
  ['what a project is', 'Definitie van het project: we bouwen een dienst voor burgers.\n'],
  [
    'what a project is, below a heading',
    '## Project\n\nTekst.\n\nDefinitie van het project: we bouwen een dienst voor burgers.\n',
  ],
  ['a definitie to come', '## boom\n\nDefinitie volgt nog: we wachten op de jurist.\n'],
  ['a definition of done', '## Team\n\n**Definitie van klaar**: de tests slagen.\n'],
  ['a step', '## Stappen\n\n- Definitie bekijken: klik op de definitie.\n'],
  ['a step in bold letters', '## Stappen\n\n- **Definitie openen**: klik op de definitie.\n'],
  [
    'a program',
    '# Toetsen\n\n`definitie toets` geeft hetzelfde oordeel als in de editor: met dezelfde regels.\n',
  ],
  ['a word that begins with it', '## Besluit\n\nTekst.\n\nDefinitief: de gemeente plant een boom.\n'],
  ['a reference', '## Handleiding\n\nDefinitie: zie de wiki van het team.\n'],
  ['a reference to a begrip', '## boom\n\n**Definitie**: zie de wiki van het team.\n'],
  ['part of a manual', '## Handleiding\n\nDefinitie: een tekst die zegt wat iets is.\n'],

  // What looks like a list or table of begrippen.
  ['principles', 'We gebruiken deze uitgangspunten:\n\n- **Betaalbaar**: de kosten stijgen niet.\n'],
  ['scores', '| Begrip | Score | Uitleg |\n|--|--|--|\n| boom | 3 | De leerling kent de boom niet. |\n'],
  ['codes', '| Naam | Betekenis |\n|--|--|\n| 200 | Goed |\n| 404 | Niet gevonden |\n'],
  ['an answer', 'Antwoord\n: Kijk op de afvalkalender van de gemeente.\n'],
  [
    'books',
    '# Begrippen\n\n- Jansen, P. (2020): Het boek van de bomen.\n- De Vries (2019): De eik en de beuk.\n',
  ],
  [
    'steps of a project',
    '## Begrippen in dit project\n\n- **Stap 1**: installeer Node\n- **Stap 2**: start de app\n',
  ],
  [
    'examples with what was found in them',
    '## Fout\n\n- **tram**: *(leeg)*\n  - definitie: fout, zekerheid 1. Er staat geen definitie.\n- **tram**: tram:\n  - ‘tram:’: fout, zekerheid 1.\n',
  ],

  // A page about something, with headings, lists and tables.
  [
    'a README',
    '# Bomenapp\n\nEen app voor het tellen van bomen.\n\n## Installatie\n\nDraai `npm install`.\n\n## Functies\n\n- **Snel**: de app is snel\n- **Veilig**: de app is veilig\n\n## Licentie\n\nMIT\n',
  ],
  [
    'features',
    '## Functies\n\n- **Snelheid**: de app is altijd snel\n- **Kaart**: toont een kaart van de bomen\n- **Lijst** - een lijst van alle bomen\n',
  ],
  [
    'options',
    '## Opties\n\nDe volgende opties zijn er:\n\n- `naam`: de naam van de boom\n- `hoogte`: de hoogte van de boom\n',
  ],
  [
    'a blog',
    '# Waarom bomen mooi zijn\n\nBomen zijn mooi.\n\n## De eik\n\nDe eik is een boom die oud wordt.\n\n## De beuk\n\nDe beuk is een boom die hoog wordt.\n',
  ],
  [
    'minutes',
    '# Verslag\n\nAanwezig: Jan, Piet\n\n- Jan: hij vindt dat er een boom moet komen\n- Piet: die wil dat niet\n',
  ],
  [
    'a changelog',
    '# Wijzigingen\n\n## [1.2.0] - 2024-01-01\n\n### Toegevoegd\n\n- Boom: een nieuwe boom\n- **Eik**: de eik is er ook\n',
  ],
  ['tasks', '# Begrippen\n\n- [ ] boom: de definitie moet nog\n- [x] eik: de definitie is er\n'],
  ['tasks with a bold word', '## Te doen\n\n- [ ] **Boom**: de definitie moet nog\n'],
  [
    'links',
    '# Begrippen\n\n- [Boom](#boom)\n- [Eik](#eik)\n- https://voorbeeld.nl: de website van het bos\n',
  ],
  ['steps', '## Werkwijze\n\n1. **Open** de app\n2. **Kies**: een boom uit de lijst\n'],
  ['contact', '## Contact\n\n- Telefoon: 06 12345678\n- Adres: de straat van de bomen 3\n'],
  ['a table of facts', '| Boom | Hoogte |\n|--|--|\n| eik | hoog als een huis |\n'],
  [
    'a table of parameters',
    '| Naam | Type | Omschrijving |\n|--|--|--|\n| hoogte | getal | de hoogte van de boom |\n',
  ],
  [
    'a table of columns',
    '## Boom\n\n| Veld | Omschrijving |\n|--|--|\n| omschrijving | de omschrijving van de boom |\n| bron | de bron van de gegevens |\n',
  ],
  [
    'a table of decisions',
    '| Datum | Besluit | Toelichting |\n|--|--|--|\n| 1 mei | een boom | omdat het kan |\n',
  ],
  [
    'a table of abbreviations',
    '| Afkorting | Betekenis |\n|--|--|\n| AVG | Algemene verordening gegevensbescherming |\n',
  ],
  [
    'a title of a begrippenlijst',
    '# Begrippen over bomen\n\nDit is het werkdocument van de afdeling die over bomen gaat.\n',
  ],
  [
    'a title above a quote',
    '# Begrippenlijst van het bos\n\n> Dit is de lijst van de afdeling die over bomen gaat.\n',
  ],
  [
    'an introduction to begrippen',
    '# Begrippen\n\n## Inleiding\n\nDit hoofdstuk legt uit wat een boom is.\n\n## Leeswijzer\n\nLees het van voor naar achter.\n',
  ],
  ['an empty begrip', '# Begrippen\n\n## boom\n\n## eik\n'],
  ['a picture', '# Begrippen\n\n## boom\n\n![een boom](boom.png)\n'],
  ['code below a begrip', '# Begrippen\n\n## boom\n\n```\neen plant\n```\n'],
  ['a remark below a begrip', '# Begrippen\n\n## boom\n\n**Let op:** dit is nog niet af.\n'],
  [
    'remarks in a list',
    '# Begrippen\n\n- **Let op**: de lijst is nog niet af\n- **Tip**: lees de lijst van boven naar beneden\n',
  ],
  ['list of labels', '# Begrippen\n\n- Bron: de wet op de bomen\n- Status: een concept\n'],
  ['an announced quotation', '## Motie over bomen\n\n**De minister schreef:**\n\n> Er komt een boom.\n'],
  [
    'omschrijving of something else',
    '## Melding 12\n\n**Omschrijving**: er ligt een boom op de weg\n\n**Oplossing**: de boom wordt weggehaald\n',
  ],
  ['labels of something else', '## Vergadering\n\nDatum: 1 mei\nPlaats: het bos\n'],
  ['a heading with no begrip', '## Wat is een boom?\n\n**Definitie**: een plant met een stam\n'],
  ['definitie in code', '## boom\n\n    **Definitie**: een plant\n\n```\n**Definitie**: een plant\n```\n'],
  ['definitie in a comment', '## boom\n\n<!--\n**Definitie**: een plant\n-->\n'],
  ['definitie in HTML', '<div>\n## boom\n> een plant\n</div>\n'],
  [
    'definitie below a program text',
    '#### Definitie\n\n```\nf(x) = x\n```\n\n- `x`: een getal dat de hoogte van de boom is\n',
  ],
  [
    'terms below Definitie',
    '## Bos\n\n### Definitie\n\n- **Boom:** een plant met een stam\n- **Struik:** een plant zonder stam\n',
  ],
  [
    'a law without definities',
    '### Artikel 2\n\n1. Onze Minister wijst bomen aan:\n\na. in het bos: als zij hoog zijn;\n\nb. in de stad: als zij oud zijn.\n',
  ],
  ['a purpose of a law', 'Hieronder wordt niet verstaan:\n\n- een struik: die is te laag\n'],
  [
    'an announcement without a list',
    'In deze wet wordt verstaan onder:\n\n## Artikel 2\n\na. boom: een plant.\n',
  ],
  [
    'an announcement above prose',
    'In deze wet wordt verstaan onder:\n\nEen boom is een plant die een stam heeft.\n\na. boom: een plant.\n',
  ],
  [
    'English abbreviations',
    '*[HTML]: Hyper Text Markup Language\n*[W3C]: World Wide Web Consortium\n*[API]: a set of rules that programs can follow\n',
  ],
  [
    'abbreviations written out',
    '*[AVG]: Algemene verordening gegevensbescherming\n*[Awb]: Algemene wet bestuursrecht\n*[GRW]: Grondwet.\n',
  ],
  ['an English definition list', 'Apple\n:   Pomaceous fruit of plants of the genus Malus.\n'],
  ['a time after a line', 'Het begint om\n:het is nog niet bekend\n'],
  ['a container of Pandoc', 'boom\n::: note\neen plant die hoog wordt\n:::\n'],
  [
    'an English glossary',
    '# Glossary\n\n- **tree**: a plant that has a trunk\n- **oak**: a tree with acorns and that is old\n',
  ],
  [
    'an English README',
    '# streams\n\n> Merge multiple streams\n\n## Usage\n\nThis can be used to merge streams with the tools that you have.\n',
  ],
  ['only a link', '## EventTarget\n\n> https://voorbeeld.nl/event\n'],
  [
    'a list in prose',
    'De boom is hoog. De redenen zijn:\n\n- water: er is genoeg van het water\n- licht: er is veel van het licht\n',
  ],
  [
    'a licence',
    '## smol\n\n> Copyright (c) 2024. Redistribution and use in source and binary forms, with or without modification, are permitted provided that the conditions are met.\n',
  ],
  ['a tab of a site', '=== "boom"\n\n    > een plant die hoog wordt\n'],
  ['an admonition', '## boom\n\n!!! note "Let op"\n\n    een plant die hoog wordt\n'],
])('not a definitie: %s', (_name, text) => {
  for (const newline of ['\n', '\r\n'])
    expect(pairs(readMarkdown(text.replaceAll('\n', newline)))).toEqual([]);
});
