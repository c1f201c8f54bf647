import { dateInWords } from '../../shared/model/partial-date';

/** When a backup was made: `21 August 2018, 10:12`. */
export function madeInWords(made: string): string {
  const [day = '', time = ''] = made.split('T');
  return `${dateInWords(day)}, ${time.slice(0, 5)}`;
}
