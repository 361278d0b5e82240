import {
  CUSTOMERS,
  customerOf,
  dayOf,
  generator,
  nameOf,
  type Size,
  saleIdOf,
  tableWriter,
  teamOf,
} from './generated.ts';

type Table = ReturnType<typeof tableWriter>;

/** Who is missing in `targets.csv` for the second stage, whose targets come from baselines. */
const UNTARGETED = 10;

/** What the forty rules ask for beyond sales: activities, managers, baselines, and what people share, enter, choose and redeem. */
export function writeForty(root: string, size: Size): void {
  const table = tableWriter(root);
  const people = Array.from({ length: size.participants }, (_, index) => index);
  writeActivities(table, size);
  writePeople(table, people, size);
  writeBaselines(table, people, size);
  writeTargets(table, people);
  writeCredits(table, size);
  writeDecisions(table, people);
}

/** One activity for ten sales. */
function writeActivities(table: Table, { lines, days, participants }: Size): void {
  const random = generator(20260102);
  const perDay = Math.floor(lines / days / 10);
  for (let day = 0; day < days; day += 1) {
    const rows = Array.from({ length: perDay }, (_, index) => {
      const [who, customer] = [nameOf(random(participants)), customerOf(random(CUSTOMERS))];
      const type = random(3) === 0 ? 'call' : 'visit';
      return `A${day * perDay + index + 1},${dayOf(day)},${who},${customer},${type},${1 + random(30)}`;
    });
    table(`activities/${dayOf(day)}.csv`, 'activity_id,date,participant_id,customer_id,type,minutes', rows);
  }
}

function writePeople(table: Table, people: readonly number[], { participants, days }: Size): void {
  table(
    'participants.csv',
    'participant_id,name,alias,locale,target_pay,card_reference',
    people.map((one) => `${nameOf(one)},Person ${one},Person ${one},en,${50 + (one % 50)},K-${nameOf(one)}`),
  );
  table(
    'roster.csv',
    'participant_id,team_id,segment,manager_id,region,from,to',
    people.map((one) => {
      const manager = one === 0 ? '' : nameOf(Math.floor(one / 10));
      const segment = ['gold', 'silver', 'bronze'][one % 3];
      const region = ['north', 'south'][one % 2];
      return `${nameOf(one)},${teamOf(one, participants)},${segment},${manager},${region},${dayOf(0)},${dayOf(days - 1)}`;
    }),
  );
  table(
    'customers.csv',
    'customer_id,title,sector',
    Array.from(
      { length: CUSTOMERS },
      (_, one) => `${customerOf(one)},Customer ${one},${['retail', 'medical', 'school'][one % 3]}`,
    ),
  );
}

const baselineOf = (one: number): number => 150_000 + (one % 40) * 1000;

function writeBaselines(table: Table, people: readonly number[], { days }: Size): void {
  const of = (one: number, measure: string, customer: string, value: number): string =>
    `${nameOf(one)},${measure},${customer},${dayOf(0)},${dayOf(days - 1)},${value}`;
  table('baselines.csv', 'participant_id,measure,customer_id,from,to,value', [
    ...people.map((one) => of(one, 'revenue', '', baselineOf(one))),
    ...people.flatMap((one) =>
      Array.from({ length: 5 }, (_, index) =>
        of(one, 'kept', customerOf((one * 5 + index) % CUSTOMERS), 1000 + 100 * index),
      ),
    ),
  ]);
}

/** Targets of the stages; and what the second stage made of baselines when it began. */
function writeTargets(table: Table, people: readonly number[]): void {
  const header = 'participant_id,measure,from,to,value';
  const of = (one: number, measure: string, from: number, value: number | string): string =>
    `${nameOf(one)},${measure},${dayOf(from)},${dayOf(from + 59)},${value}`;
  const isMade = (one: number): boolean => one % UNTARGETED === 0;
  table(
    'targets.csv',
    header,
    people.flatMap((one) =>
      [0, 60, 120].flatMap((from) => [
        ...(from === 60 && isMade(one) ? [] : [of(one, 'revenue', from, 70_000 + (one % 40) * 1000)]),
        of(one, 'focus_revenue', from, 14_000 + (one % 40) * 200),
      ]),
    ),
  );
  // A third of the baseline's 180 days, and a tenth more.
  const made = people
    .filter(isMade)
    .map((one) => of(one, 'revenue', 60, ((baselineOf(one) / 3) * 1.1).toFixed(2)));
  table('targets/s2.csv', header, made);
  table(
    'segments/s2.csv',
    'participant_id,segment',
    people.map(
      (one) => `${nameOf(one)},${['bronze', 'silver', 'gold'][Math.floor((3 * ((one % 40) + 0.5)) / 40)]}`,
    ),
  );
}

/** One sale in fifty is shared, of which each second has somebody beside it and each fifth is divided again later. */
function writeCredits(table: Table, { lines, participants }: Size): void {
  const random = generator(20260103);
  // Sales are a few less than lines, since some of these are returns.
  const shared = Array.from({ length: Math.floor((lines * 0.9) / 50) }, (_, index) => {
    const id = saleIdOf(50 * (index + 1));
    const first = random(participants);
    const [one, two, three] = [0, 1, 2].map((next) => nameOf((first + next) % participants));
    const helped = index % 2 === 0 ? [`${id},${three},20%,true,`] : [];
    const again =
      index % 5 === 0 ? [`${id},${one},50%,,${dayOf(170)}`, `${id},${two},50%,,${dayOf(170)}`] : [];
    return [`${id},${one},60%,,`, `${id},${two},40%,,`, ...helped, ...again];
  });
  table('credits.csv', 'sale_id,participant_id,share,overlay,known_on', shared.flat());
}

/** Who entered, chose and redeemed, and what was given and taken by hand. */
function writeDecisions(table: Table, people: readonly number[]): void {
  const some = (each: number, rows: (one: number) => readonly string[]): string[] =>
    people.filter((one) => one % each === 0).flatMap(rows);
  table(
    'entries.csv',
    'participant_id,stage_id,entered_on,known_on',
    some(2, (one) => [`${nameOf(one)},sprint,${dayOf(80)},${dayOf(82)}`]),
  );
  table(
    'choices.csv',
    'participant_id,rule_id,level,chosen_on,known_on',
    some(3, (one) => [
      `${nameOf(one)},stage-below,low,${dayOf(2)},`,
      `${nameOf(one)},stage-below,high,${dayOf(6)},${dayOf(12)}`,
    ]),
  );
  table(
    'redemptions.csv',
    'redemption_id,date,participant_id,reward_id,quantity,points,state',
    some(5, (one) => [
      `r${one},${dayOf(140)},${nameOf(one)},cinema,1,60,requested`,
      `r${one},${dayOf(142)},,,,,sent`,
    ]),
  );
  table(
    'adjustments.csv',
    'adjustment_id,participant_id,date,points,stage_id,ranking_id,reason,approved_by,excluded',
    some(50, (one) => [
      `deducted${one},${nameOf(one)},${dayOf(20)},-50,s1,stage-board,An unfair sale,Jo,`,
      `given${one},${nameOf(one)},${dayOf(30)},20,,,The photo of the week,Jo,`,
      `excluded${one},${nameOf(one + 1)},${dayOf(40)},,s1,stage-board,Sold to oneself,Jo,true`,
    ]),
  );
}
