/** Whether a row of a register is open or closed, in a word. */
export function StatusMark({ status }: { readonly status: 'open' | 'closed' }) {
  return status === 'closed' ? (
    <span className="mark mark-closed">Closed</span>
  ) : (
    <span className="mark mark-ongoing">Open</span>
  );
}
