import type { ReactNode } from 'react';
import type { Versie } from '#case-management';
import { Link, List, Panel } from '#ui';
import { grootteIn } from '../tekst/bestand-link.tsx';
import type { DocumentPaden } from './document-paden.ts';

const UITVOER = [
  ['docx', 'Word-bestand (docx)'],
  ['pdf', 'PDF om te lezen'],
  ['archief', 'PDF voor het archief'],
  ['html', 'Webpagina (html)'],
] as const;

/** One version as a file: in the forms that we make, and the file that somebody uploaded. */
export function Downloads({
  paden,
  versie,
}: {
  readonly paden: DocumentPaden;
  readonly versie: Versie;
}): ReactNode {
  const { nummer, bestand, inhoud } = versie;
  const gemaakt = inhoud.content.length === 0 ? [] : UITVOER;
  if (gemaakt.length === 0 && !bestand) return null;
  return (
    <Panel title={`Versie ${nummer} downloaden`}>
      <List
        items={[
          ...gemaakt.map(([formaat, tekst]) => (
            <Link key={formaat} href={paden.uitvoer(nummer, formaat)}>
              {tekst}
            </Link>
          )),
          ...(bestand
            ? [
                <Link key="bestand" href={paden.bestand(nummer)}>
                  Het bestand zoals het binnenkwam: {bestand.naam} ({grootteIn(bestand.grootte)})
                </Link>,
              ]
            : []),
        ]}
      />
    </Panel>
  );
}
