import { createContext, useContext } from 'react';
import { metRolNamen, rolNaam, type ClientSoort } from '#domain';

/** Whose traject a page is about: what is inside calls roles by the words of that kind of client. */
const ClientKind = createContext<ClientSoort>('gemeente');

export const ClientKindProvider = ClientKind.Provider;

/** The name of a role on this page: 'griffier' is a 'statengriffier' where the client is a provincie. */
export const useRolNaam = (): ((rol: string) => string) => {
  const soort = useContext(ClientKind);
  return (rol) => rolNaam(rol, soort);
};

/** The same for the roles in a sentence. */
export const useRolWoorden = (): ((zin: string) => string) => {
  const soort = useContext(ClientKind);
  return (zin) => metRolNamen(zin, soort);
};
