/** Rules, said aloud. */
export const rules = {
  'rules.title': 'Regler',
  'rules.intro': 'Meningarna här är gjorda av programmet självt: det som står här är det som räknas ut.',
  'rules.points': 'Poängen heter {name}. {worth}',
  'rules.worth': 'En är värd {money}.',
  'rules.expire':
    'Poäng som inte används inom {months, plural, =0 {} one {# månad} other {# månader}}{days, plural, =0 {} one {# dag} other {# dagar}} förfaller, de äldsta först; det påverkar inga platser.',
  'rules.places': 'Så avgörs platserna',
  'rules.examples': 'Exempel',
  'rules.example': '{rule}: {points}',
  'segments.thresholds': '{stage}: gruppen avgörs av {measure} under {period}: {segments}.',
  'segments.quantiles':
    '{stage}: efter {measure} under {period} delas alla in i lika stora delar: {segments}.',
  'segments.groups_of':
    '{stage}: efter {measure} under {period} delas alla in i grupper om ungefär {size}: {segments}.',
  'segments.from': '{segment} från {amount}',
  'targets.days':
    '{stage}: den som inte har något annat mål siktar på {percent} av {measure} under {period}, för lika många dagar. {least}',
  'targets.none':
    '{stage}: den som inte har något annat mål siktar på {percent} av {measure} under {period}. {least}',
  'targets.at_least': 'Det är minst {amount}.',
  'rules.segments': 'Grupper',

  'rule.counts': 'Räknas',
  'rule.over': 'Räknat över',
  'rule.when': 'Gäller',
  'rule.who': 'För',
  'rule.percent_of_target': '{measure} som andel av ditt eget mål',
  'rule.growth_over_baseline': '{measure}: ökning jämfört med din egen basnivå',
  'rule.team_each': 'Det som räknas är lagets gemensamma resultat, och varje medlem får allt som det ger.',
  'rule.team_equally':
    'Det som räknas är lagets gemensamma resultat; det som det ger delas lika mellan medlemmarna.',
  'rule.team_by_contribution':
    'Det som räknas är lagets gemensamma resultat; det som det ger delas mellan medlemmarna efter vad var och en har bidragit med.',
  'rule.team_at_end':
    'Medlem är den som är i laget just då, och till sist den som är i laget den sista dagen som räknas; den som lämnar laget tidigare har ingen del i det.',
  'rule.team_by_days': 'Var och en som har varit i laget har en del i det, efter antalet dagar i laget.',
  'rule.team_target': 'Lagets mål är dess eget, eller annars medlemmarnas mål tillsammans.',
  'rule.times': 'Det den ger multipliceras med ditt värde för {column}.',
  'rule.missing_points': 'Utan ett mål över 0 ger den {points} för vilket resultat som helst.',
  'rule.missing_target': 'Utan ett mål över 0 jämförs resultatet med {target}.',
  'rule.all_stages': 'i alla etapper',
  'rule.everyone': 'alla',
  'rule.gate_all':
    'Den betalar när {count, plural, one {villkoret är uppfyllt} other {alla villkoren är uppfyllda}}: {conditions}. Det som tjänats in tidigare väntar till dess; om villkoret inte längre är uppfyllt tas det utbetalda tillbaka.',
  'rule.gate_any':
    'Den betalar när ett av villkoren är uppfyllt: {conditions}. Det som tjänats in tidigare väntar till dess; om inget längre är uppfyllt tas det utbetalda tillbaka.',
  'rule.gate_all_decided':
    'För att vara med måste {count, plural, one {villkoret vara uppfyllt} other {alla villkoren vara uppfyllda}} när etappen stänger: {conditions}.',
  'rule.gate_any_decided':
    'För att vara med måste ett av villkoren vara uppfyllt när etappen stänger: {conditions}.',
  'rule.gate_all_once':
    'Den betalar när {count, plural, one {villkoret är uppfyllt} other {alla villkoren är uppfyllda}}: {conditions}. Det som tjänats in tidigare väntar till dess; en gång uppfyllt förblir det uppfyllt.',
  'rule.gate_any_once':
    'Den betalar när ett av villkoren är uppfyllt: {conditions}. Det som tjänats in tidigare väntar till dess; en gång uppfyllt förblir det uppfyllt.',
  'rule.multiply': 'Det den ger multipliceras efter {measure}, räknat över {window}: {bands}.',
  'rule.multiply_band': 'från {from} med {times}',
  'rule.condition_at_least': '{measure}: minst {value}, räknat över {window}',
  'rule.condition_above': '{measure}: mer än {value}, räknat över {window}',
  'rule.condition_at_most': '{measure}: högst {value}, räknat över {window}',
  'rule.condition_below': '{measure}: mindre än {value}, räknat över {window}',
  'rule.boost_facts': '{period}: {measure} räknas {times} gånger, även mot trösklarna.',
  'rule.boost_points':
    '{period}: det som tjänas in de här dagarna multipliceras med {times}; trösklarna ligger kvar.',
  'rule.cap': 'Högst {points} över {window}.',

  'rule.all_rules': 'Alla regler',
  'rule.limit_participant': '{rules} tillsammans: högst {points} per deltagare över {window}.',
  'rule.limit_team':
    '{rules} tillsammans: högst {points} per lag över {window}; den som blir känd först får först.',
  'rule.pool_stop':
    'En pott på {points} för alla över {window}; den som blir känd först får först, och det som en retur frigör går till nästa.',
  'rule.pool_pro_rata':
    'En pott på {points} för alla över {window}. Den betalas när en etapp stängs; har mer tjänats in än vad som finns kvar får alla samma andel av det de tjänat in.',
  'rule.pool_shared':
    '{rules} delar på en pott: {points} för alla över {window}. Den betalas när en etapp stängs; har mer tjänats in än vad som finns kvar får alla samma andel av det de tjänat in.',
  'rule.limit_divided':
    'Alla regler tillsammans: högst {points} för alla under hela programmet. De bokförs när en etapp stängs; är de fler än vad som finns kvar får alla samma andel av det de tjänat in.',
  'rule.limit_everyone':
    '{rules} tillsammans: högst {points} för alla över {window}; den som blir känd först får först.',
  'rule.advance':
    '{rules}: minst {points} för {window} (för {who}). Den sista dagen betalas det som saknas ut i förskott.',
  'rule.advance_forgive':
    'Det du senare tjänar därutöver betalar av förskottet; det som återstår till slut är ditt.',
  'rule.advance_collect':
    'Det du senare tjänar därutöver betalar av förskottet; det som återstår när programmet stängs tas tillbaka.',
  'rule.advance_kept': 'Ingen betalar tillbaka det.',
  'rule.entry':
    '{stages}: den betalar bara dem som har anmält sig. Det som räknades tidigare bokförs när anmälan är känd.',
  'rule.pays_at_end': 'Den bokförs på periodens sista dag; det som blir känt senare bokförs genast.',
  'rule.pays_at_close': 'Den bokförs när etappen stängs; det som blir känt senare bokförs genast.',

  'rule.version': 'Från {day}',
  'rule.version_note': 'Det som började före den dagen fortsätter som förut.',
  'rule.version_back': 'Känt från {day}, och det som ändras bokförs då: {reason}',

  'measure.days': 'Varje dag då något räknas, räknas en gång.',
  'measure.distinct': 'Var och en räknas en gång, hur ofta den än förekommer.',
  'measure.run': 'Det som räknas är den längsta raden av dagar utan uppehåll.',
  'measure.run_calendar':
    'Det som räknas är den längsta raden av arbetsdagar utan uppehåll; andra dagar varken bryter eller förlänger den.',
  'measure.average': 'Det är medelvärdet av det som räknas; där inget räknas finns inget medelvärde.',
  'measure.ratio': '{over} delat med {under}; där det inte finns något att dela med finns inget tal.',
  'measure.weighted': 'Summan av {parts}.',
  'measure.scorecard': 'Den lägger ihop andelar av dina egna mål, var och en med sin vikt: {parts}.',
  'measure.share': '{measure} med {weight}',
  'measure.share_clipped': '{measure} med {weight} (från {low} till {high} av målet)',
  'measure.obligatory': 'Under {percent} av målet för {measure} blir allt noll.',
  'measure.missing_zero': 'En del utan mål över 0 tillför inget.',
  'measure.missing_reweight': 'Saknar en del ett mål över 0 bär de andra dess vikt.',
  'measure.part': '{measure} gånger {weight}',
  'measure.new_anyone':
    'Ny är den som inte har köpt av någon på {months, plural, =0 {} one {# månad} other {# månader}}{days, plural, =0 {} one {# dag} other {# dagar}}.',
  'measure.new_seller':
    'Ny är den som inte har köpt av dig på {months, plural, =0 {} one {# månad} other {# månader}}{days, plural, =0 {} one {# dag} other {# dagar}}.',
  'measure.confirmed':
    'Det räknas när du säljer till samma kund, senast {days, plural, one {# dag} other {# dagar}} efteråt.',
  'measure.manager': 'Det dina medarbetare gör räknas för dig.',
  'measure.managers': 'Det dina medarbetare och deras medarbetare gör räknas för dig.',
  'measure.up_to_baseline':
    'Var och en räknas upp till sin egen basnivå för samma dagar; utan basnivå räknas den inte.',
  'measure.at_most': 'Högst {rows} av samma slag räknas per period: {each}.',

  'window.window': 'hela den tid som räknas',
  'window.event': 'en försäljning',
  'window.day': 'en dag',
  'window.week': 'en vecka',
  'window.month': 'en månad',
  'window.quarter': 'ett kvartal',
  'window.half': 'ett halvår',
  'window.year': 'ett år',
  'window.stage': 'etappen',
  'window.program': 'hela säsongen',

  'ranking.places': 'Platser på etappernas topplistor blir säsongspoäng. {best}',
  'ranking.best_of':
    '{best, plural, one {Bara den bästa etappen räknas.} other {Bara de # bästa etapperna räknas.}}',
  'ranking.all': 'Alla etapper räknas.',
  'ranking.table': 'Säsongspoäng per plats, från den första: {table}.',
  'ranking.week':
    'Varje vecka, från måndag till söndag, har sin topplista; där en etapp börjar eller slutar mitt i veckan har varje del av den en egen. {closes}',
  'ranking.month':
    'Varje månad har sin topplista; där en etapp börjar eller slutar mitt i månaden har varje del av den en egen. {closes}',
  'ranking.closes':
    '{days, plural, =0 {Den stängs sin sista dag} one {Den stängs en dag efter sin sista dag} other {Den stängs # dagar efter sin sista dag}}, och senast med etappen: det som är känt då räknas.',
  'ranking.cell_points':
    'Poäng för längre perioder, till exempel en etapp, räknas den dag de bokförs; poäng för platser och poäng satta för hand räknas inte här.',
  'ranking.points': 'Det som räknas: {points}, som de står på kontoutdraget.',
  'ranking.lowest': 'Det som räknas, lägst först: {measure}.',
  'ranking.attainment': 'Det som räknas: andelen av målet. {measure} delat med målet för samma dagar.',
  'ranking.shared': 'Om en plats delas läggs platsernas poäng ihop och fördelas lika.',
  'ranking.added': 'Poäng från ”{rule}” läggs till.',
  'ranking.measure': 'Det som räknas: {measure}.',

  'curve.each': '{amount} ger {points}.',
  'curve.every': '{points} för varje hela {step}: {measure}.',
  'curve.per': '{points} per {step}, proportionellt: {measure}.',
  'curve.marginal': 'Varje del betalas efter sin egen taxa:',
  'curve.whole': 'Den taxa du når gäller allt, från den första enheten:',
  'curve.steps': 'Det högsta steg du når betalas:',
  'curve.milestones': 'Varje delmål du passerar betalas:',
  'curve.interpolated': 'En rät linje går från punkt till punkt:',
  'curve.bands': 'Varje nivå börjar med egna poäng:',
  'curve.matrix':
    'Två saker avgör: den högsta raden du når, och den högsta kolumnen för {measure}, räknat över {window}:',
  'curve.choice': 'Var och en väljer ett mål, senast {day}; det betalas när det är nått:',
  'curve.level': '{level}, från {from}: {points}',
  'curve.otherwise': 'Den som inte har valt till dess har ”{level}”.',
  'curve.otherwise_none': 'Den som inte har valt till dess får inget här.',
  'curve.first_to': 'Den som först når {goal} får poäng efter placering:',
  'curve.place': 'plats {place}: {points}',
  'curve.lottery': '{count, plural, one {En lott} other {# lotter}} för varje helt {step}: {measure}.',
  'curve.lottery_most': '{count, plural, one {Högst en lott var.} other {Högst # lotter var.}}',
  'curve.lottery_prizes': 'Bland alla lotter dras:',
  'curve.lottery_prize': '{count, plural, one {en vinst på {points}} other {# vinster på {points} var}}',
  'curve.lottery_note':
    'Dragningen sker när det stängs, bland de lotter som är kända då. Var och en vinner högst en gång: en lott som tillhör någon som har vunnit hoppas över.',
  'curve.lottery_again': 'Vem som helst kan göra om dragningen',
  'curve.lottery_check':
    'Fröet bestämdes före den första lotten: dess SHA-256 står här från början. Lotterna numreras från 1 i ordning efter deltagarnas id (tickets.csv). Tal 1 är de första 15 hexadecimala siffrorna i SHA-256 av fröet, ett kolon och 1; tal 2 av fröet, ett kolon och 2, och så vidare. Resten när talet delas med antalet lotter, plus 1, är lotten. Ett tal hoppas över om det ligger i det sista, ofullständiga varvet av lotter under 16 upphöjt till 15.',
  'curve.lottery_commitment': 'Fröets SHA-256',
  'curve.lottery_seed': 'Frö',
  'curve.lottery_seed_later': 'Fröet visas här när dagarna som räknas är över; till dess vinner ingen.',
  'curve.in_column': '{points} från {from}',
  'curve.flat': 'En taxa för allt:',
  'curve.matrix_note': 'En högre rad eller kolumn ersätter den lägre; de läggs inte ihop.',
  'curve.choice_note': 'Bara det valda målet betalas, hur mycket man än når.',
  'curve.first_to_note':
    'Det avgörs när etappen stänger, efter den dag då någon nådde dit för att stanna. De som nådde dit samma dag delar på poängen för sina platser.',
  'curve.flat_note': 'Samma taxa gäller hur mycket det än är.',
  'curve.marginal_note': 'Att passera en gräns ändrar bara det som kommer efter den.',
  'curve.whole_note': 'Att passera en gräns lyfter även det som kom före den.',
  'curve.steps_note': 'Ett högre steg ersätter det lägre; stegen läggs inte ihop.',
  'curve.milestones_note': 'Delmålen läggs ihop.',
  'curve.interpolated_note': 'Mellan två punkter får du din del av vägen.',
  'curve.bands_note': 'Nivåns startpoäng och dess taxa läggs ihop.',
  'curve.point': 'vid {from}: {gives}',
  'curve.gives_on_top': '{start}, därefter {rate}',
  'curve.band': 'från {from} till {to}: {gives}',
  'curve.last_band': 'från {from}: {gives}',
  'curve.of_target': '{percent} av ditt mål',
  'curve.gives': '{points} för varje hela {step}',
  'curve.gives_per': '{points} per {step}',
  'curve.rate': '{points} per {step}',
  'curve.cap': 'högst {points}',
  'curve.says': '{rule}: vad den ger, i {unit}.',
  'curve.says_you': '{says} Du är här: {figure}.',
  'curve.you': 'Du: {percent}',
  'curve.of': '{value} av {target}',
} as const;
