import { analyse } from '@definitie-app/core';
import { describe, expect, test } from 'vitest';

const words = (definitie: string): string[] =>
  analyse({ begrip: '', definitie }).tokens.map(({ text }) => text);
const sentences = (definitie: string): string[] =>
  analyse({ begrip: '', definitie }).sentences.map(({ start, end }) => definitie.slice(start, end));

describe('words', () => {
  test.each([
    ['creëert ideeën', ['creëert', 'ideeën']],
    ['cafe\u0301s', ['cafe\u0301s']],
    ["foto’s en auto's", ['foto’s', 'en', "auto's"]],
    ["'n huis van 't dorp", ["'n", 'huis', 'van', "'t", 'dorp']],
    ['niet-natuurlijk persoon', ['niet-natuurlijk', 'persoon']],
    ['in- en uitvoer', ['in-', 'en', 'uitvoer']],
    ['d.w.z. o.a. art. 3', ['d.w.z.', 'o.a.', 'art.', '3']],
    ['3,5 m of 1.000,25 (5:106)', ['3,5', 'm', 'of', '1.000,25', '(', '5:106', ')']],
    ['einde.', ['einde', '.']],
    ['dienst.Nadat', ['dienst', '.', 'Nadat']],
    ['https://a.nl/b?c=d, en wetten.nl', ['https://a.nl/b?c=d', ',', 'en', 'wetten.nl']],
    ['mail naar a.b@c.nl.', ['mail', 'naar', 'a.b@c.nl', '.']],
    ['**kan**', ['**', 'kan', '**']],
    ['R&D en REQ_ID', ['R&D', 'en', 'REQ_ID']],
    ['😀a\ud800b', ['😀', 'a', '\ud800', 'b']],
    ['', []],
    // references to laws
    ['artikel 3, eerste lid, onder b', ['artikel', '3', ',', 'eerste', 'lid', ',', 'onder', 'b']],
    ['art. 8:1 Awb', ['art.', '8:1', 'Awb']],
    ['art. 6:162 jo. art. 6:163 BW', ['art.', '6:162', 'jo.', 'art.', '6:163', 'BW']],
    ['§ 2.1 van de nota', ['§', '2.1', 'van', 'de', 'nota']],
    ['artikel 2.4a', ['artikel', '2.4a']],
    ['Verordening (EU) 2016/679', ['Verordening', '(', 'EU', ')', '2016/679']],
    ['Stb. 2018, 144', ['Stb.', '2018', ',', '144']],
    ['onder 1° en 2°', ['onder', '1°', 'en', '2°']],
    ['art.3 en nr.3', ['art.', '3', 'en', 'nr.', '3']],
    // abbreviations
    ['m.b.t. de wet, t.a.v. ons', ['m.b.t.', 'de', 'wet', ',', 't.a.v.', 'ons']],
    ['c.q. o.g.v. m.u.v. i.c.', ['c.q.', 'o.g.v.', 'm.u.v.', 'i.c.']],
    ['nrs. 3 en 4, blz. 12', ['nrs.', '3', 'en', '4', ',', 'blz.', '12']],
    ['ca. 3,5 m, max. 4', ['ca.', '3,5', 'm', ',', 'max.', '4']],
    ['d.w.z.: dat', ['d.w.z.', ':', 'dat']],
    ['fruit enz.', ['fruit', 'enz.']],
    ['prof. mr. dr. A.B.C. Jansen', ['prof.', 'mr.', 'dr.', 'A.B.C.', 'Jansen']],
    ['J.P. Balkenende', ['J.P.', 'Balkenende']],
    ['de B.V. en de NV', ['de', 'B.V.', 'en', 'de', 'NV']],
    // numbers and dates
    ['de 1e, 2de en 3ᵉ keer', ['de', '1e', ',', '2de', 'en', '3ᵉ', 'keer']],
    ['1-1-2020 of 01/02/2020', ['1-1-2020', 'of', '01/02/2020']],
    ['€ 1.250,00 en 12%', ['€', '1.250,00', 'en', '12', '%']],
    ['24/7 bij 5 °C', ['24/7', 'bij', '5', '°', 'C']],
    ['ISO 9001:2015', ['ISO', '9001:2015']],
    ['12.500 m2 CO₂', ['12.500', 'm2', 'CO₂']],
    // words with something inside
    ["'s-Gravenhage en 's avonds", ["'s-Gravenhage", 'en', "'s", 'avonds']],
    ["zo'n auto, z'n huis", ["zo'n", 'auto', ',', "z'n", 'huis']],
    ['COVID-19 en e-mail', ['COVID-19', 'en', 'e-mail']],
    ['en/of, hij/zij', ['en', '/', 'of', ',', 'hij', '/', 'zij']],
    ['persoon(en) of zaak(gegevens)', ['persoon(en)', 'of', 'zaak', '(', 'gegevens', ')']],
    ['(mede)eigenaar', ['(', 'mede', ')', 'eigenaar']],
    ['wacht… of ... verder', ['wacht', '…', 'of', '...', 'verder']],
    ['zie www.overheid.nl.', ['zie', 'www.overheid.nl', '.']],
    ['https://a.nl/b#Hoofdstuk1).', ['https://a.nl/b#Hoofdstuk1', ')', '.']],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));

  test('have no optional ending when they are compared', () => {
    const { tokens } = analyse({ begrip: '', definitie: 'Persoon(en) en product(en)' });
    expect(tokens.map(({ lower }) => lower)).toEqual(['persoon', 'en', 'product']);
  });

  test('stand where the original text has them, in UTF-16 units', () => {
    const definitie = '😀 “Creëert”,\r\n\u00adiets\u00a0nieuws';
    for (const { text, start, end } of analyse({ begrip: '', definitie }).tokens)
      expect(definitie.slice(start, end)).toBe(text);
  });

  test('compare without regard to capitals, composition and kind of apostrophe', () => {
    const { tokens } = analyse({ begrip: '', definitie: 'CAFE\u0301 foto’s so\u00adfa' });
    expect(tokens.map(({ lower }) => lower)).toEqual(['café', "foto's", 'sofa']);
  });
});

