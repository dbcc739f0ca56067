import type { ReactElement, ReactNode } from 'react';
import { DEELNAME_ZIN, type Deelname, type Verwachting } from '#berichten';
import { KeyFigures, PersonList, Stack, StatusBadge, type Tone } from '#ui';

const TOON: Readonly<Record<Deelname, Tone>> = { komt: 'done', misschien: 'waiting', 'komt-niet': 'late' };

/** What one person's calendar answered to the date as it is now. */
export function VerwachtingBadge({ antwoord }: { readonly antwoord: Deelname | null }): ReactElement {
  return antwoord === null ? (
    <StatusBadge tone="neutral">nog geen antwoord</StatusBadge>
  ) : (
    <StatusBadge tone={TOON[antwoord]}>{DEELNAME_ZIN[antwoord]}</StatusBadge>
  );
}

/** How many said to come to one session, and by name who will not or may not. Nothing when nobody was invited. */
export function VerwachtingTelling({
  verwachting,
}: {
  readonly verwachting: readonly Verwachting[];
}): ReactNode {
  if (verwachting.length === 0) return null;
  const met = (antwoord: Deelname | null): number =>
    verwachting.filter((een) => een.antwoord === antwoord).length;
  const anders = verwachting.filter(({ antwoord }) => antwoord === 'komt-niet' || antwoord === 'misschien');
  return (
    <Stack>
      <KeyFigures
        figures={[
          { value: met('komt'), label: 'komen', tone: 'done' },
          { value: met('misschien'), label: 'misschien', tone: 'waiting' },
          { value: met('komt-niet'), label: 'komen niet', tone: 'late' },
          { value: met(null), label: 'nog geen antwoord' },
        ]}
      />
      {anders.length > 0 && (
        <PersonList
          items={anders.map(({ persoonId, naam, toelichting, antwoord }) => ({
            id: persoonId,
            name: naam,
            note: toelichting === '' ? undefined : toelichting,
            end: <VerwachtingBadge antwoord={antwoord} />,
          }))}
        />
      )}
    </Stack>
  );
}
