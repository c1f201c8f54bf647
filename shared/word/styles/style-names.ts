/** The ids of the styles a file is written in; their names are in the tables of styles. */
export const STYLE = {
  title: 'Title',
  subtitle: 'Subtitle',
  heading1: 'Heading1',
  heading2: 'Heading2',
  bodyText: 'BodyText',
  numberedText: 'NumberedText',
  note: 'DocumentNote',
  chart: 'Chart',
  fact: 'Fact',
  listBullet: 'ListBullet',
  listNumber: 'ListNumber',
  action: 'Action',
  outcome: 'Outcome',
  postMeeting: 'PostMeetingNote',
  tableText: 'TableText',
  tableHeading: 'TableHeading',
  tableBullet: 'TableBullet',
  tableNumber: 'TableNumber',
  tableNote: 'TableNote',
  tableGap: 'TableGap',
  contentsHeading: 'TOCHeading',
  contents1: 'TOC1',
  header: 'Header',
  footer: 'Footer',
  footnoteText: 'FootnoteText',
  signature: 'SignatureLine',
} as const;

/** The ids of the styles of characters. */
export const CHARACTER_STYLE = {
  strong: 'Strong',
  emphasis: 'Emphasis',
  actionLabel: 'ActionLabel',
  hyperlink: 'Hyperlink',
  crossReference: 'CrossReference',
} as const;

/** The id of the style of every table. */
export const TABLE_STYLE = 'MinutesTable';
