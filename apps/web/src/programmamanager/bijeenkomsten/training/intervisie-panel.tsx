import type { ReactNode } from 'react';
import { aantalBegeleiders } from '#domain';
import { Button, Form, Panel, Paragraph, TextInput } from '#ui';
import { trajectPad } from '../../traject-page.tsx';

const MEESTE_AMBTENAREN = 100_000;

/** A whole number of people, or undefined when nothing useful was typed. */
export const leesAantal = (tekst: string): number | undefined => {
  const aantal = /^\d{1,6}$/.test(tekst.trim()) ? Number(tekst) : 0;
  return aantal > 0 && aantal <= MEESTE_AMBTENAREN ? aantal : undefined;
};

const antwoord = (ambtenaren: number, opgeleid: number): string => {
  const nodig = aantalBegeleiders(ambtenaren);
  const groepen = nodig === 1 ? '1 groep, dus 1 begeleider' : `${nodig} groepen, dus ${nodig} begeleiders`;
  const tekort = nodig - opgeleid;
  const oordeel =
    tekort > 0
      ? `Naar de training mogen er ${opgeleid}. U komt er ${tekort} tekort.`
      : `Naar de training mogen er ${opgeleid}. Dat is genoeg.`;
  return `${ambtenaren} ${ambtenaren === 1 ? 'ambtenaar past' : 'ambtenaren passen'} in ${groepen}. ${oordeel}`;
};

interface IntervisiePanelProps {
  readonly trajectId: string;
  /** People who may join the training, and so can lead a group. */
  readonly opgeleid: number;
  /** What was typed in the address. */
  readonly gevraagd: string | undefined;
}

/** After the training: how many leaders does this number of ambtenaren need, in groups of about twenty? */
export function IntervisiePanel({ trajectId, opgeleid, gevraagd }: IntervisiePanelProps): ReactNode {
  const aantal = gevraagd === undefined ? undefined : leesAantal(gevraagd);
  const fout = gevraagd !== undefined && aantal === undefined;
  return (
    <Panel title="Na de training: intervisie">
      <Paragraph>
        Wie de training volgt, kan een groep van ongeveer 20 ambtenaren begeleiden. Reken uit hoeveel
        begeleiders de gemeente nodig heeft.
      </Paragraph>
      <Form action={trajectPad(trajectId, 'training')} method="get">
        <TextInput
          name="ambtenaren"
          label="Aantal ambtenaren"
          width="short"
          value={gevraagd}
          error={fout ? 'Vul een heel getal in van 1 tot en met 100000.' : undefined}
        />
        <Button variant="secondary">Reken uit</Button>
      </Form>
      {aantal !== undefined && <Paragraph>{antwoord(aantal, opgeleid)}</Paragraph>}
    </Panel>
  );
}
