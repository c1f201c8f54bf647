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
  {
    name: 'risks',
    label: 'Risks',
    key: 'Mod+Alt+3',
    alsoCalled: 'risk register, likelihood, impact, mitigation, review, matrix',
  },
  {
    name: 'issues',
    label: 'Issues',
    key: 'Mod+Alt+4',
    alsoCalled: 'numbered issues, Panel Issue',
  },
  {
    name: 'interests',
    label: 'Interests',
    key: 'Mod+Alt+5',
    alsoCalled: 'declarations, conflicts of interest, withdrew',
  },
  {
    name: 'attendance',
    label: 'Attendance',
    key: 'Mod+Alt+6',
    alsoCalled: 'who came, present, apologies, absent, year',
  },
  {
    name: 'glossary',
    label: 'Glossary',
    key: 'Mod+Alt+7',
    alsoCalled: 'acronyms, abbreviations, short forms, expansion, spelled out',
  },
] as const;

/** The name of a register over all meetings. */
export type RegisterName = (typeof REGISTER_TABS)[number]['name'];

/** Whether a register follows from the minutes, and can go out as a file of its own. */
export function goesOut(name: RegisterName): name is 'actions' | 'outcomes' {
  return name === 'actions' || name === 'outcomes';
}

/** The tab of a register; `null` where there is none of that name. */
export function tabNamed(name: string): (typeof REGISTER_TABS)[number] | null {
  return REGISTER_TABS.find(tab => tab.name === name) ?? null;
}
