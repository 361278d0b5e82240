import type { MonthLanguage } from '../../program/feed.ts';

/** Short names, then whole ones, then how else they are written; each line has twelve. */
const SHORT: Readonly<Record<MonthLanguage, readonly string[]>> = {
  en: [
    'jan feb mar apr may jun jul aug sep oct nov dec',
    'jan feb mar apr may june july aug sept oct nov dec',
  ],
  pl: ['sty lut mar kwi maj cze lip sie wrz paź lis gru'],
  de: [
    'jan feb mär apr mai jun jul aug sep okt nov dez',
    'jän feb mrz apr mai juni juli aug sept okt nov dez',
  ],
  ru: [
    'янв фев мар апр май июн июл авг сен окт ноя дек',
    'янв февр март апр мая июнь июль авг сент окт нояб дек',
  ],
  sv: [
    'jan feb mar apr maj jun jul aug sep okt nov dec',
    'jan feb mars apr maj juni juli aug sept okt nov dec',
  ],
};
const WHOLE: Readonly<Record<MonthLanguage, readonly string[]>> = {
  en: ['january february march april may june july august september october november december'],
  pl: [
    'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
  ],
  de: [
    'januar februar märz april mai juni juli august september oktober november dezember',
    'jänner feber märz april mai juni juli august september oktober november dezember',
  ],
  ru: [
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  ],
  sv: ['januari februari mars april maj juni juli augusti september oktober november december'],
};

export const MONTH_LANGUAGES = Object.keys(SHORT) as readonly MonthLanguage[];

/** The names of months that a pattern's letters stand for, in small letters: name i is of month i % 12. */
export const monthNames = (language: MonthLanguage, letters: 'MMM' | 'MMMM'): string[] =>
  (letters === 'MMM' ? SHORT : WHOLE)[language].flatMap((line) => line.split(' '));
