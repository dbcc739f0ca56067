/** Who the traject t is for, in the shape of `Client`. */
export const CLIENT = `json_build_object('soort', t.client_soort, 'naam', t.client_naam, 'gemeenteCode', t.gemeente_code)`;

/** As a heading, the same as `clientTitel` of the domain says it: to look for, and in lists that are made by the database. */
export const CLIENT_TITEL = `CASE t.client_soort WHEN 'gemeente' THEN 'Gemeente ' WHEN 'provincie' THEN 'Provincie ' ELSE '' END
  || t.client_naam || COALESCE(', ' || t.groep, '')`;
