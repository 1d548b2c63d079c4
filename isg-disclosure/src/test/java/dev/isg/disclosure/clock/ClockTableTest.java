package dev.isg.disclosure.clock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.disclosure.regime.RegimeId;
import dev.isg.disclosure.regime.StageId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When each limit of the shipped regimes ends; above each row how it follows from the rule. */
class ClockTableTest {
  @ParameterizedTest(name = "{0} {1}: {3} -> {4}")
  @Tag("REQ-164")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # 24 hours later
          eu-nis2 | early-warning | Europe/Paris | AWARE=2026-03-02T09:15:00Z | 2026-03-03T09:15:00Z
          # clocks go forward on 29 March; 24 hours stay 24 hours
          eu-nis2 | early-warning | Europe/Paris | AWARE=2026-03-28T12:00:00Z | 2026-03-29T12:00:00Z
          # clocks go back on 25 October; 24 hours stay 24 hours
          eu-nis2 | early-warning | Europe/Paris | AWARE=2026-10-24T12:00:00Z | 2026-10-25T12:00:00Z
          # into the leap day
          eu-nis2 | early-warning | Europe/Paris | AWARE=2028-02-28T23:30:00Z | 2028-02-29T23:30:00Z
          # over the year's end, to the second
          eu-nis2 | early-warning | Europe/Paris | AWARE=2026-12-31T23:59:59Z | 2027-01-01T23:59:59Z
          # hours do not depend on the zone
          eu-nis2 | early-warning | Asia/Tokyo | AWARE=2026-03-02T09:15:00Z | 2026-03-03T09:15:00Z
          # of two times of awareness the earlier counts
          eu-nis2 | early-warning | Europe/Paris | AWARE=2026-03-02T09:15:00Z AWARE=2026-03-01T08:00:00Z | 2026-03-02T08:00:00Z
          # 72 hours from awareness, not from the judgement
          eu-nis2 | notification | Europe/Paris | AWARE=2026-03-02T09:15:00Z JUDGED=2026-03-02T10:00:00Z:severe-disruption | 2026-03-05T09:15:00Z
          # 24 hours for a provider of trust services
          eu-nis2 | notification | Europe/Paris | AWARE=2026-03-02T09:15:00Z JUDGED=2026-03-02T10:00:00Z:trust-service | 2026-03-03T09:15:00Z
          # both conditions: the limit that names one of them
          eu-nis2 | notification | Europe/Paris | AWARE=2026-03-02T09:15:00Z JUDGED=2026-03-02T10:00:00Z:severe-disruption+trust-service | 2026-03-03T09:15:00Z
          # not judged: the shortest of all limits, provisionally
          eu-nis2 | notification | Europe/Paris | AWARE=2026-03-02T09:15:00Z | 2026-03-03T09:15:00Z
          # 72 hours over the change to summer time
          eu-nis2 | notification | Europe/Paris | AWARE=2026-03-27T12:00:00Z JUDGED=2026-03-27T13:00:00Z:severe-disruption | 2026-03-30T12:00:00Z
          # 72 hours over the change to winter time
          eu-nis2 | notification | Europe/Paris | AWARE=2026-10-23T12:00:00Z JUDGED=2026-10-23T13:00:00Z:severe-disruption | 2026-10-26T12:00:00Z
          # no leap day in 2027
          eu-nis2 | notification | Europe/Paris | AWARE=2027-02-27T00:00:00Z JUDGED=2027-02-27T01:00:00Z:severe-disruption | 2027-03-02T00:00:00Z
          # a leap day in 2028
          eu-nis2 | notification | Europe/Paris | AWARE=2028-02-27T00:00:00Z JUDGED=2028-02-27T01:00:00Z:severe-disruption | 2028-03-01T00:00:00Z
          # 31 January and one month: February has 28 days
          eu-nis2 | final | Europe/Paris | JUDGED=2026-01-01T00:00:00Z:severe-disruption AWARE=2026-01-01T00:00:00Z notification=2026-01-31T10:00:00Z | 2026-02-28 Europe/Paris
          # 31 January and one month in a leap year
          eu-nis2 | final | Europe/Paris | JUDGED=2026-01-01T00:00:00Z:severe-disruption AWARE=2026-01-01T00:00:00Z notification=2028-01-31T10:00:00Z | 2028-02-29 Europe/Paris
          # 30 January and one month in a leap year
          eu-nis2 | final | Europe/Paris | JUDGED=2026-01-01T00:00:00Z:severe-disruption AWARE=2026-01-01T00:00:00Z notification=2028-01-30T10:00:00Z | 2028-02-29 Europe/Paris
          # 28 January and one month: the same number
          eu-nis2 | final | Europe/Paris | JUDGED=2026-01-01T00:00:00Z:severe-disruption AWARE=2026-01-01T00:00:00Z notification=2026-01-28T10:00:00Z | 2026-02-28 Europe/Paris
          # 28 February and one month is 28 March, not the month's end
          eu-nis2 | final | Europe/Paris | JUDGED=2026-01-01T00:00:00Z:severe-disruption AWARE=2026-01-01T00:00:00Z notification=2026-02-28T10:00:00Z | 2026-03-28 Europe/Paris
          # 31 March and one month: April has 30 days
          eu-nis2 | final | Europe/Paris | JUDGED=2026-01-01T00:00:00Z:severe-disruption AWARE=2026-01-01T00:00:00Z notification=2026-03-31T10:00:00Z | 2026-04-30 Europe/Paris
          # over the year's end
          eu-nis2 | final | Europe/Paris | JUDGED=2026-01-01T00:00:00Z:severe-disruption AWARE=2026-01-01T00:00:00Z notification=2026-12-15T10:00:00Z | 2027-01-15 Europe/Paris
          # half past midnight of 6 January in Paris: the local day counts
          eu-nis2 | final | Europe/Paris | JUDGED=2026-01-01T00:00:00Z:severe-disruption AWARE=2026-01-01T00:00:00Z notification=2026-01-05T23:30:00Z | 2026-02-06 Europe/Paris
          # a second before midnight in Paris
          eu-nis2 | final | Europe/Paris | JUDGED=2026-01-01T00:00:00Z:severe-disruption AWARE=2026-01-01T00:00:00Z notification=2026-01-05T22:59:59Z | 2026-02-05 Europe/Paris
          # midnight of 1 March in Paris
          eu-nis2 | final | Europe/Paris | JUDGED=2026-01-01T00:00:00Z:severe-disruption AWARE=2026-01-01T00:00:00Z notification=2026-02-28T23:00:00Z | 2026-04-01 Europe/Paris
          # counted from the first notification, not from its correction
          eu-nis2 | final | Europe/Paris | JUDGED=2026-01-01T00:00:00Z:severe-disruption AWARE=2026-01-01T00:00:00Z notification=2026-01-10T10:00:00Z notification=2026-01-20T10:00:00Z | 2026-02-10 Europe/Paris
          # midnight of 10 January in Tokyo
          eu-nis2 | final | Asia/Tokyo | JUDGED=2026-01-01T00:00:00Z:severe-disruption AWARE=2026-01-01T00:00:00Z notification=2026-01-09T15:00:00Z | 2026-02-10 Asia/Tokyo
          # waits for the notification
          eu-nis2 | final | Europe/Paris | JUDGED=2026-01-01T00:00:00Z:severe-disruption AWARE=2026-01-01T00:00:00Z | -
          # 4 hours after classification
          eu-dora | initial | Europe/Berlin | AWARE=2026-03-02T08:00:00Z JUDGED=2026-03-02T10:00:00Z:major | 2026-03-02T14:00:00Z
          # classified after 22 hours: 24 hours from awareness come first
          eu-dora | initial | Europe/Berlin | AWARE=2026-03-02T08:00:00Z JUDGED=2026-03-03T06:00:00Z:major | 2026-03-03T08:00:00Z
          # classified after 20 hours: both end together
          eu-dora | initial | Europe/Berlin | AWARE=2026-03-02T08:00:00Z JUDGED=2026-03-03T04:00:00Z:major | 2026-03-03T08:00:00Z
          # classified on the instant the 24 hours end, which is still in time
          eu-dora | initial | Europe/Berlin | AWARE=2026-03-02T08:00:00Z JUDGED=2026-03-03T08:00:00Z:major | 2026-03-03T08:00:00Z
          # classified a second later: 4 hours from classification
          eu-dora | initial | Europe/Berlin | AWARE=2026-03-02T08:00:00Z JUDGED=2026-03-03T08:00:01Z:major | 2026-03-03T12:00:01Z
          # classified days later: 4 hours from classification
          eu-dora | initial | Europe/Berlin | AWARE=2026-03-02T08:00:00Z JUDGED=2026-03-06T09:00:00Z:major | 2026-03-06T13:00:00Z
          # not classified yet: 24 hours from awareness, provisionally
          eu-dora | initial | Europe/Berlin | AWARE=2026-03-02T08:00:00Z | 2026-03-03T08:00:00Z
          # taken back and classified anew: counted from the new classification
          eu-dora | initial | Europe/Berlin | AWARE=2026-03-02T08:00:00Z JUDGED=2026-03-02T09:00:00Z:major JUDGED=2026-03-02T12:00:00Z:- JUDGED=2026-03-04T09:00:00Z:major | 2026-03-04T13:00:00Z
          # confirmed without a break: counted from the first classification
          eu-dora | initial | Europe/Berlin | AWARE=2026-03-02T08:00:00Z JUDGED=2026-03-02T09:00:00Z:major JUDGED=2026-03-02T12:00:00Z:major | 2026-03-02T13:00:00Z
          # 72 hours after the initial notification, not after classification
          eu-dora | intermediate | Europe/Berlin | AWARE=2026-03-02T08:00:00Z JUDGED=2026-03-02T09:00:00Z:major initial=2026-03-02T11:00:00Z | 2026-03-05T11:00:00Z
          # handed in early: the next clock starts early
          eu-dora | intermediate | Europe/Berlin | AWARE=2026-03-02T08:00:00Z JUDGED=2026-03-02T09:00:00Z:major initial=2026-03-02T10:00:00Z | 2026-03-05T10:00:00Z
          # handed in late: the next clock starts late
          eu-dora | intermediate | Europe/Berlin | AWARE=2026-03-02T08:00:00Z JUDGED=2026-03-02T09:00:00Z:major initial=2026-03-03T20:00:00Z | 2026-03-06T20:00:00Z
          # waits for the initial notification
          eu-dora | intermediate | Europe/Berlin | AWARE=2026-03-02T08:00:00Z JUDGED=2026-03-02T09:00:00Z:major | -
          # one month after the intermediate report
          eu-dora | final | Europe/Berlin | AWARE=2026-03-02T08:00:00Z JUDGED=2026-03-02T09:00:00Z:major initial=2026-03-02T11:00:00Z intermediate=2026-03-05T11:00:00Z | 2026-04-05 Europe/Berlin
          # one month after the latest intermediate report, at a short month's end
          eu-dora | final | Europe/Berlin | AWARE=2026-03-02T08:00:00Z JUDGED=2026-03-02T09:00:00Z:major initial=2026-03-02T11:00:00Z intermediate=2026-03-05T11:00:00Z intermediate=2026-03-31T09:00:00Z | 2026-04-30 Europe/Berlin
          # 72 hours, holiday and weekend included
          eu-gdpr | authority | Europe/Dublin | AWARE=2026-05-01T12:00:00Z | 2026-05-04T12:00:00Z
          # 72 hours over the new year
          eu-gdpr | authority | Europe/Dublin | AWARE=2026-12-30T10:00:00Z | 2027-01-02T10:00:00Z
          # 14 days after a fix is there
          eu-cra | final | Europe/Madrid | AWARE=2026-10-01T00:00:00Z JUDGED=2026-10-01T01:00:00Z:exploited-vulnerability FIX_AVAILABLE=2026-10-10T10:00:00Z | 2026-10-24 Europe/Madrid
          # waits for a fix
          eu-cra | final | Europe/Madrid | AWARE=2026-10-01T00:00:00Z JUDGED=2026-10-01T01:00:00Z:exploited-vulnerability | -
          # one month after the notification of a severe incident
          eu-cra | final | Europe/Madrid | AWARE=2026-10-01T00:00:00Z JUDGED=2026-10-01T01:00:00Z:severe-incident notification=2026-10-03T00:00:00Z | 2026-11-03 Europe/Madrid
          # both: the earlier of the two
          eu-cra | final | Europe/Madrid | AWARE=2026-10-01T00:00:00Z JUDGED=2026-10-01T01:00:00Z:severe-incident+exploited-vulnerability notification=2026-10-03T00:00:00Z FIX_AVAILABLE=2026-10-10T10:00:00Z | 2026-10-24 Europe/Madrid
          # one month from 31 August: September has 30 days
          eu-cer | detailed | Europe/Rome | AWARE=2026-08-31T12:00:00Z | 2026-09-30 Europe/Rome
          # 30 days after 1 April
          jp-appi | final | Europe/Paris | AWARE=2026-04-01T03:00:00Z JUDGED=2026-04-01T03:00:00Z:sensitive | 2026-05-01 Asia/Tokyo
          # 30 days for more than 1,000 persons too
          jp-appi | final | Europe/Paris | AWARE=2026-04-01T03:00:00Z JUDGED=2026-04-01T03:00:00Z:over-1000 | 2026-05-01 Asia/Tokyo
          # 60 days where the purpose may be improper
          jp-appi | final | Europe/Paris | AWARE=2026-04-01T03:00:00Z JUDGED=2026-04-01T03:00:00Z:improper-purpose | 2026-05-31 Asia/Tokyo
          # 60 days as soon as the purpose may be improper
          jp-appi | final | Europe/Paris | AWARE=2026-04-01T03:00:00Z JUDGED=2026-04-01T03:00:00Z:sensitive+improper-purpose | 2026-05-31 Asia/Tokyo
          # midnight of 2 April in Tokyo
          jp-appi | final | Europe/Paris | AWARE=2026-04-01T15:00:00Z JUDGED=2026-04-01T15:00:00Z:sensitive | 2026-05-02 Asia/Tokyo
          # a second before midnight in Tokyo
          jp-appi | final | Europe/Paris | AWARE=2026-04-01T14:59:59Z JUDGED=2026-04-01T14:59:59Z:sensitive | 2026-05-01 Asia/Tokyo
          # 30 days over a leap day
          jp-appi | final | Europe/Paris | AWARE=2028-01-31T03:00:00Z JUDGED=2028-01-31T03:00:00Z:sensitive | 2028-03-01 Asia/Tokyo
          # 30 days over a February of 28 days
          jp-appi | final | Europe/Paris | AWARE=2027-01-31T03:00:00Z JUDGED=2027-01-31T03:00:00Z:sensitive | 2027-03-02 Asia/Tokyo
          # 5 days as a guide, holidays included
          jp-appi | preliminary | Asia/Tokyo | AWARE=2026-04-28T03:00:00Z JUDGED=2026-04-28T03:00:00Z:property | 2026-05-03 Asia/Tokyo
          # not judged: the shorter limit, provisionally
          jp-appi | final | Asia/Tokyo | AWARE=2026-04-01T03:00:00Z | 2026-05-01 Asia/Tokyo
          # words, and no limit of the company's own
          jp-tse | disclosure | Asia/Tokyo | AWARE=2026-04-01T03:00:00Z JUDGED=2026-04-01T04:00:00Z:profit-30 | -
          # determined on Monday: Tuesday is day 1, Friday day 4
          us-sec-8k-105 | form-8-k | America/New_York | AWARE=2026-11-01T00:00:00Z JUDGED=2026-11-02T18:00:00Z:material | 2026-11-06 America/New_York
          # determined on Wednesday, over a weekend
          us-sec-8k-105 | form-8-k | America/New_York | AWARE=2026-11-01T00:00:00Z JUDGED=2026-11-04T18:00:00Z:material | 2026-11-10 America/New_York
          # determined on Saturday: Monday is day 1; 11 November is a holiday of the test, Thursday day 3 and Friday day 4
          us-sec-8k-105 | form-8-k | America/New_York | AWARE=2026-11-01T00:00:00Z JUDGED=2026-11-07T18:00:00Z:material | 2026-11-13 America/New_York
          # over Thanksgiving and a weekend
          us-sec-8k-105 | form-8-k | America/New_York | AWARE=2026-11-01T00:00:00Z JUDGED=2026-11-24T18:00:00Z:material | 2026-12-01 America/New_York
          # over Christmas and a weekend
          us-sec-8k-105 | form-8-k | America/New_York | AWARE=2026-11-01T00:00:00Z JUDGED=2026-12-23T18:00:00Z:material | 2026-12-30 America/New_York
          # over New Year's Day and a weekend
          us-sec-8k-105 | form-8-k | America/New_York | AWARE=2026-11-01T00:00:00Z JUDGED=2026-12-30T18:00:00Z:material | 2027-01-06 America/New_York
          # half past eleven at night on Monday in New York
          us-sec-8k-105 | form-8-k | America/New_York | AWARE=2026-11-01T00:00:00Z JUDGED=2026-11-03T04:30:00Z:material | 2026-11-06 America/New_York
          # midnight of Tuesday in New York, winter time since 1 November
          us-sec-8k-105 | form-8-k | America/New_York | AWARE=2026-11-01T00:00:00Z JUDGED=2026-11-03T05:00:00Z:material | 2026-11-09 America/New_York
          # the calendar ends on 31 January
          us-sec-8k-105 | form-8-k | America/New_York | AWARE=2026-11-01T00:00:00Z JUDGED=2027-01-27T18:00:00Z:material | -
          # the last Monday whose limit the calendar knows
          us-sec-8k-105 | form-8-k | America/New_York | AWARE=2026-11-01T00:00:00Z JUDGED=2027-01-25T18:00:00Z:material | 2027-01-29 America/New_York
          # 3 calendar days after the day of the assessment
          sg-pdpa | commission | Europe/Paris | AWARE=2026-02-26T00:00:00Z JUDGED=2026-02-26T03:00:00Z:500-persons | 2026-03-01 Asia/Singapore
          # midnight of 27 February in Singapore
          sg-pdpa | commission | Europe/Paris | AWARE=2026-02-26T00:00:00Z JUDGED=2026-02-26T16:00:00Z:500-persons | 2026-03-02 Asia/Singapore
          """)
  void endsAsTheRuleSays(String regime, String stage, String zone, String events, String due) {
    StageClock found = Happened.read(zone, events).in(RegimeId.of(regime)).stage(StageId.of(stage));

    assertThat(Happened.text(found.due())).isEqualTo(due);
  }
}
