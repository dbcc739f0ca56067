import { volgordeVan } from './volgorde.ts';

const bericht = { id: 'b1', sjabloon: 'uitnodiging', trajectId: 't', deelnemerId: 'd', medewerkerId: null };

describe('the order in which mails leave', () => {
  it('is kept per person and traject', () => {
    expect(volgordeVan({ ...bericht, id: 'b2', sjabloon: 'afgelast' })).toBe(volgordeVan(bericht));
    expect(volgordeVan({ ...bericht, deelnemerId: 'ander' })).not.toBe(volgordeVan(bericht));
    expect(volgordeVan({ ...bericht, trajectId: 'ander' })).not.toBe(volgordeVan(bericht));
  });

  it.each(['inloglink', 'nieuwe-link-griffie', 'nieuwe-link-reactie'])(
    'lets %s wait for nothing',
    (sjabloon) => {
      expect(volgordeVan({ ...bericht, sjabloon })).toBe('b1');
    },
  );
});
