import type { RegisterName } from '../store/register-tabs';
import { type OnDemand, onDemand } from '../ui/on-demand';

/** What shows each register. */
export const REGISTER_PARTS: { readonly [N in RegisterName]: OnDemand<object> } = {
  actions: onDemand(async () => (await import('./actions/ActionRegister')).ActionRegister),
  outcomes: onDemand(async () => (await import('./outcomes/OutcomeRegister')).OutcomeRegister),
  issues: onDemand(async () => (await import('./issues/IssueRegister')).IssueRegister),
  interests: onDemand(async () => (await import('./interests/InterestRegister')).InterestRegister),
  attendance: onDemand(
    async () => (await import('./attendance/AttendanceRegister')).AttendanceRegister,
  ),
  risks: onDemand(async () => (await import('./risks/RiskRegister')).RiskRegister),
  glossary: onDemand(async () => (await import('./glossary/GlossaryRegister')).GlossaryRegister),
};
