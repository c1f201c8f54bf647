import { isBackupRefusal } from '../../shared/backup/backup';
import { countsInWords } from '../../shared/backup/counts';
import { openBackup } from '../../shared/backup/read-backup';
import { dateInWords } from '../../shared/model/partial-date';

/** What a file is, in sentences. */
export interface WhatItIs {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** What a file of hers is, and what can be done with it now. Nothing is changed by asking. */
export function whatItIs(name: string, bytes: Uint8Array): WhatItIs {
  return /\.(?:minutebook|json)$/i.test(name) ? aBackup(bytes) : minutes(name);
}

function aBackup(bytes: Uint8Array): WhatItIs {
  const opened = openBackup(bytes);
  if (isBackupRefusal(opened)) {
    return { title: 'This file cannot be opened', sentences: [opened.message] };
  }
  const { backup, counts, notices } = opened;
  const made =
    backup.made === null ? '' : ` It was made on ${dateInWords(backup.made.slice(0, 10))}.`;
  return {
    title: 'A backup of a book',
    sentences: [
      `It opens and is whole: ${countsInWords(counts)}.${made}`,
      ...notices.map(({ message }) => message),
      'Your own book is untouched. Keep this file: it can be read as it is, and nothing in it is lost.',
    ],
  };
}

function minutes(name: string): WhatItIs {
  return {
    title: 'Minutes from outside',
    sentences: [
      `To have the words of ${name} in a meeting, open it in its own program, copy them, and paste them under an item: headings, lists and tables stay, and a sentence with a verb in capitals becomes an outcome.`,
      'For an agenda, paste its lines where items are added: each line becomes an item.',
    ],
  };
}
