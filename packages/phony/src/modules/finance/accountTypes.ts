import { pickFrom, type Rule } from '@phonyland/language-generator';

/** What accounts are for: the types of cash accounts that ISO 20022 names (external code set ExternalCashAccountType1Code), in words. */
const ACCOUNT_TYPES = [
  'Card',
  'Cash Income',
  'Cash Payment',
  'Cash Trading',
  'Charges',
  'Commission',
  'Current',
  'Loan',
  'Marginal Lending',
  'Money Market',
  'Non-Resident External',
  'Overdraft',
  'Overnight Deposit',
  'Salary',
  'Savings',
  'Settlement',
  'Tax',
  'Transacting',
  'Virtual',
] as const;

/** What an account is called by its type: `Savings Account`. */
export const accountName: Rule<string> = {
  options: {},
  prepare: () => pickFrom(ACCOUNT_TYPES.map((type) => `${type} Account`)),
};
