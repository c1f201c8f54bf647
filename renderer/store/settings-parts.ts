/** The parts of a committee's settings, in the order in which they stand, as she is told of them. */
export const SETTINGS_PARTS = [
  { name: 'names', title: 'Names' },
  { name: 'members', title: 'Members' },
  { name: 'quorum', title: 'Quorum' },
  { name: 'agenda', title: 'Agenda' },
  { name: 'deadlines', title: 'Deadlines' },
  { name: 'keeping', title: 'Keeping' },
  { name: 'words', title: 'Words' },
  { name: 'phrases', title: 'Phrases' },
  { name: 'references', title: 'References' },
  { name: 'risks', title: 'Risks' },
  { name: 'houseStyle', title: 'House style' },
] as const;

/** A part of a committee's settings. */
export type SettingsPart = (typeof SETTINGS_PARTS)[number]['name'];
