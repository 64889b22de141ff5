import { validate } from '@definitie-app/core';
import { expect, test } from 'vitest';
import { testRule } from '../../support/rule.ts';

testRule('ESS-05', {
  valid: [
    { begrip: 'begeleiding', definitie: 'het geven van aanwijzingen aan personen met een beperking' },
    { begrip: 'subsidie', definitie: 'het verlenen van geld door een bestuursorgaan' },
    { begrip: 'roeiboot', definitie: 'vaartuig dat met riemen wordt voortbewogen' },
    { begrip: 'toezicht', definitie: 'het nagaan of regels worden gevolgd' },
    { begrip: 'huurverhoging', definitie: 'verhoging van de huur' },
    { begrip: 'gebouwhoogte', definitie: 'hoogte van een gebouw' },
    { begrip: 'periodieke controle', definitie: 'controle die periodiek wordt gedaan' },
    { begrip: 'boete', definitie: 'geldelijke straf' },
    { begrip: 'pensioen', definitie: 'ouderdomspensioen' },
    { begrip: 'stichting', definitie: 'Stichting Groenbeheer' },
    { begrip: 'koper', definitie: 'persoon die goederen betaalt' },
    { begrip: 'toezichthouder', definitie: 'persoon die nagaat of regels worden gevolgd' },
    { begrip: 'schipbreukeling', definitie: 'persoon wiens schip is vergaan' },
    { begrip: 'bestuurder', definitie: 'persoon die een auto of fiets bestuurt' },
    {
      begrip: 'vast recht',
      definitie: 'recht dat altijd geldt',
      verzameling: [{ begrip: 'los recht', definitie: 'recht dat niet altijd geldt' }],
    },
    {
      begrip: 'veerpont',
      definitie: 'vaartuig dat auto’s over een rivier zet',
      verzameling: [
        { begrip: 'autoveer', definitie: 'veerpont, een vaartuig dat auto’s over een rivier zet' },
        { begrip: 'kleine veerpont', definitie: 'vaartuig dat twee auto’s over een rivier zet' },
      ],
    },
    { begrip: '', definitie: 'het houden van toezicht' },
    { begrip: '', definitie: 'een .' },
  ],
  invalid: [
    { begrip: 'begeleiding', definitie: 'het bieden van begeleiding aan mensen' },
    { begrip: 'subsidie', definitie: 'het verlenen van subsidie' },
    { begrip: 'maatregel', definitie: 'het nemen van maatregelen' },
    {
      begrip: 'toezicht',
      definitie: 'het houden van toezicht',
      vindt: 'van toezicht',
      ernst: 'waarschuwing',
    },
    { begrip: 'fietser', definitie: 'persoon die fietst', vindt: 'die fietst', wordt: null },
    { begrip: 'aanvrager', definitie: 'iemand die iets heeft aangevraagd', ernst: 'waarschuwing' },
    { begrip: 'controle', definitie: 'proces waarbij iets wordt gecontroleerd' },
    { begrip: 'koper', definitie: 'persoon die koopt' },
    { begrip: 'toezichthouder', definitie: 'persoon die toezicht houdt', vindt: 'die toezicht houdt' },
    { begrip: 'woningbezitter', definitie: 'iemand die een woning bezit' },
    { begrip: 'spoeddebat', definitie: 'een bepaald soort vergadering', ernst: 'waarschuwing' },
    { begrip: 'heffing', definitie: 'vorm van belasting', vindt: 'vorm van belasting' },
    {
      begrip: 'loket',
      definitie: 'plaats. Hier kan iedereen terecht met een vraag over de gemeente.',
      ernst: 'advies',
    },
    {
      begrip: 'kano',
      definitie: 'vaartuig dat met de hand wordt voortbewogen',
      verzameling: [
        { begrip: 'roeiboot', definitie: 'vaartuig dat met riemen in de hand wordt voortbewogen' },
      ],
      vindt: 'dat met de hand wordt voortbewogen',
      ernst: 'advies',
    },
    {
      begrip: 'kano',
      definitie: 'vaartuig dat met de hand wordt voortbewogen',
      verzameling: [{ begrip: 'vlot', definitie: 'vaartuig dat wordt voortbewogen door de hand' }],
      ernst: 'waarschuwing',
    },
  ],
});

test('is for a person to judge when there is nothing to compare with', () => {
  const uitslag = (verzameling?: readonly { begrip: string; definitie: string }[]) =>
    validate({ begrip: 'boete', definitie: 'straf in geld', verzameling }).oordelen.find(
      ({ code }) => code === 'ESS-05',
    )?.uitslag;
  expect(uitslag()).toBe('te beoordelen');
  expect(uitslag([])).toBe('te beoordelen');
  expect(uitslag([{ begrip: 'cel', definitie: 'kamer in een gevangenis' }])).toBe('voldoet');
});
