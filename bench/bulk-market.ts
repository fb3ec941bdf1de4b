import type { SqliteConnection } from '@redress/api/db/sqlite-connection';

export const MERCHANTS = 20;
export const ARBITRATORS = 50;
const BUYERS = 10_000;
const NOW = Date.UTC(2026, 10, 22);

/**
 * A market of so many disputes in a few statements: six in seven are over, the others lie in the queues of their desks.
 * The fold is shortened to 300 characters; lists never read it. The indexes come last, which is faster.
 */
export function fillMarket(connection: SqliteConnection, disputes: number): void {
  connection.pragma('synchronous = OFF');
  const indexes = connection
    .prepare<[], { name: string; sql: string }>(
      `select name, sql from sqlite_schema where type = 'index' and tbl_name = 'dispute' and sql is not null`,
    )
    .all();
  connection.exec(`begin; ${indexes.map(({ name }) => `drop index ${name};`).join(' ')}`);
  connection.exec(PEOPLE);
  connection.exec(`${numbers('seed', disputes)} ${DISPUTES}`);
  connection.exec(indexes.map((index) => index.sql).join(';'));
  connection.exec(`${COUNTERS}; commit`);
  connection.pragma('synchronous = FULL');
  connection.pragma('wal_checkpoint(TRUNCATE)');
}

function numbers(table: string, count: number): string {
  return `create temp table ${table} as
    with recursive n(i) as (select 0 union all select i + 1 from n where i < ${count - 1})
    select i, abs(random() % 1000) as place, abs(random() % ${MERCHANTS}) as shop, abs(random() % ${BUYERS}) as buyer,
      abs(random() % ${ARBITRATORS}) as sits, abs(random() % 1209600000) as soon from n;`;
}

const PEOPLE = `
  ${numbers('crowd', BUYERS)}
  insert into organization (id, name, slug, created_at)
    select 'team-' || i, 'Team ' || i, 'team-' || i, 0 from crowd where i < ${MERCHANTS};
  insert into merchant (id, name, zone, created_at, organisation_id)
    select 'merchant-' || i, 'Merchant ' || i, 'Asia/Shanghai', 0, 'team-' || i from crowd where i < ${MERCHANTS};
  insert into user (id, name, email, created_at, updated_at)
    select 'buyer-' || i, 'Buyer ' || i, 'buyer-' || i || '@example.com', 0, 0 from crowd;`;

/** Where a dispute stands: for each thousand so many, and in which queue of buyer, merchant and desk. */
const PLACES = `(values
  (0, 850, 'archived', 'closed', 'closed', 'closed'),
  (850, 880, 'filed', 'waiting', 'waiting', 'intake'),
  (880, 920, 'awaitingResponse', 'waiting', 'toAnswer', 'waiting'),
  (920, 940, 'negotiating', 'offers', 'offers', 'waiting'),
  (940, 965, 'evidence', 'evidence', 'evidence', 'waiting'),
  (965, 990, 'deliberation', 'waiting', 'waiting', 'deliberation'),
  (990, 1000, 'performing', 'waiting', 'toPerform', 'waiting'))`;

const DISPUTES = `
  insert into dispute
  select printf('01980000-0000-7000-8000-%012x', i), printf('2026-%07d', i), 'complaint', 'buyer', null,
    p.column3, ${NOW} - soon, p.column4, ${due('p.column4')}, p.column5, ${due('p.column5')}, p.column6, ${due('p.column6')}, 4, hex(zeroblob(32)), 'buyer-' || buyer, 'merchant-' || shop, null,
    case when p.column3 in ('archived', 'deliberation') then 'arbitrator-' || sits end,
    case i % 3 when 0 then 'damaged' when 1 then 'notReceived' else 'notAsDescribed' end, 'Teapot', 'CNY',
    10000 + i % 5000, 'Asia/Shanghai', case when place < 850 then 'upheld' end, ${NOW} - 30000 * i - soon,
    case when place < 850 then ${NOW} - soon end, ${NOW} - soon, '{"filler":"' || hex(zeroblob(145)) || '"}'
  from seed join ${PLACES} p on place >= p.column1 and place < p.column2;`;

/** Only where somebody is asked to act does a clock run. */
function due(queue: string): string {
  return `case when ${queue} not in ('closed', 'waiting') then ${NOW} + soon end`;
}

const COUNTERS = [
  `'all'`,
  `'state:' || state`,
  `'category:' || category`,
  `'desk:' || desk_queue`,
  `'respondent:' || merchant_id || ':' || respondent_queue`,
  `'complainant:' || buyer_id || ':' || complainant_queue`,
  `'arbitrator:' || arbitrator_id || ':' || desk_queue`,
]
  .map(
    (name) =>
      `insert into counter (name, value) select ${name}, count(*) from dispute where ${name} is not null group by 1`,
  )
  .join('; ');
