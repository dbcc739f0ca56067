import { ingevuld, isGehouden, zitting } from '../../shared/index.ts';
import type { Vereiste } from '../../shared/index.ts';

const gegevens = { owner: 'programmamanager', where: 'gegevens', hard: true } as const;
const bijeenkomst = { ...gegevens, where: 'bijeenkomsten/voorbereiding' } as const;

const voorgesprekGepland: Vereiste = {
  ...bijeenkomst,
  sentence: 'De voorbereidende bijeenkomst heeft een datum.',
  holds: (feiten) => zitting(feiten, 'voorbereiding').begin !== null,
};

const voorgesprekGehouden: Vereiste = {
  ...bijeenkomst,
  where: 'bijeenkomsten/voorbereiding/aanwezigheid',
  sentence: 'De voorbereidende bijeenkomst is gehouden, en wie er was ligt vast.',
  holds: (feiten) => isGehouden(feiten, 'voorbereiding'),
};

const tafelBesproken: Vereiste = {
  ...gegevens,
  sentence: 'Er is besproken wie er aan tafel moeten zitten.',
  holds: (feiten) => ingevuld(feiten, 'wieAanTafel'),
};

const veiligheidBesproken: Vereiste = {
  ...gegevens,
  sentence: 'Er is besproken of het veilig genoeg is om vrijuit te praten.',
  holds: (feiten) => ingevuld(feiten, 'burgerMagMee', 'bestuurderVrijuit'),
  detail: (feiten) =>
    ingevuld(feiten, 'burgerMagMee')
      ? 'Durft een bestuurder dan nog vrijuit te spreken?'
      : 'Kan een burger meedoen?',
};

const casusGekozen: Vereiste = {
  ...gegevens,
  sentence: 'Er is een casus uit het eigen recente verleden of uit een naburige gemeente.',
  holds: (feiten) => ingevuld(feiten, 'casus', 'casusHerkomst'),
  detail: (feiten) =>
    ingevuld(feiten, 'casus') ? 'Leg vast waar de casus vandaan komt.' : 'Er is nog geen casus.',
};

export const voorbereidingVereisten = {
  voorgesprekGepland,
  voorgesprekGehouden,
  tafelBesproken,
  veiligheidBesproken,
  casusGekozen,
};
