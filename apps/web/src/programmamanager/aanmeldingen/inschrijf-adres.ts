import type { AanmeldingBeeld } from '#case-management';
import type { ClientSoort } from '#domain';

/** The enrolment form with what is known filled in; the bureau checks it and begins the traject. */
export function inschrijfAdres(
  { id, programma, organisatie, gemeenteCode, naam, email }: AanmeldingBeeld,
  clienten: readonly ClientSoort[],
): string {
  const provincie = /^provincie\s+(.+)$/i.exec(organisatie)?.[1];
  const soort = soortVan(gemeenteCode !== null, provincie !== undefined, clienten);
  const velden: Readonly<Record<string, string | undefined>> = {
    programma,
    aanmelding: id,
    soort,
    gemeente: gemeenteCode === null ? undefined : organisatie,
    provincie: soort === 'provincie' ? provincie : undefined,
    overheid: soort === 'overheid' ? organisatie : undefined,
    naam: soort === 'persoon' ? naam : undefined,
    email: soort === 'persoon' ? email : undefined,
  };
  const bekend = Object.entries(velden).filter((veld): veld is [string, string] => veld[1] !== undefined);
  return `/trajecten/nieuw?${new URLSearchParams(bekend)}`;
}

function soortVan(
  gemeente: boolean,
  provincie: boolean,
  clienten: readonly ClientSoort[],
): ClientSoort | undefined {
  const voorkeur: ClientSoort[] = [
    ...(clienten.includes('persoon') ? (['persoon'] as const) : []),
    ...(gemeente
      ? (['gemeente'] as const)
      : provincie
        ? (['provincie', 'overheid'] as const)
        : (['overheid'] as const)),
  ];
  return voorkeur.find((soort) => clienten.includes(soort)) ?? clienten[0];
}
