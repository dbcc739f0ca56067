/** Why a file cannot be read, in a Dutch sentence for whoever uploaded it. */
export class Weigering extends Error {}

export const MAX_WORDBESTAND = 10 * 1024 * 1024;

/** What can be wrong with a Word file, and what to do about it. */
export const WEIGERING = {
  leeg: 'Het bestand is leeg. Kies het Word-bestand opnieuw.',
  teGroot: 'Het bestand is groter dan 10 MB. Verklein de afbeeldingen in Word of laat ze weg.',
  oudWord:
    'Dit is een oud Word-bestand (.doc), of er zit een wachtwoord op. Open het in Word, haal het wachtwoord weg en bewaar het als .docx.',
  geenZip: 'Dit is geen Word-bestand (.docx). Open het in Word en bewaar het als .docx.',
  kapot:
    'Het bestand is beschadigd of niet compleet. Open het in Word, bewaar het opnieuw en probeer het nog eens.',
  versleuteld: 'Op het bestand zit een wachtwoord. Haal het wachtwoord weg in Word en bewaar het opnieuw.',
  geenWord:
    'In dit bestand zit geen tekst van Word. Kies een .docx-bestand; een werkblad of presentatie kan niet.',
  macro:
    'In het bestand zitten macro’s. Bewaar het in Word als gewoon document (.docx) en probeer het opnieuw.',
  uitgepakt: 'Het bestand is uitgepakt veel te groot. Wij openen het daarom niet.',
  teVeelDelen: 'Het bestand bestaat uit te veel losse delen. Wij openen het daarom niet.',
  namen: 'Het bestand heeft delen met namen die niet mogen. Wij openen het daarom niet.',
  entiteiten: 'Het bestand heeft instructies die niet in een Word-bestand horen. Wij openen het daarom niet.',
  buiten:
    'Het bestand haalt onderdelen van een ander adres op. Neem ze in Word op in het document zelf en bewaar het opnieuw.',
  teDiep:
    'De lijsten of tabellen in het bestand zitten te diep in elkaar. Maak ze in Word eenvoudiger: hoogstens negen niveaus.',
  teLang: 'De tekst is te lang om in te lezen. Verdeel hem over meer documenten.',
  teTraag: 'Het inlezen duurt te lang. Maak het document in Word eenvoudiger of verdeel het in stukken.',
} as const;

export const weiger = (reden: keyof typeof WEIGERING): never => {
  throw new Weigering(WEIGERING[reden]);
};
