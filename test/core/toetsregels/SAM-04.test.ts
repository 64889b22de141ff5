import { toetsregels, validate } from '@definitie-app/core';
import { expect, test } from 'vitest';
import { testRule } from '../../support/rule.ts';

const prijs = { begrip: 'prijs', definitie: 'bedrag dat iemand voor iets vraagt', synoniemen: ['koopsom'] };
const vergoeding = { begrip: 'vergoeding', definitie: 'beloning voor een dienst' };
const tarief = { begrip: 'tarief', definitie: 'prijs die vooraf vaststaat' };
const verzameling = [prijs, vergoeding, tarief];
const of = (begrip: string, definitie: string) => ({ begrip, definitie });

testRule('SAM-04', {
  valid: [
    of('procesmodel', 'model van een proces'),
    of('procesmodel', 'schematische weergave van een proces'),
    of('procesmodel', 'stappenmodel van een proces'),
    of('huurprijs', 'bedrag dat een huurder betaalt'),
    of('bouwnorm', 'document waarin eisen aan een gebouw staan'),
    of('actieplan', 'reeks activiteiten met een einddatum'),
    of('bedrijfsregel', 'uitspraak over wat in een bedrijf mag'),
    of('bezwaartermijn', 'aantal weken waarin iemand bezwaar maakt'),
    of('meldplicht', 'voorwaarde bij een vergunning'),
    of('buurtgesprek', 'gedachtewisseling van bewoners'),
    of('takenlijst', 'reeks handelingen die iemand afvinkt'),
    of('dossiermodel', 'geheel van tekeningen van een dossier'),
    of('praatpaal', 'stalen of houten paal langs de weg'),
    of('hectometerpaal', 'bordje of paaltje langs de weg'),
    of('maatregel', 'handeling die iets beperkt'),
    of('onderdeel', 'stuk van een geheel'),
    of('vrijstelling', 'besluit dat iets niet hoeft'),
    of('verkeerstelling', 'onderzoek naar de drukte op een weg'),
    of('model van een proces', 'proces dat in stappen is beschreven'),
    of('tijdelijke maatregel', 'brief waarin iets staat'),
    of('bewijs', 'stuk dat iets aantoont'),
    of('inspecteur', 'persoon die een gebouw bekijkt'),
    { ...of('huurprijs', 'bedrag dat een huurder betaalt'), verzameling },
    { ...of('huurprijs', 'koopsom die een huurder betaalt'), verzameling },
    { ...of('huurprijs', 'tarief dat een huurder betaalt'), verzameling },
    { ...of('huurprijs', 'tegenprestatie van een huurder'), synoniemen: ['huurtegenprestatie'] },
  ],
  invalid: [
    {
      ...of('procesmodel', 'proces met vaste stappen'),
      vindt: 'proces',
      ernst: 'waarschuwing',
      wordt: 'model met vaste stappen',
    },
    { ...of('Vergunninghouder', 'vergunning op naam'), wordt: 'houder op naam' },
    { ...of('vergunninghouder', 'Vergunning van iemand'), wordt: 'Houder van iemand' },
    { ...of('personeelsdossier', 'personeel dat een map heeft'), vindt: 'personeel' },
    { ...of('zaakdossiers', 'zaken die bij elkaar horen'), vindt: 'zaken', wordt: null },
    { ...of('kostencomponent', 'de kosten van een onderdeel'), vindt: 'kosten', wordt: null },
    { ...of('vergunninghouder', 'document waarmee iemand iets mag'), ernst: 'waarschuwing' },
    { ...of('toegankelijkheidseis', 'gebouw met een lift'), vindt: 'gebouw', ernst: 'waarschuwing' },
    { ...of('geluidsnorm', 'apparaat dat geluid meet'), vindt: 'apparaat', ernst: 'waarschuwing' },
    { ...of('bezwaartermijn', 'handeling waarmee iemand bezwaar maakt'), ernst: 'waarschuwing' },
    { ...of('keuringsplicht', 'bijeenkomst over een keuring'), ernst: 'waarschuwing' },
    { ...of('parkeerbedrag', 'terrein waar auto’s staan'), ernst: 'waarschuwing' },
    { ...of('keukentafelgesprek', 'document over hulp'), ernst: 'waarschuwing' },
    { ...of('jaarvergadering', 'verslag van een jaar'), ernst: 'waarschuwing' },
    { ...of('woongebouw', 'recht op bewoning'), ernst: 'waarschuwing' },
    { ...of('werkmodel', 'geheel van opeenvolgende activiteiten'), vindt: 'geheel', ernst: 'waarschuwing' },
    { ...of('aanvraagformulier', 'reeks handelingen van een burger'), vindt: 'reeks', wordt: null },
    { ...of('bestemmingsplan', 'handeling van een gemeente'), vindt: 'handeling', ernst: 'waarschuwing' },
    {
      ...of('huurprijs', 'vergoeding die een huurder betaalt'),
      verzameling,
      vindt: 'vergoeding',
      ernst: 'waarschuwing',
    },
    { ...of('huurprijs', 'brief van een huurder'), verzameling, ernst: 'advies' },
    { ...of('huurprijs', 'huur van een woning'), verzameling, ernst: 'waarschuwing' },
  ],
});

test('SAM-04 leaves it to a reader where no list tells', () => {
  const rule = toetsregels.filter(({ id }) => id === 'SAM-04');
  const { oordelen } = validate(of('jaarplan', 'document over een jaar'), { toetsregels: rule });
  expect(oordelen).toEqual([{ code: 'SAM-04', uitslag: 'te beoordelen' }]);
});
