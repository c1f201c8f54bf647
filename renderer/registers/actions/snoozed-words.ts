import { dateInWords } from '../../../shared/model/partial-date';
import type { ComingBack } from '../../../shared/model/snooze';

/** When an action comes back: `until the November 2018 meeting`. */
export function snoozedInWords({ date }: ComingBack): string {
  return `until the ${dateInWords(date)} meeting`;
}
