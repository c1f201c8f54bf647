/** An item of an agenda as it was typed or pasted. */
export interface AgendaLine {
  readonly title: string;
  /** Empty where nobody is named. */
  readonly presenter: string;
  /** 1 for a sub-item of the line before that stands less far in, and so on. */
  readonly depth: number;
  readonly plannedMinutes: number | null;
}
