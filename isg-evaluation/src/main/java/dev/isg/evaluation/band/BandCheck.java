package dev.isg.evaluation.band;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Quantity;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.ValidationReport;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.metrics.indicator.Direction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what keeps bands from being a scale, all at once. */
public final class BandCheck {
  private final MeasurementUnit unit;
  private final Direction direction;
  private final List<Band> bands;
  private final List<Issue> issues = new ArrayList<>();

  private BandCheck(MeasurementUnit unit, Direction direction, List<Band> bands) {
    this.unit = unit;
    this.direction = direction;
    this.bands = bands;
  }

  /**
   * Every gap, overlap, empty band and rank against the direction, with its place as a JSON pointer
   * into the scale, such as {@code /bands/2}.
   *
   * @param bands the bands, from the least values to the greatest
   */
  public static ValidationReport check(
      MeasurementUnit unit, Direction direction, List<Band> bands) {
    BandCheck check = new BandCheck(unit, direction, bands);
    check.ends();
    check.ranks();
    check.names();
    return ValidationReport.of(check.issues);
  }

  private void ends() {
    if (bands.isEmpty()) {
      return;
    }
    bands.get(0).from().ifPresent(least -> gap(0, below(least), lowest()));
    for (int i = 0; i < bands.size(); i++) {
      filled(i);
      if (i > 0) {
        meeting(i);
      }
    }
    int last = bands.size() - 1;
    bands.get(last).to().ifPresent(most -> gap(last, from(most), highest()));
  }

  private void filled(int at) {
    Band band = bands.get(at);
    if (band.from().isPresent()
        && band.to().isPresent()
        && band.from().get().compareTo(band.to().get()) >= 0) {
      tell(
          BandRule.EMPTY,
          at,
          Map.of(
              "one", band.name(),
              "from", shown(band.from().get()),
              "to", shown(band.to().get())));
    }
  }

  /** Where one band ends the next begins. */
  private void meeting(int at) {
    Band one = bands.get(at - 1);
    Band other = bands.get(at);
    Optional<BigDecimal> end = one.to();
    Optional<BigDecimal> start = other.from();
    if (end.isPresent() && start.isPresent()) {
      int order = end.get().compareTo(start.get());
      if (order < 0) {
        LocalizedText place =
            LocalizedText.of(
                "「" + one.name().ja() + "」と「" + other.name().ja() + "」の間",
                "between '" + one.name().en() + "' and '" + other.name().en() + "'");
        gap(at, between(end.get(), start.get()), place);
      } else if (order > 0) {
        overlap(at, between(start.get(), end.get()));
      }
    } else if (start.isPresent()) {
      overlap(at, from(start.get()));
    } else {
      overlap(at, end.map(this::below).orElse(LocalizedText.of("すべての値", "of every size")));
    }
  }

  private void ranks() {
    boolean pastBest = false;
    for (int i = 1; i < bands.size(); i++) {
      int step = bands.get(i).rank() - bands.get(i - 1).rank();
      pastBest |= step > 0;
      boolean against =
          switch (direction) {
            case HIGHER_IS_BETTER -> step > 0;
            case LOWER_IS_BETTER -> step < 0;
            case WITHIN_RANGE -> pastBest && step < 0;
          };
      if (against) {
        tell(
            BandRule.AGAINST_DIRECTION,
            i,
            Map.of(
                "direction", direction.label(),
                "one", bands.get(i - 1).name(),
                "oneRank", Wording.number(bands.get(i - 1).rank()),
                "other", bands.get(i).name(),
                "otherRank", Wording.number(bands.get(i).rank())));
      }
    }
  }

  private void names() {
    for (int i = 0; i < bands.size(); i++) {
      LocalizedText name = bands.get(i).name();
      if (bands.subList(0, i).stream().anyMatch(band -> band.name().equals(name))) {
        detail(
            i,
            LocalizedText.of(
                "帯「" + name.ja() + "」が 2 つあります", "two bands are called '" + name.en() + "'"));
      }
    }
    if (bands.stream().noneMatch(band -> band.rank() == 1)) {
      issues.add(
          Issue.of(
              BandRule.NAMES_AND_RANKS,
              "/bands",
              Map.of(
                  "detail", LocalizedText.of("順位 1（最良）の帯がありません", "no band has rank 1, the best"))));
    }
  }

  private void gap(int at, LocalizedText values, LocalizedText place) {
    tell(BandRule.GAP, at, Map.of("values", values, "place", place));
  }

  private void overlap(int at, LocalizedText values) {
    tell(
        BandRule.OVERLAP,
        at,
        Map.of("values", values, "one", bands.get(at - 1).name(), "other", bands.get(at).name()));
  }

  private void detail(int at, LocalizedText detail) {
    tell(BandRule.NAMES_AND_RANKS, at, Map.of("detail", detail));
  }

  private void tell(BandRule rule, int at, Map<String, LocalizedText> inputs) {
    issues.add(Issue.of(rule, "/bands/" + at, inputs));
  }

  private LocalizedText shown(BigDecimal end) {
    return Wording.quantity(new Quantity(end, unit));
  }

  private LocalizedText below(BigDecimal end) {
    return LocalizedText.of(shown(end).ja() + " 未満", "below " + shown(end).en());
  }

  private LocalizedText from(BigDecimal end) {
    return LocalizedText.of(shown(end).ja() + " 以上", "from " + shown(end).en());
  }

  private LocalizedText between(BigDecimal from, BigDecimal to) {
    return LocalizedText.of(
        from(from).ja() + " " + below(to).ja(), from(from).en() + " to " + below(to).en());
  }

  private static LocalizedText lowest() {
    return LocalizedText.of("最も低い帯の下", "under the lowest band");
  }

  private static LocalizedText highest() {
    return LocalizedText.of("最も高い帯の上", "over the highest band");
  }
}
