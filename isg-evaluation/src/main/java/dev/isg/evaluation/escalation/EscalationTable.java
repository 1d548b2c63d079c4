package dev.isg.evaluation.escalation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * Whom to tell of which incident, and how soon. It has an answer for every case: a case no row is
 * made for goes to the highest level. A graver case is never told to fewer levels, nor later.
 *
 * @source METI 2009, 3.4.2(2) and footnote 28
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableEscalationTable.class)
@JsonDeserialize(as = ImmutableEscalationTable.class)
public abstract class EscalationTable {
  EscalationTable() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The version, which the record of a crisis names. */
  public abstract String version();

  /** The levels, the lowest first. */
  @NotEmpty
  public abstract List<EscalationLevel> levels();

  /** The rows; their order does not matter. */
  public abstract List<EscalationRow> rows();

  /** How soon the highest level is told by default, in minutes, from 1. */
  public abstract int defaultWithinMinutes();

  /** The level with an id; empty if there is none. */
  public final Optional<EscalationLevel> level(LevelId id) {
    return levels().stream().filter(level -> level.id().equals(id)).findFirst();
  }

  /** Where a level stands, from 0 for the lowest; -1 if there is none. */
  public final int rank(LevelId id) {
    return level(id).map(levels()::indexOf).orElse(-1);
  }

  /**
   * Whom to tell of a case. What nobody knows of it is taken at its gravest. If no row fits even
   * the mildest case of its kind, the table is not made for it, and the highest level is told
   * besides.
   */
  public final EscalationAnswer answer(CrisisCase found) {
    CrisisCase known = found.gravest();
    List<Integer> fitting =
        IntStream.range(0, rows().size()).filter(i -> rows().get(i).fits(known)).boxed().toList();
    boolean defaulted = rows().stream().noneMatch(row -> row.coversMildest(known.category()));
    List<Hop> hops = new ArrayList<>();
    for (EscalationLevel level : levels()) {
      IntStream minutes =
          fitting.stream()
              .map(rows()::get)
              .filter(row -> row.level().equals(level.id()))
              .mapToInt(EscalationRow::withinMinutes);
      IntStream byDefault =
          defaulted && level.equals(highest())
              ? IntStream.of(defaultWithinMinutes())
              : IntStream.empty();
      IntStream.concat(minutes, byDefault)
          .min()
          .ifPresent(within -> hops.add(new Hop(level, Duration.ofMinutes(within))));
    }
    return new EscalationAnswer(hops, fitting, defaulted, known);
  }

  private EscalationLevel highest() {
    return levels().get(levels().size() - 1);
  }

  @Value.Check
  void check() {
    if (levels().isEmpty() || defaultWithinMinutes() < 1) {
      throw InvalidModelException.of(
          "EscalationTable",
          "levels は 1 つ以上、defaultWithinMinutes は 1 以上にします",
          "needs a level, and defaultWithinMinutes is from 1");
    }
    if (levels().stream().map(EscalationLevel::id).distinct().count() < levels().size()
        || !rows().stream().allMatch(row -> level(row.level()).isPresent())) {
      throw InvalidModelException.of(
          "EscalationTable",
          "levels の id は一度だけ使い、rows の level はその中から選びます",
          "give each level an id of its own, and name only these in rows");
    }
  }

  /** Builds a table. */
  public static class Builder extends ImmutableEscalationTable.Builder {
    Builder() {}
  }
}
