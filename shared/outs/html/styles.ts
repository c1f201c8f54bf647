import type { HouseStyle } from '../../model/house-style';

/** How each part of a document is set, as a `style` that Word, Outlook and mail take over. */
export function htmlStyles({ fonts, sizes, colours }: HouseStyle) {
  const said = `font-family:${fontFamily(fonts.body)};color:#${colours.text}`;
  const text = `${said};font-size:${sizes.body}pt;margin:0 0 6pt`;
  const heading = `font-family:${fontFamily(fonts.headings)};color:#${colours.headings};font-weight:bold`;
  const box = 'padding:4pt 6pt;margin:8pt 0';
  const cell = `border:0.5pt solid #${colours.rule};padding:3pt 5pt;vertical-align:top`;
  return {
    title: `${heading};font-size:${sizes.title}pt;margin:0 0 4pt`,
    subtitle: `${said};font-size:${sizes.body + 1}pt;color:#${colours.accent};margin:0 0 12pt`,
    heading: `${heading};font-size:${sizes.heading}pt;margin:14pt 0 4pt`,
    subheading: `${heading};font-size:${sizes.subheading}pt;margin:10pt 0 3pt`,
    text,
    note: `${text};font-style:italic;color:#${colours.accent}`,
    action: `${text};${box};border:0.75pt solid #${colours.action};background:#${colours.actionShade}`,
    outcome:
      colours.outcomeShade === null ? text : `${text};${box};background:#${colours.outcomeShade}`,
    list: `${said};font-size:${sizes.body}pt;margin:2pt 0 6pt`,
    point: `margin:0 0 3pt`,
    table: 'border-collapse:collapse;width:100%;margin:4pt 0 8pt',
    facts: 'border-collapse:collapse;margin:0 0 8pt',
    head: `${said};font-size:${sizes.body - 0.5}pt;${cell};background:#${colours.tableHeader};color:#${colours.tableHeaderText};font-weight:bold;text-align:left`,
    cell: `${said};font-size:${sizes.body - 0.5}pt;${cell}`,
    fact: `${said};font-size:${sizes.body}pt;padding:1pt 12pt 1pt 0;vertical-align:top`,
    inCell: 'margin:0 0 2pt',
    small: `${said};font-size:${sizes.small}pt;margin:0 0 4pt`,
  } as const;
}

/** The styles of one house. */
export type HtmlStyles = ReturnType<typeof htmlStyles>;

/** A name in single quotes: it stands inside an attribute. */
function fontFamily(name: string): string {
  return `'${name.replace(/[^\p{L}\p{N} -]/gu, '')}',sans-serif`;
}
