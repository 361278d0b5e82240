/** Boards, stages, teams, prizes and winners. */
export const boards = {
  'boards.title': 'Topplistor',
  'boards.intro': 'Alla tävlar på lika villkor: varje grupp har sin egen topplista.',

  'board.all': 'Alla',
  'board.place': 'Plats',
  'board.name': 'Namn',
  'board.group': 'Grupp',
  'board.team': 'Lag',
  'board.since': 'Sedan {day}',
  'board.gap': 'Till nästa plats',
  'board.leads': 'leder',
  'board.rest':
    '{count, plural, one {En till är} other {Ytterligare # är}} med i tävlingen. Var och en ser sin plats på sin egen sida.',
  'board.edge': 'Hit räcker priserna',
  'board.prizes': 'Priser',
  'board.pace': 'Tävlingen hittills',
  'board.ties': 'Lika resultat',
  'pager.label': 'Listans sidor',
  'pager.range': '{from}–{to} av {total}',
  'pager.first': 'Första',
  'pager.previous': 'Föregående',
  'pager.next': 'Nästa',
  'pager.last': 'Sista',
  'pager.names': 'Hitta ett namn',
  'pager.filter': 'Del av ett namn',
  'board.podium': 'De tre främsta',
  'board.rankings': 'Topplistor och etapper',
  'board.groups': 'Grupper',
  'board.cells': 'Andra dagar',
  'board.provisional': 'Preliminärt',
  'board.final': 'Slutgiltigt',
  'board.frozen': 'Fryst',

  'pace.says': 'Resultaten för {names}, vecka för vecka.',

  'status.stage_running':
    'Så ser det ut om etappen stängs i dag: {days, plural, one {# dag} other {# dagar}} återstår, och den stängs {closes}.',
  'status.stage_ended': 'Etappen är slut. Sena försäljningar räknas tills den stängs {closes}.',
  'status.cell_running':
    'Så ser det ut om listan stängs i dag: {days, plural, one {# dag} other {# dagar}} återstår, och den stängs {closes}.',
  'status.cell_ended': 'Dagarna är slut. Sena försäljningar räknas tills listan stängs {closes}.',
  'status.final': 'Stängd {day}. Resultatet ligger fast.',
  'status.frozen': 'Placeringarna från {day}. De är frysta tills resultatet avslöjas {reveal}.',
  'status.season_running': 'Så ser det ut om säsongen stängs i dag.',
  'status.season_final': 'Säsongen är stängd. Resultatet ligger fast.',
  'status.set_aside':
    '{rows, plural, one {# rad i underlaget är åsidosatt} other {# rader i underlaget är åsidosatta}} och kan ännu räknas.',
  'status.open':
    '{adjustments, plural, one {# justering väntar} other {# justeringar väntar}} på godkännande.',

  'movement.up': '{steps} upp',
  'movement.down': '{steps} ner',
  'movement.same': 'oförändrat',
  'movement.new': 'ny',
  'movement.since': '{moved} sedan {day}',

  'place.ordinal': '{place, selectordinal, one {#:a} other {#:e}}',
  'place.suffix': '{place, selectordinal, one {:a} other {:e}}',

  'score.places': 'säsongspoäng',
  'score.places_count': '{number} säsongspoäng',
  'score.attainment': 'andel av målet',
  'score.season': 'Hela säsongen',

  'ties.none': 'Lika resultat delar plats och skrivs ”=6”.',
  'ties.lowest': 'avgör det lägre värdet: {measure}',
  'ties.stage_places': 'avgör flest förstaplatser, därefter flest andraplatser och så vidare',
  'ties.counted_places':
    'avgör flest förstaplatser bland de etapper som räknas, därefter flest andraplatser och så vidare',
  'ties.measure': 'avgör det högre värdet: {measure}',
  'ties.earliest': 'avgör vem som nådde resultatet först',
  'ties.decided': 'Vid lika resultat {deciders}. De som ändå är lika delar plats, vilket skrivs ”=6”.',

  'prize.place': '{place, selectordinal, one {#:a} other {#:e}} plats',
  'prize.places': 'Plats {from} till {to}',
  'prize.shared': '{prize} (en andel på {share})',
  'prize.tie_measure': 'Om en prisplats delas avgör det högre värdet: {measure}.',
  'prize.tie_lowest': 'Om en prisplats delas avgör det lägre värdet: {measure}.',
  'prize.tie_extend': 'Om en plats med belöning delas får alla på platsen belöningen.',
  'prize.tie_share': 'Om en plats med poäng delas läggs platsernas poäng ihop och fördelas lika.',
  'prize.scope_stage':
    'I varje etapp{within, select, segment {, i varje grupp} other {}}{of, select, teams {, för lag} other {}}.',
  'prize.scope_week':
    'Varje vecka{within, select, segment {, i varje grupp} other {}}{of, select, teams {, för lag} other {}}.',
  'prize.scope_month':
    'Varje månad{within, select, segment {, i varje grupp} other {}}{of, select, teams {, för lag} other {}}.',
  'prize.scope_program':
    'För hela säsongen{within, select, segment {, i varje grupp} other {}}{of, select, teams {, för lag} other {}}.',
  'prize.kind_trip': 'Resa',
  'prize.kind_thing': 'Gåva',
  'prize.kind_cash': 'Kontanter',
  'prize.kind_voucher': 'Presentkort',
  'prize.eligible': 'För ett pris krävs {conditions}.',
  'prize.needs_at_least': 'minst {amount}',
  'prize.needs_above': 'mer än {amount}',
  'prize.needs_at_most': 'högst {amount}',
  'prize.needs_below': 'mindre än {amount}',
  'prize.points': 'Poäng till saldot',

  'prizes.title': 'Priser',
  'prizes.intro': 'Varje plats räknas för säsongen; de här ger något att ta med hem.',
  'prizes.none': 'Det här programmet har inga priser för placeringar.',

  'stages.title': 'Etapper',
  'stages.intro': 'Varje etapp är en egen tävling, med egna topplistor och priser.',
  'stages.calendar': 'Alla datum i kalendern',

  'stage.planned': 'Börjar {from}',
  'stage.running': 'Pågår',
  'stage.frozen': 'Fryst till {closes}',
  'stage.ended': 'Slut, stängs {closes}',
  'stage.closed': 'Stängd {closes}',
  'stage.final': 'Stängd {closes}, godkänd',
  'stage.freeze':
    'Från {day} står topplistorna för ”{stage}” still och visar placeringarna från den dagen. Resultatet avslöjas {reveal}.',
  'stage.days_left': '{days, plural, one {dag kvar} other {dagar kvar}}',
  'stage.closes': 'Det som är känt senast {closes} avgör resultatet.',
  'stage.leaders': 'I ledning',
  'stage.rules': 'Det här ger poäng i etappen',
  'stage.winners': 'Vinnare',
  'stage.back': 'Alla etapper',
  'stage.entry': 'Bara de tävlar som har anmält sig senast {day}.',

  'state.running': 'pågår',
  'state.frozen': 'fryst',
  'state.ended': 'slut',
  'state.closed': 'stängd',
  'state.final': 'godkänd',
  'state.planned': 'planerad',

  'teams.title': 'Lag',
  'teams.boards': 'Lagens topplistor',
  'teams.best':
    '{best, plural, one {Den bästa medlemmens resultat är} other {De # bästa medlemmarnas resultat är tillsammans}} lagets resultat, så små lag har samma chans som stora.',
  'teams.mean_per_head':
    'Lagets resultat delas med antalet medlemmar; den som är med halva tiden räknas som en halv.',
  'teams.sum': 'Alla medlemmars resultat blir tillsammans lagets.',
  'teams.target': 'Lagets mål är summan av medlemmarnas mål.',
  'teams.members': '{count, plural, one {# medlem} other {# medlemmar}}',
  'teams.standing': '{place} plats, {score}',

  'target.says': '{measure}: {value} av {target}',

  'winners.title': 'Vinnare',
  'winners.intro': 'Resultatet av en stängd etapp ändras aldrig.',
  'winners.season': 'Säsongen',
  'winners.cells': 'De här är stängda och ändras aldrig, de senaste först.',
  'winners.none': 'De första vinnarna står här när den första etappen stängs.',
} as const;
