/** How a posting came about, a sentence a step. */
export const explain = {
  'explain.value': '{measure}, {window}: {amount}.',
  'explain.value_boosted': '{measure}, {window}: {amount}, där vissa dagar räknas flera gånger.',
  'explain.events': '{window}: varje försäljning för sig, de från samma dag bokförs tillsammans.',
  'explain.target': 'Det är {percent} av målet {target}.',
  'explain.baseline': 'Ökning jämfört med basnivån {target}: {percent}.',
  'explain.no_target': 'Det finns inget mål över 0 att jämföra med.',
  'explain.missing': 'Utan mål ger regeln {points}.',
  'explain.below': 'Det är under den första gränsen: {points}.',
  'explain.band': 'Här ger kurvan {points}.',
  'explain.each': '{sum}.',
  'explain.whole': 'Ett helt steg är {step}: {sum}.',
  'explain.whole_above': 'Ett helt steg över {from} är {step}: {sum}.',
  'explain.exact': 'Ett steg är {step}, proportionellt: {sum}.',
  'explain.exact_above': 'Ett steg över {from} är {step}, proportionellt: {sum}.',
  'explain.share': '{measure}: {percent} av målet, med vikten {weight}: {adds}.',
  'explain.share_clipped':
    '{measure}: {percent} av målet, varav {counted} räknas, med vikten {weight}: {adds}.',
  'explain.share_zero': '{measure}: inget mål över 0, så den lägger inget till.',
  'explain.share_reweight': '{measure}: inget mål över 0, så de andra bär dess vikt.',
  'explain.obligatory': 'Under {percent} av målet ({measure}): allt blir noll.',
  'explain.column': 'Kolumnen från {from} gäller ({measure}).',
  'explain.no_column': 'Ingen kolumn har nåtts ({measure}).',
  'explain.level': 'Målet som gäller är ”{level}”.',
  'explain.no_level': 'Inget mål gäller: inget har valts.',
  'explain.team_each': 'Laget har tjänat in det tillsammans; varje medlem får allt.',
  'explain.team_equally': 'Laget har tjänat in det tillsammans, och det delas lika mellan medlemmarna.',
  'explain.team_by_contribution':
    'Laget har tjänat in det tillsammans, och det delas mellan medlemmarna efter vad var och en har bidragit med.',
  'explain.team_earned': 'Laget hade då {earned}.',
  'explain.team_part':
    'Laget hade då {earned}. Din del av det är {percent}, och allt delas ut till sista enheten.',
  'explain.first_to':
    'Målet nåddes tillräckligt tidigt för en plats, enligt vad som var känt när etappen stängde.',
  'explain.arrived': 'Målet hölls sedan {day}: plats {place}{alike, plural, one {} other {, delad av #}}.',
  'explain.pool_part':
    'Den dagen begärdes mer än vad som fanns kvar: {percent} av varje krav betalades, och allt delas ut till sista enheten.',
  'explain.lottery':
    '{count, plural, one {En lott: nummer {first}} other {# lotter: nummer {first} till {last}}}. Tal {draw} i fröets kedja drog en av dem.',
  'explain.amount': 'Gånger {amount} ({column}): {points}.',
  'explain.multiplier': 'Gånger {times}, efter {measure}: {points}.',
  'explain.gate_open': 'Regelns villkor är uppfyllt.',
  'explain.gate_closed': 'Regelns villkor är inte uppfyllt, och inget betalas ut förrän det är det.',
  'explain.before':
    'Av detta ligger {before} före de här dagarna (andra dagars vikt, ett annat lag eller en annan etapp), så {points} hör dit.',
  'explain.boost': 'De här dagarna räknas {times} gånger: {points}.',
  'explain.uncapped': 'Utan det taket skulle det bli {earned}.',
  'explain.version': 'Regeln som den lyder från {day}.',
  'explain.version_back': 'Regeln som den lyder från {day}. Det blev känt {known}: {reason}',
  'explain.posted': 'Från {before} till {after}: {points}.',
  'explain.rows': 'Rader i perioden som blev kända den dagen, innan måttet filtrerar dem:',
  'explain.row': '{kind} {id} från {day}: {value}, rad {line} i {file}',
  'explain.no_rows':
    'Ingen rad för deltagaren blev känd den dagen: ett villkor, någon annans rad eller periodens slut gjorde skillnaden.',
  'explain.none': 'Det finns ingen sådan bokning.',
} as const;
