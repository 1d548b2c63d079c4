-- Every measurement, for ever: either a number with its unit, or a numerator and a denominator.
-- The time of recording has a seventh to ninth digit in recorded_nanos, from 0 to 999.
create table if not exists isg_measurement (
  id varchar(64) collate "C" not null primary key,
  indicator varchar(64) collate "C" not null,
  unit varchar(64) collate "C" not null,
  day_of date not null,
  number_value numeric,
  number_unit varchar(16) collate "C",
  numerator numeric,
  denominator numeric,
  measured_by varchar(2000) not null,
  recorded_at timestamp(6) with time zone not null,
  recorded_nanos smallint not null check (recorded_nanos between 0 and 999),
  note varchar(2000),
  check (
    (number_value is not null and number_unit is not null and numerator is null and denominator is null)
    or (number_value is null and number_unit is null and numerator is not null and denominator is not null)
  )
);

create index if not exists isg_measurement_in_order on isg_measurement (day_of, id);

create index if not exists isg_measurement_by_indicator on isg_measurement (indicator, unit, day_of);
