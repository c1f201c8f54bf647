import './glossary.css';
import { useMemo } from 'react';
import { WHOLE_REGISTER } from '../../../shared/model/register-view';
import { ACRONYM_FIELDS } from '../../../shared/registers/across/acronym-fields';
import type { AcronymEntry } from '../../../shared/registers/across/acronyms';
import { type RegisterSource, sourceOfRows } from '../../clerk/register-source';
import { type Desk, useDesk } from '../../desk/desk';
import type { RegisterBeginning } from '../../desk/register-shown';
import { Register } from '../Register';
import { AcronymWhole } from './AcronymWhole';
import { GLOSSARY_COLUMNS } from './glossary-columns';
import { openMention } from './open-mention';

const BEGINNING: RegisterBeginning = {
  view: WHOLE_REGISTER,
  filters: [
    { field: 'spelling', label: 'Spelling', isStrip: true },
    { field: 'first', label: 'First used' },
  ],
  groups: [{ field: 'first', label: 'Year of first use' }],
  sorts: [
    { field: 'short', label: 'Short form' },
    { field: 'long', label: 'Meaning' },
    { field: 'first', label: 'First used' },
    { field: 'uses', label: 'Uses' },
  ],
};

/** The short forms of all meetings, what they mean, and those that were never spelled out. */
export function GlossaryRegister() {
  const desk = useDesk();
  const source = useMemo(() => sourceOfAcronyms(desk), [desk]);
  return (
    <Register<AcronymEntry>
      name="glossary"
      title="Glossary"
      source={source}
      columns={GLOSSARY_COLUMNS}
      beginning={BEGINNING}
      nameOf={({ id }) => id}
      open={({ first }) => openMention(desk, first)}
      whole={entry => <AcronymWhole key={entry.id} entry={entry} />}
      empty={
        <p>
          No short form stands in the minutes yet. Spell one out as “Data Communications Company
          (DCC)”, and it stands here with its meaning.
        </p>
      }
    />
  );
}

function sourceOfAcronyms({ clerk }: Desk): RegisterSource<AcronymEntry> {
  return {
    list: async view => {
      const rows = await clerk.ask('acronyms');
      return sourceOfRows(rows, ACRONYM_FIELDS).list(view);
    },
    subscribe: clerk.subscribe,
  };
}
