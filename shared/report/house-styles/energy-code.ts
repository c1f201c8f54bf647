import type { HouseStyle } from '../../model/house-style';
import { PLAIN } from './plain';

/** The look of an industry code's committee: dark teal headings, amber round the actions. */
export const ENERGY_CODE: HouseStyle = {
  ...PLAIN,
  name: 'Energy code',
  sizes: { body: 10, title: 20, heading: 13, subheading: 10.5, small: 8 },
  colours: {
    text: '1B2330',
    headings: '16323A',
    accent: '0B6B6B',
    rule: 'B8C4C8',
    tableHeader: '16323A',
    tableHeaderText: 'FFFFFF',
    action: 'A84A07',
    actionShade: 'FFF4E8',
    outcomeShade: null,
  },
  actionSummary: true,
};
