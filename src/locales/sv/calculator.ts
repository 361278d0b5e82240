/** Sliders that show what could be. */
export const calculator = {
  'calculator.title': 'Tänk om…',
  'calculator.intro':
    'Dra i reglagen och se vad reglerna ger i ”{stage}”. Det visar vad som kan bli; inget skickas eller sparas.',
  'calculator.rules': 'Enligt de här reglerna',
  'calculator.today': 'Som det är i dag',
  'calculator.place': 'Plats {rank}',
  'calculator.place_least': 'Plats {rank} eller bättre',
  'calculator.from': 'från {edge}',
  'calculator.reset': 'Tillbaka till i dag',
  'calculator.left_out': 'Det här kan inget reglage säga',
  'calculator.not_together': 'den tjänas in tillsammans med laget',
  'calculator.not_race': 'den är ett lopp: den som är först avgör',
  'calculator.not_lottery': 'lotten avgör',
  'calculator.not_choice': 'den följer målet som valdes',
  'calculator.not_made': 'den räknar ett mått som består av andra',
  'calculator.not_shared': 'den delar ett tak med andra regler eller personer',
  'calculator.not_days': 'vissa dagar räknas flera gånger',
  'calculator.not_window': 'den börjar om under etappen, så dagarna avgör',
  'calculator.not_later': 'den bokförs senare',
} as const;
