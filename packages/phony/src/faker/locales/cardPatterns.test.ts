import { expect, test } from 'vitest';
import { cardPatterns } from './cardPatterns.ts';

test('forms of card numbers are the issuers prefixes, neighbours joined, in the groups of the cards', () => {
  const { visa, american_express, mastercard, diners_club, jcb } = cardPatterns();
  expect(visa).toEqual(['4###-####-####-###L']);
  expect(american_express).toEqual(['34##-######-####L', '37##-######-####L']);
  expect(mastercard).toEqual(['2[221-720]-####-####-###L', '5[1-5]##-####-####-###L']);
  expect(diners_club).toEqual(['30[0-5]#-######-###L', '36##-######-###L', '3[8-9]##-######-###L'].sort());
  expect(jcb).toContain('35[28-89]-####-####-###L');
});
