import type { ReactNode } from 'react';
import { reactieveld } from '#consultatie';
import { plaatsnamen } from '#documents';
import { Panel, Paragraph, Stack } from '#ui';
import { EigenWoorden } from '../tekst/eigen-woorden.tsx';
import type { ReactiePageProps } from './page-props.ts';
import { reactiesIn } from './reactie.forms.ts';

/** What somebody wrote and what could not be kept, to copy it from. What is kept already is not among it. */
export function NietBewaard({ pagina, typed = {} }: ReactiePageProps): ReactNode {
  const namen = plaatsnamen(pagina.plaatsen);
  const bewaard = new Map(pagina.eigen.reacties.map(({ blokId, tekst }) => [blokId, tekst]));
  const verloren = reactiesIn(typed).filter(
    ({ blokId, tekst, was }) => tekst !== '' && tekst !== was && tekst !== bewaard.get(blokId),
  );
  if (verloren.length === 0) return null;
  return (
    <Panel title="Wat u schreef en wat niet is bewaard">
      <Stack>
        {verloren.map(({ blokId, tekst }) => (
          <div key={reactieveld(blokId)}>
            <Paragraph subtle>
              {blokId === null
                ? 'Over het geheel'
                : (namen.get(blokId) ?? 'Over een stuk van een eerdere versie')}
            </Paragraph>
            <EigenWoorden tekst={tekst} />
          </div>
        ))}
        <Paragraph subtle>Kopieer uw tekst als u hem wilt bewaren.</Paragraph>
      </Stack>
    </Panel>
  );
}
