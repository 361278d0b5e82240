/** Sliders that show what could be. */
export const calculator = {
  'calculator.title': 'A gdyby…',
  'calculator.intro':
    'Przesuń suwaki i zobacz, ile dają zasady w etapie „{stage}”. To tylko przymiarka: nic nie jest wysyłane ani zapisywane.',
  'calculator.rules': 'Według tych zasad',
  'calculator.today': 'Tak jest dziś',
  'calculator.place': 'Miejsce {rank}',
  'calculator.place_least': 'Miejsce {rank} lub lepsze',
  'calculator.from': 'od {edge}',
  'calculator.reset': 'Wróć do dziś',
  'calculator.left_out': 'Czego nie powie żaden suwak',
  'calculator.not_together': 'zdobywa się to razem z zespołem',
  'calculator.not_race': 'to wyścig: decyduje, kto pierwszy',
  'calculator.not_lottery': 'decyduje los',
  'calculator.not_choice': 'zależy od wybranego celu',
  'calculator.not_made': 'liczy miarę złożoną z innych',
  'calculator.not_shared': 'dzieli limit z innymi zasadami lub osobami',
  'calculator.not_days': 'niektóre dni liczą się wielokrotnie',
  'calculator.not_window': 'zaczyna się od nowa w trakcie etapu, więc decydują dni',
  'calculator.not_later': 'jest księgowane później',
} as const;
