import type { CodeBody, Path, Power } from '../../shared/model/code';
import type { Use } from '../../shared/registers/changes/code-use';
import { NamedRows } from './NamedRows';
import type { CodePart } from './use-set-code';

/** What a body may do, in words. */
const POWERS: Readonly<Record<Power['may'], string>> = {
  recommend: 'recommends',
  decide: 'decides',
};

/** The bodies of a code, each with what it may do with the modifications of which paths. */
export function Bodies({ code, set, use }: CodePart & { use: Use }) {
  return (
    <section className="setting">
      <h2>Bodies</h2>
      <p className="settings-remark">
        A body is offered for a decision or a recommendation on the paths that are ticked; without
        any path, on all.
      </p>
      <NamedRows
        noun="body"
        rows={code.bodies}
        use={use}
        create={(id, name): CodeBody => ({ id, name, powers: [] })}
        save={bodies => set('bodies', { bodies })}
        more={(body, save) =>
          (Object.keys(POWERS) as Power['may'][]).map(may => (
            <PowerOf
              key={may}
              body={body}
              may={may}
              paths={code.paths}
              save={powers => save({ ...body, powers })}
            />
          ))
        }
      />
    </section>
  );
}

interface PowerProps {
  readonly body: CodeBody;
  readonly may: Power['may'];
  readonly paths: readonly Path[];
  readonly save: (powers: Power[]) => boolean;
}

function PowerOf({ body, may, paths, save }: PowerProps) {
  const power = body.powers.find(each => each.may === may) ?? null;
  const keep = (next: Power | null) =>
    save([...body.powers.filter(each => each.may !== may), ...(next ? [next] : [])]);
  return (
    <fieldset className="code-power">
      <legend className="for-readers">
        {body.name} {POWERS[may]}
      </legend>
      <label className="check">
        <input
          type="checkbox"
          checked={power !== null}
          onChange={() => keep(power ? null : { may, pathIds: [] })}
        />
        {POWERS[may]}
      </label>
      {power &&
        paths.map(({ id, name }) => (
          <label key={id} className="check code-path">
            <input
              type="checkbox"
              checked={power.pathIds.includes(id)}
              onChange={() => keep({ may, pathIds: switched(power.pathIds, id) })}
            />
            {name}
          </label>
        ))}
    </fieldset>
  );
}

function switched(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter(each => each !== id) : [...ids, id];
}
