import type { HouseStyle } from '../../shared/model/house-style';

/** A house style without a logo or anything optional switched on. */
export function plainStyle(known: Partial<HouseStyle> = {}): HouseStyle {
  return {
    name: 'Plain',
    paper: 'A4',
    language: 'en-GB',
    fonts: { body: 'Arial', headings: 'Arial' },
    sizes: { body: 11, title: 20, heading: 14, subheading: 12, small: 9 },
    colours: {
      text: '000000',
      headings: '1F3864',
      accent: '2E74B5',
      rule: 'BFBFBF',
      tableHeader: '1F3864',
      tableHeaderText: 'FFFFFF',
      action: '9C5700',
      actionShade: 'FFF2CC',
      outcomeShade: null,
    },
    logo: null,
    header: { left: '', right: '' },
    footer: { left: '' },
    classification: '',
    numberParagraphs: false,
    attendance: true,
    contents: false,
    actionSummary: false,
    glossary: false,
    signature: false,
    labels: {
      action: 'ACTION',
      actionReference: 'Action Reference',
      actionColumn: 'Action',
      update: 'Update',
      ongoing: 'Action ONGOING.',
      closed: 'Action CLOSED.',
    },
    ...known,
  };
}
