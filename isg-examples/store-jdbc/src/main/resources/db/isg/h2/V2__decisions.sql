-- Every decision, for ever. The content is the decision; the other columns are for finding it.
create table if not exists isg_decision (
  id varchar(64) not null primary key,
  recorded_at timestamp(6) with time zone not null,
  kind varchar(64) not null,
  subject text not null,
  content text not null
);

create index if not exists isg_decision_by_time on isg_decision (recorded_at);
