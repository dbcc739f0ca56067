import type { NavItem, Visitor } from '#ui';

const items: readonly NavItem[] = [
  { href: '/bord', text: 'Bord' },
  { href: '/taken', text: 'Taken', count: { value: 3, label: 'open taken' } },
  { href: '/berichten', text: 'Berichten' },
  { href: '/postbus', text: 'Postbus' },
];

export const menu = (current: string): NavItem[] =>
  items.map((item) => ({ ...item, current: item.href === current }));

export const visitor: Visitor = {
  name: 'A. de Vries',
  role: 'programmamanager',
  logout: { action: '/uitloggen', hidden: { _csrf: 'x' } },
};
