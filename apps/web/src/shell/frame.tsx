import type { ReactElement, ReactNode } from 'react';
import { Alert, BureauPage, GuestPage, Stack } from '#ui';
import type { Crumb, GuestPageProps, NavItem } from '#ui';
import type { Menutelling } from './menu-counts.ts';
import { usePageContext } from './page-context.ts';

export type Section =
  | 'bord'
  | 'taken'
  | 'berichten'
  | 'ingekomen-mail'
  | 'ter-goedkeuring'
  | 'programmas'
  | 'aanmeldingen'
  | 'medewerkers';

export interface BureauFrameProps {
  readonly title: string;
  readonly section?: Section | undefined;
  readonly crumbs?: readonly Crumb[] | undefined;
  readonly faulty?: boolean | undefined;
  readonly children: ReactNode;
}

const MENU: readonly { readonly section: Section; readonly text: string }[] = [
  { section: 'bord', text: 'Bord' },
  { section: 'taken', text: 'Taken' },
  { section: 'berichten', text: 'Berichten' },
  { section: 'ingekomen-mail', text: 'Ingekomen mail' },
  { section: 'ter-goedkeuring', text: 'Ter goedkeuring' },
  { section: 'programmas', text: 'Programma’s' },
  { section: 'aanmeldingen', text: 'Aanmeldingen' },
  { section: 'medewerkers', text: 'Medewerkers' },
];

/** Sign-ups where somebody can sign up; approval when something waits for it. */
const isNodig = (item: Section, telling: Menutelling, current: Section | undefined): boolean => {
  if (item === 'aanmeldingen') return telling.aanmeldingen !== undefined;
  return item !== 'ter-goedkeuring' || current === item || (telling.terGoedkeuring ?? 0) > 0;
};

const countOf = (
  item: Section,
  { aanmeldingen, ingekomen, terGoedkeuring }: Menutelling,
): NavItem['count'] => {
  if (item === 'aanmeldingen' && aanmeldingen) return { value: aanmeldingen, label: 'nieuw' };
  if (item === 'ingekomen-mail' && ingekomen) return { value: ingekomen, label: 'te lezen' };
  if (item === 'ter-goedkeuring' && terGoedkeuring) return { value: terGoedkeuring, label: 'te beoordelen' };
  return undefined;
};

/** Every page of the bureau: menu, who is logged in, what just happened. */
export function BureauFrame({ title, section, crumbs, faulty, children }: BureauFrameProps): ReactElement {
  const { actor, practice, telling = {} } = usePageContext();
  const menu: NavItem[] = MENU.filter((item) => isNodig(item.section, telling, section)).map((item) => ({
    href: `/${item.section}`,
    text: item.text,
    current: item.section === section,
    count: countOf(item.section, telling),
  }));
  return (
    <BureauPage
      title={title}
      menu={menu}
      crumbs={crumbs}
      faulty={faulty}
      footer={practice ? [...OWN_LINKS, ...PRACTICE_LINKS] : OWN_LINKS}
      visitor={{
        name: actor?.name ?? '',
        role: actor?.roles.join(', '),
        logout: { action: '/uitloggen', hidden: {} },
      }}
    >
      <WithMelding>{children}</WithMelding>
    </BureauPage>
  );
}

/** Pages for griffie, deelnemer and who is not logged in. */
export function GuestFrame({ children, ...props }: Omit<GuestPageProps, 'footer' | 'visitor'>): ReactElement {
  const { practice } = usePageContext();
  return (
    <GuestPage {...props} footer={practice ? PRACTICE_LINKS : undefined}>
      <WithMelding>{children}</WithMelding>
    </GuestPage>
  );
}

const OWN_LINKS = [{ href: '/agenda-abonnement', text: 'Agenda-abonnement' }];

const PRACTICE_LINKS = [
  { href: '/ontwikkel/postbus', text: 'Postbus om te oefenen' },
  { href: '/ontwikkel/klok', text: 'Oefenklok' },
];

function WithMelding({ children }: { readonly children: ReactNode }): ReactNode {
  const { melding } = usePageContext();
  return (
    <Stack>
      {melding !== undefined && <Alert kind="ok">{melding}</Alert>}
      {children}
    </Stack>
  );
}
