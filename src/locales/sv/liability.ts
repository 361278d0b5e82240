/** What points are outstanding, and what will be. */
export const liability = {
  'liability.title': 'Poängen och vad de är värda',
  'liability.says':
    'Vad deltagarna fortfarande kan använda och vad som kommer till: prognosen räknar med att varje dag som är kvar ger lika mycket som etappens dagar hittills. Etapp: {stage}.',
  'liability.says_now': 'Vad deltagarna fortfarande kan använda och vad de hittills har tjänat och använt.',
  'liability.outstanding': 'på konton',
  'liability.owed': 'som deltagare är skyldiga',
  'liability.pending': 'intjänat, ännu inte bokfört',
  'liability.earned': 'intjänat genom regler hittills',
  'liability.redeemed': 'inlöst',
  'liability.expired': 'förfallet',
  'liability.forecast': 'intjänat till och med {day} i den här takten',
  'liability.of_budget': '{percent} av budgeten, {budget}',
  'liability.reached': 'budgeten nås {day}',
  'liability.used_up': 'budgeten är slut',
};
