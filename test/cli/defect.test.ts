import { expect, test } from 'vitest';
import { tellOnce } from '../../cli/src/commands/tell-once.ts';

test('a toetsregel that fails is told once, however many texts it fails on', () => {
  const told: string[] = [];
  const onDefect = tellOnce((text) => void told.push(text));
  onDefect('XXX-01', new RangeError('off by one'));
  onDefect('XXX-01', new RangeError('off by two'));
  onDefect('XXX-02', 'odd');
  expect(told).toHaveLength(2);
  expect(told[0]).toMatch(/XXX-01.*off by one\n$/u);
  expect(told[1]).toMatch(/XXX-02.*odd\n$/u);
});
