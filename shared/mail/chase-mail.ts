import type { ChaseList, ChasePage } from '../registers/chase-list';
import { textOfPage } from '../report/chase-list/chase-text';
import { chaseTitle, meetingDay } from '../report/chase-list/chase-words';
import type { MailDraft } from './mail-draft';

/** The words of a mail that asks the owner of a page for updates; to all where a list has several. */
export function chaseMail(list: ChaseList): Pick<MailDraft, 'subject' | 'text'> {
  const [only, second] = list.pages;
  const owner = second ? '' : (only?.owner ?? '');
  const day = meetingDay(list);
  const by = day === '' ? 'before the next meeting' : `before the meeting on ${day}`;
  return {
    subject: owner === '' ? chaseTitle(list) : `${chaseTitle(list)}: ${owner}`,
    text: [
      owner === '' ? 'Dear all,' : `Dear ${owner},`,
      `Please send me an update on ${second || isMany(only) ? 'these actions' : 'this action'} ${by}.`,
      ...list.pages.map(page => textOfPage(page, list.asAt)),
      ['Kind regards,', list.committee.secretary, `Secretary to the ${list.committee.code}`]
        .filter(Boolean)
        .join('\n'),
    ].join('\n\n'),
  };
}

function isMany(page: ChasePage | undefined): boolean {
  return (page?.entries.length ?? 0) > 1;
}
