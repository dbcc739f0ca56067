import type { Deelnemer as Persoon } from '#case-management';
import { DEELNEMER_ROLLEN } from '#domain';
import { Instant, OneOf, PaginaVraag, Text, Uuid } from '../api/index.ts';

export class Deelnemer {
  @Uuid('Id van de deelnemer.') id!: string;
  @Text('Naam.') naam!: string;
  @Text('E-mailadres.') email!: string;
  @OneOf('Rol.', DEELNEMER_ROLLEN) rol!: string;
  @Text('Functie.', { empty: true }) functie!: string;
  @Text('Waarom deze persoon toch mee mag naar de training.', { nullable: true }) ontheffing!: string | null;
  @Instant('Sinds wanneer.') toegevoegdOp!: string;
  @Instant('Wanneer afgemeld.', { nullable: true }) afgemeldOp!: string | null;
}

export class DeelnemerInvoer {
  @Text('Naam.', { max: 200 }) naam!: string;
  @Text('E-mailadres.', { max: 320, example: 'm.deboer@utrecht.example' }) email!: string;
  @OneOf('Rol.', DEELNEMER_ROLLEN) rol!: string;
  @Text('Functie.', { max: 200, optional: true, empty: true }) functie?: string;
}

export class DeelnemersVraag extends PaginaVraag {
  @OneOf('Wie; standaard wie meedoet.', ['actief', 'afgemeld'], { optional: true }) stand?:
    'actief' | 'afgemeld';
}

export class OntheffingInvoer {
  @Text('Waarom deze persoon toch mee mag naar de training.', { max: 500 }) reden!: string;
}

export const deelnemerVan = (persoon: Persoon): Deelnemer => ({
  id: persoon.id,
  naam: persoon.naam,
  email: persoon.email,
  rol: persoon.rol,
  functie: persoon.functie,
  ontheffing: persoon.ontheffing,
  toegevoegdOp: persoon.toegevoegdOp,
  afgemeldOp: persoon.afgemeldOp,
});
