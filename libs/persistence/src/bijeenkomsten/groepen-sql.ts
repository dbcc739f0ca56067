/** The groups of a session as JSON in the shape of `Groep`; members by name. */
export const groepenSql = (bijeenkomstId: string): string => `
  COALESCE((
    SELECT json_agg(json_build_object('nummer', g.nummer, 'naam', g.naam, 'begeleiderId', g.begeleider_id,
      'leden', COALESCE((
        SELECT json_agg(l.deelnemer_id ORDER BY d.naam COLLATE "nl-x-icu", d.id)
        FROM groep_lid l JOIN deelnemer d ON d.id = l.deelnemer_id
        WHERE l.bijeenkomst_id = g.bijeenkomst_id AND l.nummer = g.nummer), '[]'::json)) ORDER BY g.nummer)
    FROM groep g WHERE g.bijeenkomst_id = ${bijeenkomstId}), '[]'::json)`;
