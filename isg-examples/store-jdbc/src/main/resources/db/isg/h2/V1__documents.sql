-- A commit is in the file before it is answered: a process that is killed loses nothing.
set write_delay 0;

-- Every version of every document, for ever. The key lets one of several writers through.
create table if not exists isg_document_version (
  kind varchar(64) not null,
  id varchar(64) not null,
  revision bigint not null check (revision > 0),
  valid_from date not null,
  recorded_at timestamp(6) with time zone not null,
  content text not null,
  primary key (kind, id, revision)
);
