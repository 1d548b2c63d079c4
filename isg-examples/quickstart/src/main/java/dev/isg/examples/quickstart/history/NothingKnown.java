package dev.isg.examples.quickstart.history;

import dev.isg.core.basics.Language;
import dev.isg.core.store.AsOf;
import java.time.Instant;
import java.time.ZoneId;

/**
 * That nothing of the programme was known.
 *
 * @param view the day and the instant that were asked for
 * @param first when the programme was first recorded
 * @param zone the zone of the governance unit
 */
public record NothingKnown(AsOf view, Instant first, ZoneId zone) implements KnownAnswer {
  @Override
  public String text(Language language) {
    String knownAt = KnownText.time(view.knownAt(), zone);
    String recorded = KnownText.time(first, zone);
    return language == Language.JA
        ? knownAt
            + " の時点では、"
            + view.trueOn()
            + " のプログラムについて何も記録されていませんでした。最初の記録は "
            + recorded
            + " です。後に知ったことは --known-at で示せます。\n"
        : "At "
            + knownAt
            + " nothing was on record of the programme on "
            + view.trueOn()
            + ". The first record is of "
            + recorded
            + "; what was learnt later is shown with --known-at.\n";
  }
}
