/** Boards, stages, teams, prizes and winners. */
export const boards = {
  'boards.title': 'Rankingi',
  'boards.intro': 'Każdy rywalizuje z równymi sobie: każda grupa ma własny ranking.',

  'board.all': 'Wszyscy',
  'board.place': 'Miejsce',
  'board.name': 'Imię i nazwisko',
  'board.group': 'Grupa',
  'board.team': 'Zespół',
  'board.since': 'Od {day}',
  'board.gap': 'Do wyższego miejsca',
  'board.leads': 'prowadzi',
  'board.rest':
    '{count, plural, one {W grze jest jeszcze # osoba} few {W grze są jeszcze # osoby} many {W grze jest jeszcze # osób} other {W grze jest jeszcze # osoby}}. Każdy widzi swoje miejsce na własnej stronie.',
  'board.edge': 'Nagrody do tego miejsca',
  'board.prizes': 'Nagrody',
  'board.pace': 'Wyścig do dziś',
  'board.ties': 'Równe wyniki',
  'pager.label': 'Strony tej tabeli',
  'pager.range': '{from}–{to} z {total}',
  'pager.first': 'Pierwsza',
  'pager.previous': 'Poprzednia',
  'pager.next': 'Następna',
  'pager.last': 'Ostatnia',
  'pager.names': 'Znajdź nazwisko',
  'pager.filter': 'Fragment nazwiska',
  'board.podium': 'Pierwsza trójka',
  'board.rankings': 'Rankingi i etapy',
  'board.groups': 'Grupy',
  'board.cells': 'Inne dni',
  'board.provisional': 'Wynik tymczasowy',
  'board.final': 'Wynik ostateczny',
  'board.frozen': 'Wynik zamrożony',

  'pace.says': 'Wyniki tydzień po tygodniu: {names}.',

  'status.stage_running':
    'Jakby etap zamykał się dziś: {days, plural, one {został # dzień} few {zostały # dni} many {zostało # dni} other {zostało # dnia}}, zamknięcie {closes}.',
  'status.stage_ended': 'Etap się skończył. Spóźniona sprzedaż liczy się do zamknięcia {closes}.',
  'status.cell_running':
    'Jakby zamykał się dziś: {days, plural, one {został # dzień} few {zostały # dni} many {zostało # dni} other {zostało # dnia}}, zamknięcie {closes}.',
  'status.cell_ended': 'Te dni minęły. Spóźniona sprzedaż liczy się do zamknięcia {closes}.',
  'status.final': 'Zamknięty {day}. Ten wynik się nie zmieni.',
  'status.frozen': 'Miejsca z dnia {day}. Są zamrożone, wynik poznamy {reveal}.',
  'status.season_running': 'Jakby sezon zamykał się dziś.',
  'status.season_final': 'Sezon jest zamknięty. Ten wynik się nie zmieni.',
  'status.set_aside':
    '{rows, plural, one {# wiersz danych jest odłożony i może się jeszcze liczyć} few {# wiersze danych są odłożone i mogą się jeszcze liczyć} many {# wierszy danych jest odłożonych i może się jeszcze liczyć} other {# wiersza danych jest odłożone i może się jeszcze liczyć}}.',
  'status.open':
    '{adjustments, plural, one {# korekta czeka} few {# korekty czekają} many {# korekt czeka} other {# korekty czeka}} na zatwierdzenie.',

  'movement.up': '{steps} w górę',
  'movement.down': '{steps} w dół',
  'movement.same': 'bez zmian',
  'movement.new': 'nowe',
  'movement.since': '{moved} od {day}',

  'place.ordinal': '{place}.',
  'place.suffix': '',

  'score.places': 'punkty sezonu',
  'score.places_count':
    '{number} {count, plural, one {punkt} few {punkty} many {punktów} other {punktu}} sezonu',
  'score.attainment': 'część celu',
  'score.season': 'Cały sezon',

  'ties.none': 'Równe wyniki dzielą miejsce, zapisane jako „=6”.',
  'ties.lowest': 'decyduje niższa wartość: {measure}',
  'ties.stage_places': 'decyduje większa liczba pierwszych miejsc, potem drugich i tak dalej',
  'ties.counted_places':
    'decyduje większa liczba pierwszych miejsc w etapach, które się liczą, potem drugich i tak dalej',
  'ties.measure': 'decyduje wyższa wartość: {measure}',
  'ties.earliest': 'kto pierwszy osiągnął wynik',
  'ties.decided': 'Przy równych wynikach {deciders}. Kto nadal ma równo, dzieli miejsce, zapisane jako „=6”.',

  'prize.place': '{place}. miejsce',
  'prize.places': 'Miejsca od {from} do {to}',
  'prize.shared': '{prize} (udział {share})',
  'prize.tie_measure': 'Jeśli miejsce z nagrodą jest dzielone, decyduje wyższa wartość: {measure}.',
  'prize.tie_lowest': 'Jeśli miejsce z nagrodą jest dzielone, decyduje niższa wartość: {measure}.',
  'prize.tie_extend': 'Jeśli miejsce z nagrodą jest dzielone, nagrodę dostaje każdy, kto je zajął.',
  'prize.tie_share': 'Jeśli miejsce z punktami jest dzielone, punkty tych miejsc się sumuje i dzieli.',
  'prize.scope_stage':
    'W każdym etapie{within, select, segment {, w każdej grupie} other {}}{of, select, teams {, dla zespołów} other {}}.',
  'prize.scope_week':
    'W każdym tygodniu{within, select, segment {, w każdej grupie} other {}}{of, select, teams {, dla zespołów} other {}}.',
  'prize.scope_month':
    'W każdym miesiącu{within, select, segment {, w każdej grupie} other {}}{of, select, teams {, dla zespołów} other {}}.',
  'prize.scope_program':
    'Za cały sezon{within, select, segment {, w każdej grupie} other {}}{of, select, teams {, dla zespołów} other {}}.',
  'prize.kind_trip': 'Podróż',
  'prize.kind_thing': 'Upominek',
  'prize.kind_cash': 'Gotówka',
  'prize.kind_voucher': 'Voucher',
  'prize.eligible': 'Do nagrody trzeba mieć {conditions}.',
  'prize.needs_at_least': 'co najmniej {amount}',
  'prize.needs_above': 'więcej niż {amount}',
  'prize.needs_at_most': 'najwyżej {amount}',
  'prize.needs_below': 'mniej niż {amount}',
  'prize.points': 'Punkty na konto',

  'prizes.title': 'Nagrody',
  'prizes.intro': 'Każde miejsce liczy się w sezonie, a te przynoszą coś do domu.',
  'prizes.none': 'W tym programie nie ma nagród za miejsca.',

  'stages.title': 'Etapy',
  'stages.intro': 'Każdy etap to osobny wyścig, z własnymi rankingami i nagrodami.',
  'stages.calendar': 'Wszystkie daty w kalendarzu',

  'stage.planned': 'Zaczyna się {from}',
  'stage.running': 'Trwa',
  'stage.frozen': 'Zamrożony do {closes}',
  'stage.ended': 'Skończony, zamknięcie {closes}',
  'stage.closed': 'Zamknięty {closes}',
  'stage.final': 'Zamknięty {closes}, zatwierdzony',
  'stage.freeze':
    'Od {day} rankingi etapu „{stage}” stoją w miejscu: pokazują miejsca z tego dnia. Wynik poznamy {reveal}.',
  'stage.days_left': '{days, plural, one {dzień do końca} other {dni do końca}}',
  'stage.closes': 'O wyniku decyduje to, co będzie znane do {closes}.',
  'stage.leaders': 'Prowadzący',
  'stage.rules': 'Za co są punkty w tym etapie',
  'stage.winners': 'Zwycięzcy',
  'stage.back': 'Wszystkie etapy',
  'stage.entry': 'Rywalizują tylko ci, którzy się zgłosili – najpóźniej {day}.',

  'state.running': 'trwa',
  'state.frozen': 'zamrożony',
  'state.ended': 'skończony',
  'state.closed': 'zamknięty',
  'state.final': 'zatwierdzony',
  'state.planned': 'planowany',

  'teams.title': 'Zespoły',
  'teams.boards': 'Rankingi zespołów',
  'teams.best':
    'Na wynik zespołu {best, plural, one {składa się wynik jednej najlepszej osoby} few {składają się wyniki # najlepszych osób} other {składa się # najlepszych wyników}}, więc mały zespół ma te same szanse co duży.',
  'teams.mean_per_head':
    'Wynik zespołu dzieli się przez liczbę osób; kto należy do niego przez połowę dni, liczy się jako pół osoby.',
  'teams.sum': 'Na wynik zespołu składają się wyniki wszystkich osób.',
  'teams.target': 'Cel zespołu to suma celów jego członków.',
  'teams.members': '{count, plural, one {# osoba} few {# osoby} many {# osób} other {# osoby}}',
  'teams.standing': '{place} miejsce, {score}',

  'target.says': '{measure}: {value} z {target}',

  'winners.title': 'Zwycięzcy',
  'winners.intro': 'Wynik zamkniętego etapu już się nie zmieni.',
  'winners.season': 'Sezon',
  'winners.cells': 'Te wyniki są zamknięte i już się nie zmienią, od najnowszych.',
  'winners.none': 'Pierwsi zwycięzcy staną tu po zamknięciu pierwszego etapu.',
} as const;
