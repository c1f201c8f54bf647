/** The room of the rows of a long table that are not drawn, in pixels. */
export function RowGap({ height, columns }: { height: number; columns: number }) {
  if (height < 1) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: this row takes no keyboard
    <tr aria-hidden="true">
      <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}
