import { isBureauRol, leesEmail, type BureauRol } from '#domain';
import { Ids, type FieldFault } from '#workflow-engine';
import { invalid, type CaseResult } from '../case-result.ts';
import { Medewerkers } from '../ports/medewerkers.ts';

export interface VoegMedewerkerToeInput {
  readonly naam: string;
  readonly email: string;
  readonly rollen: readonly string[];
}

/** Somebody new at the bureau; can log in from now on. */
export class VoegMedewerkerToe {
  constructor(
    private readonly medewerkers: Medewerkers,
    private readonly ids: Ids,
  ) {}

  async execute(input: VoegMedewerkerToeInput): Promise<CaseResult<{ readonly medewerkerId: string }>> {
    const naam = input.naam.trim();
    const faults: FieldFault[] = [];
    if (!/\p{L}/u.test(naam)) faults.push({ field: 'naam', text: 'Vul de naam in.' });
    else if (naam.length > 200)
      faults.push({ field: 'naam', text: 'De naam is langer dan 200 tekens. Maak hem korter.' });
    const email = leesEmail(input.email.trim());
    if ('fout' in email) faults.push({ field: 'email', text: email.fout });
    else if (await this.medewerkers.findByEmail(email.email))
      faults.push({ field: 'email', text: 'Er is al een medewerker met dit e-mailadres.' });
    const rollen = [...new Set(input.rollen)].filter((rol): rol is BureauRol => isBureauRol(rol));
    if (rollen.length === 0) faults.push({ field: 'rollen', text: 'Kies minstens één rol.' });
    if (faults.length > 0 || 'fout' in email) return invalid(...faults);
    const medewerkerId = this.ids.next();
    await this.medewerkers.save({ id: medewerkerId, naam, email: email.email, rollen, actief: true });
    return { ok: true, medewerkerId };
  }
}
