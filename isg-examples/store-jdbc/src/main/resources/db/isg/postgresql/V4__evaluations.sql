-- Every evaluation, for ever, under its content hash. The content is the evaluation as JSON.
create table if not exists isg_evaluation (
  hash varchar(64) collate "C" not null primary key,
  first_day date not null,
  last_day date not null,
  recorded_at timestamp(6) with time zone not null,
  content text not null
);

create index if not exists isg_evaluation_by_period
  on isg_evaluation (first_day, last_day, recorded_at, hash);
