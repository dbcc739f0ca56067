import type { ReactNode } from 'react';
import type { BijeenkomstBeeld } from '#case-management';
import { Button, Form, Panel, Paragraph } from '#ui';
import { FormStart } from '../../../shell/index.ts';

interface InBalansProps {
  readonly zitting: BijeenkomstBeeld;
  readonly pad: string;
}

const wie = (n: number): string => (n === 1 ? '1 persoon' : `${n} mensen`);

/** One click at the beginning of the evening: the groups fit who is there. */
export function InBalans({ zitting, pad }: InBalansProps): ReactNode {
  const { mensen, nietIngedeeld, telling } = zitting;
  const weg = mensen.filter(
    ({ groep, aanwezig }) => groep !== null && telling.aanwezig > 0 && aanwezig !== true,
  );
  if (weg.length === 0 && nietIngedeeld.length === 0) return null;
  const redenen = [
    ...(weg.length > 0
      ? [`${wie(weg.length)} uit de groepen ${weg.length === 1 ? 'is' : 'zijn'} er niet`]
      : []),
    ...(nietIngedeeld.length > 0
      ? [`${wie(nietIngedeeld.length)} ${nietIngedeeld.length === 1 ? 'heeft' : 'hebben'} nog geen groep`]
      : []),
  ];
  return (
    <Panel title="Breng de groepen in balans">
      <Paragraph>
        {redenen.join(' en ')}. Gangmaker maakt de groepen weer even groot en gelijk gemengd. Wie er is,
        blijft zoveel mogelijk zitten waar die zat.
      </Paragraph>
      <Form action={`${pad}/herverdelen`} label="Breng de groepen in balans">
        <FormStart />
        <div>
          <Button>Breng de groepen in balans</Button>
        </div>
      </Form>
    </Panel>
  );
}
