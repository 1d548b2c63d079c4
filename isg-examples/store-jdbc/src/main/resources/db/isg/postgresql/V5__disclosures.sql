-- Every published disclosure, for ever: the editions of a report, numbered without a gap. The key
-- lets one of several corrections through; the content is the disclosure as JSON.
create table if not exists isg_disclosure (
  report varchar(64) collate "C" not null,
  number bigint not null check (number > 0),
  hash varchar(64) collate "C" not null unique,
  corrects varchar(64) collate "C",
  recorded_at timestamp(6) with time zone not null,
  content text not null,
  primary key (report, number),
  check ((number = 1) = (corrects is null))
);
