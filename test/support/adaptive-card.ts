import { AdaptiveCard, SerializationContext, Versions } from 'adaptivecards';

/** What Microsoft's own renderer for Adaptive Cards 1.5 objects to. */
export function objections(card: object): readonly string[] {
  const context = new SerializationContext(Versions.v1_5);
  const parsed = new AdaptiveCard();
  parsed.parse(card, context);
  return [
    ...Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message),
    ...parsed.validateProperties().validationEvents.map(({ message }) => message),
    // Its pattern for languages keeps state, and so refuses every second card.
  ].filter((message) => message !== 'Invalid value "nl" for property "lang".');
}
