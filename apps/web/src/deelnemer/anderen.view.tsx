import type { ReactNode } from 'react';
import type { Andermans, ReactiePagina } from '#consultatie';
import { Details, Paragraph, Stack } from '#ui';
import { EigenWoorden } from '../tekst/eigen-woorden.tsx';

const wie = ({ van }: Andermans): string => (van ? `${van.naam}, ${van.rol}` : 'Iemand anders');

/** What others wrote about one place, or about the whole; nothing when nobody did or when it is not for this reader. */
export function Anderen(props: {
  readonly pagina: ReactiePagina;
  readonly blokId: string | null;
}): ReactNode {
  const { pagina, blokId } = props;
  const hier = pagina.anderen.filter((reactie) => reactie.blokId === blokId);
  if (hier.length === 0) return null;
  return (
    <Details
      quiet
      summary={hier.length === 1 ? '1 reactie van een ander' : `${hier.length} reacties van anderen`}
    >
      <Stack>
        {hier.map((reactie, index) => (
          <div key={index}>
            <Paragraph subtle>{wie(reactie)} schreef:</Paragraph>
            <EigenWoorden tekst={reactie.tekst} />
          </div>
        ))}
      </Stack>
    </Details>
  );
}
