import type { ReportedModification, ReportedRelease } from '../../model/kept-report';
import type { Consultation, Modification } from '../../model/modification';
import type { PartialDate } from '../../model/partial-date';
import type { RegisterAsAt } from './change-register';
import { hadHappened } from './days';

/** What a report sees of the register: every modification and release as it stood on its day. */
export function reportedState({ day, modifications, releases }: RegisterAsAt): {
  modifications: ReportedModification[];
  releases: ReportedRelease[];
} {
  return {
    modifications: modifications.map(({ modification, facts, decisions }) => ({
      modificationId: modification.id,
      reference: modification.reference,
      facts,
      decisions: [...decisions],
      consultations: consultationsBy(modification, day),
    })),
    releases: releases.map(({ release, facts }) => ({ releaseId: release.id, facts })),
  };
}

/** The consultations of a modification that had opened by a day. */
export function consultationsBy({ consultations }: Modification, day: PartialDate): Consultation[] {
  return consultations.filter(({ opens }) => opens !== null && hadHappened(opens, day));
}
