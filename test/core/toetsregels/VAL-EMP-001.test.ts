import { testRule } from '../../support/rule.ts';

testRule('VAL-EMP-001', {
  valid: ['x', 'ëen', '漢字', { begrip: 'tram', definitie: 'tram: y' }],
  invalid: [
    { definitie: '', vindt: '', ernst: 'fout', wordt: null },
    { definitie: '   \n ', vindt: '   \n ' },
    { definitie: '123 …' },
    { begrip: 'tram', definitie: 'Tram: ' },
  ],
});
