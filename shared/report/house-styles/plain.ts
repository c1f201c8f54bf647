import type { HouseStyle } from '../../model/house-style';

/** The house style a committee starts with: black and grey, nothing that needs agreeing on. */
export const PLAIN: HouseStyle = {
  name: 'Plain',
  paper: 'A4',
  language: 'en-GB',
  fonts: { body: 'Arial', headings: 'Arial' },
  sizes: { body: 10.5, title: 20, heading: 13, subheading: 11, small: 8.5 },
  colours: {
    text: '1A1A1A',
    headings: '1A1A1A',
    accent: '1F4E79',
    rule: 'BFBFBF',
    tableHeader: 'E7E6E6',
    tableHeaderText: '1A1A1A',
    action: '7F7F7F',
    actionShade: 'F5F5F5',
    outcomeShade: null,
  },
  logo: null,
  header: { left: '{organisation}', right: '{code} {meeting} · Minutes · {classification}' },
  footer: { left: '{reference} · {version}' },
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
};
