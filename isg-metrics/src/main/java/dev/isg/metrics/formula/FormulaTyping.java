package dev.isg.metrics.formula;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.objective.IndicatorId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The unit of a formula as it follows from the units of its parts, or why it has none. */
public final class FormulaTyping {
  private static final Set<MeasurementUnit> TIMES =
      Set.of(MeasurementUnit.MINUTES, MeasurementUnit.HOURS, MeasurementUnit.DAYS);
  private static final Set<MeasurementUnit> HEADS =
      Set.of(MeasurementUnit.COUNT, MeasurementUnit.PERSONS);

  /**
   * A place in a formula where parts do not fit.
   *
   * @param path the JSON pointer within the formula; empty for the formula itself
   * @param problem what does not fit, in both languages
   */
  public record Misfit(String path, LocalizedText problem) {}

  private final Function<IndicatorId, @Nullable MeasurementUnit> units;
  private final List<Misfit> misfits = new ArrayList<>();
  private Optional<MeasurementUnit> unit = Optional.empty();

  private FormulaTyping(Function<IndicatorId, @Nullable MeasurementUnit> units) {
    this.units = units;
  }

  /**
   * Works out the unit of a formula.
   *
   * @param units the unit of each indicator; null for one that is not known, which is left to
   *     others to tell
   */
  public static FormulaTyping of(
      Formula formula, Function<IndicatorId, @Nullable MeasurementUnit> units) {
    FormulaTyping typing = new FormulaTyping(units);
    typing.unit = typing.unit(formula, "");
    return typing;
  }

  /** The unit; empty if parts do not fit or an indicator is not known. */
  public Optional<MeasurementUnit> unit() {
    return unit;
  }

  /** Every place where parts do not fit, in reading order. */
  public List<Misfit> misfits() {
    return List.copyOf(misfits);
  }

  private Optional<MeasurementUnit> unit(Formula formula, String path) {
    List<Optional<MeasurementUnit>> parts = new ArrayList<>();
    for (Formula.Part part : formula.parts()) {
      parts.add(unit(part.formula(), path + part.path()));
    }
    if (formula instanceof Formula.Value value) {
      return Optional.ofNullable(units.apply(value.of()));
    } else if (formula instanceof Formula.Sum) {
      return amount(alike(parts, path), path);
    } else if (formula instanceof Formula.Share) {
      return amount(alike(parts, path), path).map(whole -> MeasurementUnit.PERCENT);
    } else if (formula instanceof Formula.PerThousand) {
      return perThousand(parts, path);
    } else if (formula instanceof Formula.Change) {
      return noRank(alike(parts, path), path).map(changed -> MeasurementUnit.PERCENT);
    } else if (formula instanceof Formula.Converted converted) {
      return converted(alike(parts, path), converted.to(), path);
    } else if (formula instanceof Formula.Lowest || formula instanceof Formula.Highest) {
      return alike(parts, path);
    }
    return noRank(alike(parts, path), path);
  }

  private Optional<MeasurementUnit> perThousand(
      List<Optional<MeasurementUnit>> parts, String path) {
    for (Optional<MeasurementUnit> part : parts) {
      if (part.isEmpty()) {
        return part;
      }
      if (!HEADS.contains(part.get())) {
        return misfit(
            path,
            "件数か人数から求めます。" + part.get() + " は使えません",
            "needs counts or people, not " + part.get());
      }
    }
    return Optional.of(MeasurementUnit.PER_THOUSAND);
  }

  private Optional<MeasurementUnit> converted(
      Optional<MeasurementUnit> from, MeasurementUnit to, String path) {
    if (from.isEmpty()) {
      return from;
    }
    return TIMES.contains(from.get()) && TIMES.contains(to)
        ? Optional.of(to)
        : misfit(
            path,
            from.get() + " は " + to + " に換算できません。min、h、d の間だけです",
            "cannot convert " + from.get() + " to " + to + "; only min, h and d");
  }

  private Optional<MeasurementUnit> amount(Optional<MeasurementUnit> unit, String path) {
    boolean amount =
        unit.isEmpty()
            || TIMES.contains(unit.get())
            || HEADS.contains(unit.get())
            || unit.get().money();
    return amount
        ? unit
        : misfit(
            path, unit.get() + " は足し合わせられる量ではありません", unit.get() + " is no amount that adds up");
  }

  private Optional<MeasurementUnit> noRank(Optional<MeasurementUnit> unit, String path) {
    boolean ordinal =
        unit.filter(
                known ->
                    known.equals(MeasurementUnit.GRADE) || known.equals(MeasurementUnit.YES_NO))
            .isPresent();
    return ordinal
        ? misfit(
            path,
            unit.get() + " は計算できません。順位か有無を表すだけです",
            unit.get() + " is a rank or a name and no number to calculate with")
        : unit;
  }

  private Optional<MeasurementUnit> alike(List<Optional<MeasurementUnit>> parts, String path) {
    if (parts.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    List<MeasurementUnit> found = parts.stream().flatMap(Optional::stream).distinct().toList();
    return found.size() == 1
        ? Optional.of(found.get(0))
        : misfit(path, "単位が違います: " + found, "the units differ: " + found);
  }

  private Optional<MeasurementUnit> misfit(String path, String ja, String en) {
    misfits.add(new Misfit(path, LocalizedText.of(ja, en)));
    return Optional.empty();
  }
}
