import type { CSSProperties } from 'react';
import type { HouseStyle } from '../../shared/model/house-style';
import { textWidth } from '../../shared/report/page-size';

/**
 * The committee's fonts, sizes (in points) and colours for the style sheet; dark paper keeps the
 * program's colours.
 */
export function houseStyleProperties(style: HouseStyle): CSSProperties {
  const { fonts, sizes, colours } = style;
  const properties: Record<`--${string}`, string | number> = {
    '--house-body': quoted(fonts.body),
    '--house-headings': quoted(fonts.headings),
    '--text-width': textWidth(style) / 20,
    '--size-body': sizes.body,
    '--size-title': sizes.title,
    '--size-heading': sizes.heading,
    '--size-subheading': sizes.subheading,
    '--size-small': sizes.small,
    '--house-text': `#${colours.text}`,
    '--house-heading': `#${colours.headings}`,
    '--house-accent': `#${colours.accent}`,
    '--house-rule': `#${colours.rule}`,
    '--house-table-header': `#${colours.tableHeader}`,
    '--house-table-header-text': `#${colours.tableHeaderText}`,
    '--house-action': `#${colours.action}`,
    '--house-action-shade': `#${colours.actionShade}`,
    '--house-outcome-shade':
      colours.outcomeShade === null ? 'var(--outcome-weak)' : `#${colours.outcomeShade}`,
  };
  return properties;
}

function quoted(font: string): string {
  return `"${font.replace(/["\\]/g, '')}"`;
}
