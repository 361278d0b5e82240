/** What points are outstanding, and what will be. */
export const liability = {
  'liability.title': 'Points and what they are worth',
  'liability.says':
    'What participants can still spend, and what is to come: the forecast expects of each day that is left what the days of this stage have brought so far. Stage: {stage}.',
  'liability.says_now': 'What participants can still spend, and what they have earned and spent so far.',
  'liability.outstanding': 'on accounts',
  'liability.owed': 'owed by participants',
  'liability.pending': 'earned, not posted yet',
  'liability.earned': 'earned by rules so far',
  'liability.redeemed': 'redeemed',
  'liability.expired': 'expired',
  'liability.forecast': 'earned by {day}, at this rate',
  'liability.of_budget': '{percent} of the budget, {budget}',
  'liability.reached': 'the budget is reached on {day}',
  'liability.used_up': 'the budget is used up',
} as const;
