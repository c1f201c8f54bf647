import type { WithNotices } from '../../shared/model/notice';
import { changeRegisterOf, registerAsAt } from '../../shared/registers/changes/change-register';
import { registerFile } from '../../shared/report/change-register/register-file';
import { onlyCode } from './only-one';
import { openInput } from './open-input';
import { Refusal, type RegisterRequest } from './requests';
import { writtenInFolder } from './written-in-folder';

/**
 * Writes the register of the book's code as a table and gives the path of the file, with a remark on
 * each record of the book that it cannot speak of.
 */
export async function runChangeRegister(request: RegisterRequest): Promise<WithNotices<string>> {
  const { file, asAt, format, out } = request;
  const { book, setAside } = await openInput(file);
  const register = changeRegisterOf(book, onlyCode(book, file).id);
  if (!register) throw new Refusal(`${file} holds no register of modifications.`);
  const written = registerFile(registerAsAt(register, asAt), format);
  return { value: await writtenInFolder(out, written), notices: setAside };
}
