import './registers.css';
import './whole.css';
import { Suspense } from 'react';
import { isMac, keysInWords } from '../commands/keys';
import { useDesk } from '../desk/desk';
import { useHeldKeys } from '../desk/use-held-keys';
import { openRegister } from '../going/open-register';
import type { RegisterName } from '../store/register-tabs';
import { REGISTER_TABS, tabNamed } from '../store/register-tabs';
import { Part } from '../ui/on-demand';
import { useArrowKeys } from '../ui/use-arrow-keys';
import { REGISTER_PARTS } from './register-parts';

/** The registers over all meetings, one of them shown. */
export function RegistersScreen({ register }: { readonly register: RegisterName }) {
  const tab = tabNamed(register);
  return (
    <main className="screen registers" id="desk" tabIndex={-1}>
      <title>{`${tab?.label ?? 'Registers'} – Minutebook`}</title>
      <Tabs register={register} />
      <Suspense fallback={<OneMoment />}>
        <Part key={register} of={REGISTER_PARTS[register]} given={{}} />
      </Suspense>
    </main>
  );
}

/** Stands where a register comes. */
function OneMoment() {
  useHeldKeys();
  return null;
}

function Tabs({ register }: { readonly register: RegisterName }) {
  const desk = useDesk();
  const { ref, ...keys } = useArrowKeys();
  return (
    <nav aria-label="Registers">
      <div className="register-tabs" ref={ref} {...keys}>
        {REGISTER_TABS.map(({ name, label, key }) => (
          <button
            key={name}
            type="button"
            aria-current={name === register ? 'page' : undefined}
            title={`${label} (${keysInWords(key, isMac())})`}
            onClick={() => openRegister(desk, name)}
          >
            {label}
          </button>
        ))}
      </div>
    </nav>
  );
}
