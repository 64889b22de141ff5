import { validate } from '@definitie-app/core';
import { expect, test } from 'vitest';
import { testRule } from '../../support/rule.ts';

const om = { organisatorisch: ['OM'] };
const dji = { organisatorisch: ['DJI'] };
const strafrecht = { juridisch: ['Strafrecht'] };
const awb = { wettelijkeBasis: ['Algemene wet bestuursrecht (Awb)'] };

testRule('CON-01', {
  valid: [
    { definitie: 'verzoek om iemand te horen', context: om },
    { definitie: 'plan om een gebouw om te bouwen', context: { organisatorisch: ['Openbaar Ministerie'] } },
    { definitie: 'juridische handeling die een recht doet ontstaan', context: strafrecht },
    { definitie: 'technisch middel waarmee men een persoon volgt', context: strafrecht },
    { definitie: 'persoon die een strafbaar feit heeft gepleegd', context: strafrecht },
    { begrip: 'context', definitie: 'omgeving waarin een woord zijn betekenis krijgt' },
    { begrip: 'OM-zitting', definitie: 'zitting waarop het OM zelf een straf oplegt', context: om },
    { begrip: 'strafrecht', definitie: 'deel van het recht over straffen', context: strafrecht },
    { definitie: 'besluit als bedoeld in artikel 3 van de Wegenwet', context: awb },
    { definitie: 'persoon bedoeld in de Vreemdelingenwet' },
    { definitie: 'dienst van de Belastingdienst die toezicht houdt', context: om },
    { definitie: 'uitspraak die iemand doet in de context van zijn werk' },
    { definitie: 'activiteit in het kader van een wedstrijd' },
    { definitie: 'plaats binnen onze melkweg waar sterren ontstaan' },
    { definitie: 'afspraak die bij ons bekend is' },
    { begrip: 'brug', definitie: 'bouwwerk over water', verzameling: [{ begrip: 'dam', definitie: 'muur' }] },
    {
      begrip: 'zaak',
      definitie: 'strijdpunt dat aan een rechter is voorgelegd',
      context: strafrecht,
      verzameling: [
        { begrip: 'zaak', definitie: 'stoffelijk voorwerp', context: { juridisch: ['civiel recht'] } },
        { begrip: 'zaak', definitie: 'strijdpunt dat aan een rechter is voorgelegd', context: strafrecht },
      ],
    },
    { begrip: 'zaak', definitie: 'voorwerp', verzameling: [{ begrip: 'Zaak', definitie: 'een voorwerp.' }] },
  ],
  invalid: [
    {
      definitie: 'overdracht van een gevangene in het kader van DJI die een dag duurt',
      context: dji,
      vindt: 'in het kader van DJI',
      ernst: 'fout',
      wordt: 'overdracht van een gevangene die een dag duurt',
    },
    {
      definitie: 'overdracht van een gevangene die door de Dienst Justitiële Inrichtingen is gemeld',
      context: dji,
      vindt: 'door de Dienst Justitiële Inrichtingen',
      ernst: 'waarschuwing',
      wordt: 'overdracht van een gevangene die is gemeld',
    },
    {
      definitie: 'beslissing van het OM om niet te vervolgen',
      context: { organisatorisch: ['openbaar ministerie'] },
      vindt: 'van het OM',
      wordt: null,
    },
    { definitie: 'OM-afdoening waarbij men betaalt', context: om, vindt: 'OM-afdoening', wordt: null },
    { definitie: 'strafrechtelijke sanctie op een feit', context: strafrecht, vindt: 'strafrechtelijke' },
    {
      definitie: 'procedure in het strafrecht met een rechter',
      context: strafrecht,
      vindt: 'in het strafrecht',
    },
    {
      definitie: 'civielrechtelijk geschil tussen twee personen',
      context: { juridisch: ['burgerlijk recht'] },
      vindt: 'civielrechtelijk',
    },
    {
      definitie: 'besluit dat op grond van artikel 1:3, eerste lid, van de Awb schriftelijk wordt genomen',
      context: awb,
      vindt: 'op grond van artikel 1:3, eerste lid, van de Awb',
      wordt: 'besluit dat schriftelijk wordt genomen',
    },
    {
      definitie: 'dwangmiddel uit het Wetboek van Strafvordering',
      context: { wettelijkeBasis: ['artikel 27 Sv'] },
      vindt: 'uit het Wetboek van Strafvordering',
      wordt: null,
    },
    { definitie: 'werkwijze zoals toegepast binnen DJI', context: dji, vindt: 'zoals toegepast binnen DJI' },
    {
      definitie: 'besluit dat op grond van artikel 27 Sv wordt genomen',
      context: { wettelijkeBasis: ['Wetboek van Strafvordering'] },
      vindt: 'op grond van artikel 27 Sv',
    },
    {
      definitie: 'uitspraak in de context van een gesprek',
      vindt: 'in de context van een gesprek',
      ernst: 'advies',
    },
    { definitie: 'toets van kennis in de context van onderwijs', vindt: 'in de context van onderwijs' },
    { definitie: 'hulp in het kader van de jeugdbescherming aan een kind', ernst: 'waarschuwing' },
    { definitie: 'techniek waarmee binnen dit project gegevens worden gemaakt', vindt: 'binnen dit project' },
    {
      definitie: 'medewerker die binnen onze organisatie klachten behandelt',
      vindt: 'binnen onze organisatie',
    },
    {
      definitie: 'Binnen het strafrecht de persoon die iets doet',
      vindt: 'Binnen het strafrecht',
      wordt: null,
    },
    {
      definitie: 'naam voor de partijen in de AI-verordening',
      vindt: 'in de AI-verordening',
      ernst: 'advies',
    },
    {
      begrip: 'zaak',
      definitie: 'strijdpunt dat aan een rechter is voorgelegd',
      context: strafrecht,
      verzameling: [
        { begrip: 'Zaak', definitie: 'stoffelijk voorwerp', context: { juridisch: ['strafrecht'] } },
      ],
      vindt: 'stri',
      ernst: 'waarschuwing',
    },
  ],
});

test('a profile adds names of contexts', () => {
  const profiel = { contexten: { organisaties: [{ naam: 'Dienst Wolken', aliassen: ['DW'] }] } };
  const concept = {
    begrip: 'bui',
    definitie: 'regen die volgens DW kort duurt',
    context: { organisatorisch: ['dienst wolken'] },
  };
  const codes = validate(concept, { profiel }).bevindingen.map(({ code }) => code);
  expect(codes).toContain('CON-01');
  expect(validate(concept).bevindingen.map(({ code }) => code)).not.toContain('CON-01');
});
