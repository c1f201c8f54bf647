/**
 * The registers over all meetings, in the order of their tabs: their names, their keys, and other words
 * for them. A new one is one entry here, and one in `register-parts.ts`.
 */
export const REGISTER_TABS = [
  {
    name: 'actions',
    label: 'Actions',
    key: 'Mod+Alt+1',
    alsoCalled: 'action log, outstanding, overdue, chase, owners, due',
  },
  {
    name: 'outcomes',
    label: 'Outcomes',
    key: 'Mod+Alt+2',
    alsoCalled: 'decisions, decision register, noted, agreed, approved',
  },
] as const;

/** The name of a register over all meetings. */
export type RegisterName = (typeof REGISTER_TABS)[number]['name'];

/** The tab of a register; `null` where there is none of that name. */
export function tabNamed(name: string): (typeof REGISTER_TABS)[number] | null {
  return REGISTER_TABS.find(tab => tab.name === name) ?? null;
}
