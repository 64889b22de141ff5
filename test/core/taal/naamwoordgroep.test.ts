import { analyse } from '@definitie-app/core';
import { expect, test } from 'vitest';

const headOf = (definitie: string): string | undefined => {
  const { tokens, head } = analyse({ begrip: '', definitie });
  return head === undefined ? undefined : tokens[head]?.text;
};

test.each([
  ['document waarin staat wie eigenaar is', 'document'],
  ['een schriftelijk besluit van een bestuursorgaan', 'besluit'],
  ['bestuurlijke of institutionele fusie', 'fusie'],
  ['natuurlijke of rechtspersoon die handelt', 'rechtspersoon'],
  ['gestructureerd en georganiseerd initiatief gericht op gezondheid', 'initiatief'],
  ['plat, oneindig oppervlak', 'oppervlak'],
  ['kunstmatig, meestal lineair obstakel', 'obstakel'],
  ['(meestal financiële) vergoeding voor arbeid', 'vergoeding'],
  ['samenhangende reeks activiteiten', 'activiteiten'],
  ['aantal opgenomen patiënten', 'patiënten'],
  ['materieel ding', 'ding'],
  ['groen openbaar gebied', 'gebied'],
  ['gesloten verharding bestaande uit asfalt', 'verharding'],
  ['eisen bedoeld in artikel 3', 'eisen'],
  ['drukniveau hoger dan 8 bar', 'drukniveau'],
  ['persoon kan vermindering krijgen', 'persoon'],
  ['afdeling staat onder toezicht', 'afdeling'],
  ['eigen bijdrage bijvoorbeeld voor hulp', 'bijdrage'],
  ['door de rechter opgelegde straf', 'straf'],
  ['een door het bevoegde gemeentelijke orgaan toegekende aanduiding', 'aanduiding'],
  ['officieel op papier gesteld verslag', 'verslag'],
  ['op korte of middellange termijn nagestreefde situatie', 'situatie'],
  ['in Nederland gelegen, voor verhuur bestemde woning', 'woning'],
  ['door de minister te bepalen datum', 'datum'],
  ['het controleren van gegevens', 'controleren'],
  ['verpleegkundige als bedoeld in artikel 1', 'verpleegkundige'],
  ['iets dat men gebruikt', 'iets'],
  ['kinderen zijn mensen', 'kinderen'],
  ['gebaseerd op het plan', undefined],
  ['wanneer iemand weggaat', undefined],
  ['één van de routes', undefined],
  ['', undefined],
])('the head of ‘%s’ is %s', (definitie, head) => expect(headOf(definitie)).toBe(head));
