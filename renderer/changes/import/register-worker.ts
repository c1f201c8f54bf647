import { referencesOfRegister } from '../../../shared/incoming/register-meant';
import { readTables } from '../../../shared/reading/tables/read-tables';
import { isUnreadable } from '../../../shared/reading/unreadable';
import { answering } from '../../workers/answering';
import type { RegisterQuestions } from './register-questions';

answering<RegisterQuestions>({
  references: async file => {
    const tables = await readTables(file);
    return isUnreadable(tables) ? [] : referencesOfRegister(tables);
  },
});
