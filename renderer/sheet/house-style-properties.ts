import type { CSSProperties } from 'react';
import type { HouseStyle } from '../../shared/model/house-style';

/** The committee's fonts and colours for the style sheet; dark paper keeps the program's colours. */
export function houseStyleProperties({ fonts, colours }: HouseStyle): CSSProperties {
  const properties: Record<`--house-${string}`, string> = {
    '--house-body': quoted(fonts.body),
    '--house-headings': quoted(fonts.headings),
    '--house-text': `#${colours.text}`,
    '--house-heading': `#${colours.headings}`,
    '--house-table-header': `#${colours.tableHeader}`,
    '--house-table-header-text': `#${colours.tableHeaderText}`,
  };
  return properties;
}

function quoted(font: string): string {
  return `"${font.replace(/["\\]/g, '')}"`;
}
