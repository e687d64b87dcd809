// Made-up companies. Any likeness to a real one is chance.
const NAMES =
  'Abernut Bellwick Corrander Dunmoor Elvestone Farrowby Gilderan Hathermere Inverlock Jessamond Kestrelby Lindaver Marrowick Netherby Ollerton Pendrake Quillmoor Ravenhurst Silverden Thornaby Ullswick Vanderlow Westering Yarrowdale Zellermann Ashgrove Brackenby Caldermoor Dovestone Eskerdale'.split(
    ' ',
  );
const ACRONYMS = ['ABN', 'BTR', 'CXL', 'DVM', 'EKO', 'FRS', 'GTL', 'HPX'];
const TRADES = ['Energy', 'Foods', 'Capital', 'Software', 'Therapeutics', 'Logistics', 'Mining', 'Media'];
const FORMS = [' Ltd.', ', Inc.', ' GmbH', ' S.A.', ' & Sons Ltd.', ' Holdings plc', ' AG', ' Corp.'];

/** 240 names of companies in the shapes that such names have: one word or two, acronyms, trades, legal forms. */
export const COMPANIES: readonly string[] = Array.from({ length: 240 }, (_, i) => {
  const name = NAMES[(i * 7) % NAMES.length]!;
  const second = i % 5 === 0 ? ` ${NAMES[(i * 11 + 3) % NAMES.length]!}` : '';
  const first = i % 9 === 0 ? ACRONYMS[(i / 9) % ACRONYMS.length]! : name + second;
  const trade = i % 3 === 0 ? '' : ` ${TRADES[(i * 5) % TRADES.length]!}`;
  return `${variant(first, i)}${trade}${FORMS[(i * 3) % FORMS.length]!}`;
});

/** Each name comes with another ending, so that none is frequent. */
function variant(name: string, i: number): string {
  const ends = ['', 'a', 'ex', 'ora', 'is', 'on', 'ix', 'ent'];
  return /^[A-Z]+$/.test(name) ? name : name + ends[Math.floor(i / 30) % ends.length]!;
}
