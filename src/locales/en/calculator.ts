/** Sliders that show what could be. */
export const calculator = {
  'calculator.title': 'What if…',
  'calculator.intro':
    'Move the sliders and see what the rules pay in “{stage}”. It shows what could be; nothing is sent or kept.',
  'calculator.rules': 'By these rules',
  'calculator.today': 'As it is today',
  'calculator.place': 'Place {rank}',
  'calculator.place_least': 'Place {rank} or better',
  'calculator.from': 'from {edge}',
  'calculator.reset': 'Back to today',
  'calculator.left_out': 'What no slider can tell',
  'calculator.not_together': 'it is earned together with the team',
  'calculator.not_race': 'it is a race: who is first decides',
  'calculator.not_lottery': 'lots decide',
  'calculator.not_choice': 'it follows the goal that was chosen',
  'calculator.not_made': 'it counts a measure made of others',
  'calculator.not_shared': 'it shares a limit with other rules or people',
  'calculator.not_days': 'some days count several times',
  'calculator.not_window': 'it starts again within the stage, so the days decide',
  'calculator.not_later': 'it is paid later',
} as const;
