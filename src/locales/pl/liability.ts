/** What points are outstanding, and what will be. */
export const liability = {
  'liability.title': 'Punkty i ich wartość',
  'liability.says':
    'Ile uczestnicy mogą jeszcze wydać i ile jeszcze dojdzie: prognoza zakłada, że każdy pozostały dzień przyniesie tyle, ile średnio dotychczasowe dni etapu. Etap: {stage}.',
  'liability.says_now': 'Ile uczestnicy mogą jeszcze wydać oraz ile dotąd zdobyli i wydali.',
  'liability.outstanding': 'na kontach',
  'liability.owed': 'do zwrotu przez uczestników',
  'liability.pending': 'zdobyte, jeszcze nie zapisane',
  'liability.earned': 'zdobyte dotąd dzięki zasadom',
  'liability.redeemed': 'wymienione',
  'liability.expired': 'wygasłe',
  'liability.forecast': 'tyle będzie zdobyte do {day} w tym tempie',
  'liability.of_budget': '{percent} budżetu ({budget})',
  'liability.reached': 'budżet wyczerpie się {day}',
  'liability.used_up': 'budżet jest wyczerpany',
};
