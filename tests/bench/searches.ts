/** What is searched for, by the sort of search. */
export const SEARCHES: Readonly<Record<string, readonly string[]>> = {
  words: ['report', 'secretariat', 'mirror environment', 'risk register', 'the update'],
  beginnings: ['r', 'comm', 'esti', 'mirror env', 'sec'],
  misspellings: ['secratary', 'enviroment', 'regsiter', 'mirorr'],
  phrases: ['"risk register"', '"mirror test environment"', '"in the spring"', '33/01'],
  filters: [
    'in:actions is:open',
    'report in:outcomes',
    'owner:secretariat',
    'verb:noted from:2026',
  ],
};
