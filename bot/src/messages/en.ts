import type { Messages } from './messages.ts';

export const en: Messages = {
  taal: 'en',
  ernst: { fout: 'Error', waarschuwing: 'Warning', advies: 'Suggestion' },
  kaart: {
    bronnen: 'Sources',
    more: (count) => `… and ${count} more.`,
  },
  form: {
    required: 'Please fill in this field.',
  },
};
