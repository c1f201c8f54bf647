import '../settings/settings.css';
import './code-settings.css';
import type { Code, Path } from '../../shared/model/code';
import { codeUse } from '../../shared/registers/changes/code-use';
import type { DialogProps } from '../commands/dialog-props';
import { ListSetting } from '../settings/ListSetting';
import { TextSetting } from '../settings/TextSetting';
import { useQuietBook } from '../store/use-book';
import { useRegister } from '../store/use-register';
import { Dialog } from '../ui/Dialog';
import { Bodies } from './Bodies';
import { NamedRows } from './NamedRows';
import { Stages } from './Stages';
import { type CodePart, useSetCode } from './use-set-code';

/** By which rules a code is changed: references, paths, stages, bodies; each kept as it is left. */
export function CodeSettings({ onClose }: DialogProps) {
  const register = useRegister();
  if (!register) return null;
  return (
    <Dialog title={`Settings of the ${register.code.name}`} size="wide" onClose={onClose}>
      <Settings code={register.code} />
    </Dialog>
  );
}

function Settings({ code }: { code: Code }) {
  const set = useSetCode(code);
  const use = codeUse(useQuietBook(), code.id);
  return (
    <div className="code-settings">
      <p className="settings-remark">
        What you change here is saved as you leave each field. What a modification is told with
        stays.
      </p>
      <Names code={code} set={set} />
      <ListSetting
        title="References"
        remark="Each # stands for a digit; a letter may follow, as in MP102A."
        values={code.patterns}
        refusal="A pattern needs a # for each digit."
        save={patterns => set('references', { patterns })}
      />
      <section className="setting">
        <h2>Paths</h2>
        <NamedRows
          noun="path"
          rows={code.paths}
          use={use.paths}
          create={(id, name): Path => ({ id, name })}
          save={paths => set('paths', { paths })}
        />
      </section>
      <Stages code={code} set={set} use={use.stages} />
      <Bodies code={code} set={set} use={use.bodies} />
    </div>
  );
}

function Names({ code, set }: CodePart) {
  const taken = 'It stays as it was: it is blank, or another code is called so for short.';
  return (
    <section className="setting">
      <h2>Names</h2>
      <div className="dialog-row">
        <TextSetting
          label="Name of the code"
          value={code.name}
          refusal={taken}
          save={name => set('name', { name })}
        />
        <TextSetting
          label="Short name"
          value={code.shortName}
          refusal={taken}
          save={shortName => set('short name', { shortName })}
        />
      </div>
      <TextSetting
        label="Where these rules are from"
        value={code.source}
        save={source => set('source', { source })}
      />
    </section>
  );
}