describe('sentences', () => {
  test.each([
    ['Voertuig dat rijdt. Het is rood.', ['Voertuig dat rijdt.', 'Het is rood.']],
    ['Volgens art. 3, lid 2, Awb.', ['Volgens art. 3, lid 2, Awb.']],
    ['Besluit van mr. J.P. de Vries te Den Haag', ['Besluit van mr. J.P. de Vries te Den Haag']],
    ['Fruit, bijv. Appels', ['Fruit, bijv. Appels']],
    ['Fruit, groente enz. Dat is gezond', ['Fruit, groente enz.', 'Dat is gezond']],
    ['Zie artikel 3. Dit geldt', ['Zie artikel 3.', 'Dit geldt']],
    ['1. eerste\n2. tweede', ['1. eerste\n2. tweede']],
    ['over twee\nregels', ['over twee\nregels']],
    ['alinea\n\nvolgende', ['alinea', 'volgende']],
    ['Hij zei (“stop!”) en ging', ['Hij zei (“stop!”) en ging']],
    ['Kan dat? Ja!', ['Kan dat?', 'Ja!']],
    ['Bedoeld in art. 8:1 Awb. Zie ook art. 3.', ['Bedoeld in art. 8:1 Awb.', 'Zie ook art. 3.']],
    ['Als in artikel 3, onder b. Het gaat om', ['Als in artikel 3, onder b.', 'Het gaat om']],
    ['Van 1 jan. 2020 t/m 3 febr. 2021.', ['Van 1 jan. 2020 t/m 3 febr. 2021.']],
    ['Van J.P. Balkenende. Hij was', ['Van J.P. Balkenende.', 'Hij was']],
    ['Prof. dr. A. Jansen schrijft.', ['Prof. dr. A. Jansen schrijft.']],
    ['Een bedrag van € 3,50. Dat is', ['Een bedrag van € 3,50.', 'Dat is']],
    ['Zie www.overheid.nl. Daar staat', ['Zie www.overheid.nl.', 'Daar staat']],
    ['Wacht… Dan verder', ['Wacht…', 'Dan verder']],
    ['wacht... dan verder', ['wacht... dan verder']],
    ['Namens de B.V. Dit geldt', ['Namens de B.V.', 'Dit geldt']],
    ['Steden als o.a. Amsterdam', ['Steden als o.a. Amsterdam']],
    ['Op grond van § 3.1. Het', ['Op grond van § 3.1.', 'Het']],
    ['1. Eerste. 2. Tweede.', ['1. Eerste.', '2. Tweede.']],
    ['dit (zie art. 3.) en dat', ['dit (zie art. 3.) en dat']],
    ['"Dat is zo." Hij ging.', ['"Dat is zo."', 'Hij ging.']],
    ['wie 18 jaar is.Hij mag', ['wie 18 jaar is.', 'Hij mag']],
    ['zie blz. 3 e.v. Het', ['zie blz. 3 e.v.', 'Het']],
    ['in het jaar 2020. In dat jaar', ['in het jaar 2020.', 'In dat jaar']],
    ['min. 3 en max. 5 stuks', ['min. 3 en max. 5 stuks']],
  ])('%s', (text, expected) => expect(sentences(text)).toEqual(expected));
});
