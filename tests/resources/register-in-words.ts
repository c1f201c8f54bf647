import { type Book, recordsOf } from '../../shared/model/book';
import type { Modification } from '../../shared/model/modification';
import { dateInWords, type PartialDate } from '../../shared/model/partial-date';
import type { Release, ReleaseFacts, ReleaseTold } from '../../shared/model/release';
import { type ChangeNames, changeNames } from '../../shared/registers/changes/change-names';
import {
  type ChangeRegister,
  changeRegisterOf,
  registerAsAt,
} from '../../shared/registers/changes/change-register';
import { END_OF_TIME, inTimeOrder } from '../../shared/registers/changes/days';
import { factsInWords } from '../../shared/registers/changes/fact-words';
import { latestName, RELEASE_STATUS_WORDS } from '../../shared/registers/changes/release-as-at';

/** All that the registers of a book say, a line for each fact that someone told, with its source. */
export function registersInWords(book: Book): string[] {
  return recordsOf(book, 'code').flatMap(({ id }) => {
    const register = changeRegisterOf(book, id);
    if (!register) return [];
    const names = changeNames(registerAsAt(register, END_OF_TIME));
    return [
      ...register.modifications.flatMap(each => modificationInWords(each, register, names)),
      ...register.releases.flatMap(releaseInWords),
    ];
  });
}

function modificationInWords(
  { reference, statements, decisions, consultations }: Modification,
  { code }: ChangeRegister,
  names: ChangeNames,
): string[] {
  const line = (on: PartialDate, words: string, source: string) =>
    `${reference} | ${dateInWords(on)} | ${words} | ${source}`;
  return [
    ...inTimeOrder(statements).flatMap(({ on, facts, source }) =>
      factsInWords(facts, { code, names }).map(({ label, words }) =>
        line(on, `${label}: ${words}`, source),
      ),
    ),
    ...decisions.map(({ on, bodyId, sort, verb, vote, source }) =>
      line(on, `${names.body(bodyId)}, ${sort}: ${verb}${vote}`, source),
    ),
    ...consultations.map(({ name, opens, closes, source }) =>
      line(opens ?? '', `${name}, closes: ${closes ?? 'not known'}`, source),
    ),
  ];
}

const RELEASE_WORDS: { readonly [F in keyof ReleaseFacts]: (value: ReleaseFacts[F]) => string } = {
  name: text => text,
  date: date => (date === null ? 'not known' : dateInWords(date)),
  status: status => RELEASE_STATUS_WORDS[status],
  codeVersion: text => text,
  freeze: date => (date === null ? 'not known' : dateInWords(date)),
  documents: names => names.join(', '),
  designations: names => names.join(', '),
};

function releaseInWords(release: Release): string[] {
  const words = <F extends keyof ReleaseFacts>(told: ReleaseTold, fact: F): string[] =>
    fact in told ? [`${fact}: ${RELEASE_WORDS[fact]((told as ReleaseFacts)[fact])}`] : [];
  return release.statements.flatMap(({ on, facts, letter, source }) =>
    (Object.keys(RELEASE_WORDS) as (keyof ReleaseFacts)[])
      .flatMap(fact => words(facts, fact))
      .map(told =>
        [latestName(release), dateInWords(on), told, letter, source]
          .filter(part => part !== '')
          .join(' | '),
      ),
  );
}
