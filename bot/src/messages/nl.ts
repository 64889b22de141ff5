/** What people read, in Dutch: the u-form, short, what is wrong and what to do. */
export const nl = {
  /** BCP 47, for screen readers. */
  taal: 'nl',
  ernst: { fout: 'Fout', waarschuwing: 'Waarschuwing', advies: 'Advies' },
  kaart: {
    bronnen: 'Bronnen',
    more: (count: number) => `… en nog ${count}.`,
  },
  form: {
    required: 'Vul dit veld in.',
  },
};
