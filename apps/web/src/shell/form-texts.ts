/** What is wrong and what to do, when the rule on the field does not say it in its own words. */
const TEXTS: Readonly<Record<string, string>> = {
  isNotEmpty: 'Vul dit in.',
  isDefined: 'Vul dit in.',
  isString: 'Vul hier tekst in.',
  minLength: 'Deze tekst is te kort.',
  maxLength: 'Deze tekst is te lang. Maak hem korter.',
  isEmail: 'Dit is geen e-mailadres. Een e-mailadres ziet er zo uit: naam@voorbeeld.example.',
  isIn: 'Kies een van de mogelijkheden.',
  isInt: 'Vul een heel getal in.',
  isNumber: 'Vul een getal in.',
  min: 'Dit getal is te laag.',
  max: 'Dit getal is te hoog.',
  isUuid: 'Deze pagina is niet meer goed. Ververs de pagina en probeer het nog eens.',
  isArray: 'Kies een of meer mogelijkheden.',
  whitelistValidation: 'Dit veld hoort niet bij dit formulier. Ververs de pagina en probeer het nog eens.',
};

export const defaultText = (rule: string): string =>
  TEXTS[rule] ?? 'Wat hier staat, klopt niet. Pas het aan.';
